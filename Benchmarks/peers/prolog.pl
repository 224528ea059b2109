% SWI-Prolog; each goal prints one line of JSON with its own timings: w1(Folder,Rules,Incidents), w2(File,Output).
:- use_module(library(readutil)).
:- use_module(library(aggregate)).
rss(K) :- open('/proc/self/status',read,S), repeat, read_line_to_string(S,L), sub_string(L,0,_,_,"VmHWM:"), !, close(S), split_string(L," \t","",P), exclude(==(""),P,[_,N|_]), number_string(K,N).
lines(F,Ls) :- open(F,read,S), read_string(S,_,Str), close(S), split_string(Str,"\n","",L0), exclude(==(""),L0,Ls).
ms(T0,Ms) :- get_time(T1), Ms is (T1-T0)*1000.
% ---- W1
w1(D,R,N) :- get_time(T0), atomic_list_concat([R,'/triage.pl'],RF), consult(RF), ms(T0,Load),
  atomic_list_concat([D,'/w1_incidents.tsv'],IF), lines(IF,Ls0), length(Pre,N), append(Pre,_,Ls0), !,
  maplist([L,Fs]>>(split_string(L,"\t","",Ps), maplist([P,f(A,V)]>>(split_string(P,"=","",[As,Vs]),atom_string(A,As),string_lower(Vs,Vl),atom_string(V,Vl)),Ps,Fs)),Pre,Incs),
  maplist([Fs,t(Us,O)]>>(get_time(A0), retractall(f(_,_)), forall(member(X,Fs),assertz(X)), forward, findall(H,d(H),O), ms(A0,M), Us is M*1000),Incs,Rs),
  atomic_list_concat([D,'/w1_expected.tsv'],EF), lines(EF,El0), length(Ep,N), append(Ep,_,El0), !,
  findall(x,(nth1(I,Rs,t(_,O)),nth1(I,Ep,E),split_string(E,"\t","",[_,Es]),(Es==""->S2=[];split_string(Es,",","",S1),maplist(atom_string,S2,S1)),msort(O,O1),msort(S2,O2),O1\==O2),Bad), length(Bad,NB),
  findall(U,member(t(U,_),Rs),Us0), msort(Us0,Us1), I2 is N//2, nth0(I2,Us1,Med), I9 is N*99//100, nth0(I9,Us1,P99), I1 is N//10, nth0(I1,Us1,P10), rss(K),
  (NB==0->Ok=true;Ok=false), format('{"ok":~w,"load_ms":~3f,"us_median":~2f,"us_p10":~2f,"us_p99":~2f,"rss_kib":~w}~n',[Ok,Load,Med,P10,P99,K]).
% ---- W2
:- dynamic vm/3, disk/3, excl/2.
covered(H,P) :- excl(H,X), string_length(X,N), sub_string(P,0,N,_,X), !.
sev('Running',P,critical) :- sub_string(P,_,6,0,".avhdx"), !.
sev('Running',_,high). sev('Saved',_,medium). sev('Off',_,low).
w2(F,Out) :- lines(F,Ls), get_time(T0),
  forall(member(L,Ls),(split_string(L,"\t","",[T|As]), ld(T,As))), ms(T0,A), get_time(T1),
  findall(H-S,(disk(H,V,P),\+ covered(H,P),vm(H,V,St),sev(St,P,S)),R), ms(T1,M), length(R,U), length(Ls,N),
  open(Out,write,O), forall(member(H-S,R),format(O,'~w\t~w\n',[H,S])), close(O), rss(K),
  format('{"facts":~w,"uncovered":~w,"assert_ms":~2f,"run_ms":~2f,"rss_kib":~w}~n',[N,U,A,M,K]).
ld("vm",[H,V,S]) :- !, maplist(atom_string,[Ha,Va,Sa],[H,V,S]), assertz(vm(Ha,Va,Sa)).
ld("disk",[H,V,P]) :- !, maplist(atom_string,[Ha,Va],[H,V]), string_lower(P,Pl), assertz(disk(Ha,Va,Pl)).
ld("excl",[H,X]) :- !, atom_string(Ha,H), string_lower(X,Xl), assertz(excl(Ha,Xl)).
ld(_,_).
