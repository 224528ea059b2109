# What a person types. Every target is a short script in scripts/.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
export PREFIX DESTDIR

.PHONY: help run test soak bench install uninstall lint clean

help:
	@echo 'make run        install what is missing, build, and open the assistant (ARGS="resume 3")'
	@echo 'make test       install what is missing, and run every test'
	@echo 'make soak       the same with the long runs'
	@echo 'make bench      measure, and hold the results against the limits'
	@echo 'make lint       hold the source to its rules'
	@echo 'make install    one static binary, man page, completions (PREFIX=/usr/local DESTDIR=)'
	@echo 'make uninstall  remove what install put there'
	@echo 'make clean      remove everything that was built'

run:
	@scripts/run $(ARGS)

test:
	@scripts/test

soak:
	@HVDOCTOR_SOAK=1 scripts/test

bench:
	@scripts/prepare test
	@Benchmarks/run.sh

install:
	@scripts/install

uninstall:
	@scripts/uninstall

lint:
	@scripts/lint

clean:
	@rm -rf .build .build-static .venv
