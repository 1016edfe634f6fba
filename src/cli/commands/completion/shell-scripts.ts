export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/**
 * What a shell runs when Tab is pressed: each asks the program itself, so that commands, options and plans are always those of the installed version.
 * The words go in as they are typed, quotes and all (`unquoteWord`), the one being typed last.
 */
export function scriptOf(shell: Shell): string {
  return scripts[shell]
}

const scripts: Readonly<Record<Shell, string>> = {
  // Bash shows hints only where there is a choice; what is chosen must be the word alone. It parts words at `=`, puts only what stands behind it in, and leaves
  // a quote that is open where it is.
  bash: `# plan: bash completion. In ~/.bashrc: eval "$(plan completion bash)"
_plan_quoted() {
  case "$2" in
    [\\"\\']*) printf '%s' "$1" ;;
    *) printf '%q' "$1" ;;
  esac
}
_plan_complete() {
  local line word lead='' last=0 IFS=$'\\n'
  COMPREPLY=()
  local words=()
  for word in "\${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    case "$word \${words[last]}" in
      "= --"* | *" --"*=) words[last]+="$word" ;;
      *) last=$((last + 1)); words[last]="$word" ;;
    esac
  done
  case "\${words[last]}" in --*=*) lead="\${words[last]%%=*}=" ;; esac
  word="\${words[last]#"$lead"}"
  local found=($(command plan completion bash -- "\${words[@]}" 2>/dev/null))
  if [ "\${#found[@]}" -eq 1 ]; then
    line="\${found[0]%%$'\\t'*}"
    line="\${line#"$lead"}"
    [ "\${line%/}" != "$line" ] && compopt -o nospace 2>/dev/null
    COMPREPLY=("$(_plan_quoted "$line" "$word")")
  else
    for line in "\${found[@]}"; do
      line="\${line#"$lead"}"
      case "$line" in
        *$'\\t'*) COMPREPLY+=("$(_plan_quoted "\${line%%$'\\t'*}" "$word")  (\${line#*$'\\t'})") ;;
        *) COMPREPLY+=("$(_plan_quoted "$line" "$word")") ;;
      esac
    done
  fi
}
complete -o nosort -F _plan_complete plan
`,
  zsh: `#compdef plan
# plan: zsh completion. In ~/.zshrc, after compinit: source <(plan completion zsh)
_plan_complete() {
  local -a found folders
  local line
  for line in "\${(@f)$(command plan completion zsh -- "\${(@)words[1,CURRENT]}" 2>/dev/null)}"; do
    [[ -z "$line" ]] && continue
    if [[ "\${line%%:*}" == */ ]]; then folders+=("\${line%%:*}"); else found+=("$line"); fi
  done
  [[ \${#folders} -gt 0 ]] && compadd -S '' -- "\${folders[@]}"
  [[ \${#found} -gt 0 ]] && _describe -V plan found
}
compdef _plan_complete plan
`,
  fish: `# plan: fish completion. In ~/.config/fish/config.fish: plan completion fish | source
function __plan_complete
    set -l words (commandline -opc) (commandline -ct)
    command plan completion fish -- $words 2>/dev/null
end
complete -c plan -f -k -a '(__plan_complete)'
`,
}
