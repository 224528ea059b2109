# What can be seen in the text of a Swift file, line by line.
# Arguments: the imports that each target may have, the words of the field, then the files.

function complain(sentence) {
  printf "%s:%d: %s\n", FILENAME, FNR, sentence
  findings++
}

# A word of the list as a regular expression; a star is an open end.
function pattern(word,   left, right) {
  left = "(^|[^a-z0-9])"; right = "([^a-z0-9]|$)"
  if (sub(/^\*/, "", word)) left = ""
  if (sub(/\*$/, "", word)) right = ""
  return left word right
}

# The line without its strings and its comment.
function code(line) {
  gsub(/\\"/, "", line)
  gsub(/"[^"]*"/, "\"\"", line)
  sub(/\/\/.*/, "", line)
  return line
}

BEGIN {
  count = split("Wording Playbooks Diagnosis Console Reports", names, " ")
  for (i = 1; i <= count; i++) pure[names[i]] = 1
  world = "(^|[^._a-zA-Z0-9])(FileManager|ProcessInfo|ContinuousClock|SystemClock|" \
    "(fopen|getenv|print|readLine|exit|time|Date|Process)\\(|" \
    "open\\([^)]*O_[A-Z]|(Data|String)\\(contentsOf)|[a-zA-Z]\\.random\\("
}

/^#/ && FILENAME ~ /lint-(imports|words).txt$/ { next }

FILENAME ~ /lint-imports.txt$/ {
  target = $1; sub(/:$/, "", target)
  known[target] = 1
  for (i = 2; i <= NF; i++) allowed[target, $i] = 1
  next
}
FILENAME ~ /lint-words.txt$/ {
  if ($1 == "allow") exempt[$2] = $3
  else if (NF) words[++wordCount] = $0
  next
}

FNR == 1 {
  split(FILENAME, parts, "/")
  inSources = parts[1] == "Sources"
  target = parts[2]
  if (inSources && !(target in known))
    complain("scripts/lint-imports.txt does not say what " target " may import.")
}

FNR == 401 { complain("the file has more than 400 lines; it holds more than one idea.") }

/(TODO|FIXME|XXX)/ { complain("do it, or write it into an issue.") }

inSources && /^ *(@[a-z_A-Z]+ +)*(package +|public +|internal +|private +)?import / {
  module = $0
  sub(/^.*import +((struct|class|enum|func|protocol|let|var|typealias) +)?/, "", module)
  sub(/[^A-Za-z_0-9].*$/, "", module)
  if (!((target, module) in allowed)) complain(target " must not import " module ".")
}

inSources && (target in pure) {
  line = code($0)
  gsub(/(func|case|var|let) +[a-zA-Z]+/, "", line)
  if (match(line, world)) {
    found = substr(line, RSTART, RLENGTH)
    gsub(/^[^a-zA-Z.]+|\(.*$/, "", found)
    complain(target " is pure, and " found " touches the world.")
  }
}

inSources {
  line = $0
  if (FILENAME in exempt) gsub(exempt[FILENAME], "", line)
  line = tolower(line)
  for (i = 1; i <= wordCount; i++)
    if (match(line, pattern(words[i]))) {
      found = substr(line, RSTART, RLENGTH)
      gsub(/^[^a-z0-9]+|[^a-z0-9]+$/, "", found)
      complain("\"" found "\" is a word of the field; it belongs into the playbook.")
    }
}

END { exit findings > 0 }
