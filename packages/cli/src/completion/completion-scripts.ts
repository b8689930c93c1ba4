import { COMMON_OPTIONS, type CommandPage, type OptionPage } from '../arguments/command-page.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

/** A script by which a shell completes the words of landfall. */
export function completionScript(shell: Shell, pages: readonly CommandPage[]): string {
  switch (shell) {
    case 'bash':
      return bashScript(pages)
    case 'zsh':
      return zshScript(pages)
    case 'fish':
      return fishScript(pages)
  }
}

/** `help` is a word as well, and takes the name of a command. */
function names(pages: readonly CommandPage[]): readonly string[] {
  return [...pages.map(({ name }) => name), 'help']
}

function optionsOf(page: CommandPage): readonly OptionPage[] {
  return [...page.options, ...COMMON_OPTIONS]
}

function flagsOf(page: CommandPage): readonly string[] {
  return optionsOf(page).flatMap(({ name, short }) => [
    `--${name}`,
    ...(short === undefined ? [] : [`-${short}`]),
  ])
}

/** What may stand behind an option or a command that knows all its words, by the pattern of `command:option`. */
function bashChoices(pages: readonly CommandPage[]): readonly string[] {
  return pages.flatMap((page) =>
    page.options.flatMap(({ name, choices }) =>
      choices
        ? [
            `    ${page.name}:--${name}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); return ;;`,
          ]
        : [],
    ),
  )
}

function bashScript(pages: readonly CommandPage[]): string {
  return `# Completion of landfall for bash. Add to ~/.bashrc:  eval "$(landfall completion bash)"
_landfall() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names(pages).join(' ')} --help --version' -- "$word"))
    return
  fi
  case "$command:$before" in
${bashChoices(pages).join('\n')}
    *) ;;
  esac
  case "$command" in
${pages.map(bashCase).join('\n')}
    help) COMPREPLY=($(compgen -W '${names(pages).join(' ')}' -- "$word")) ;;
  esac
}
complete -o default -F _landfall landfall
`
}

function bashCase(page: CommandPage): string {
  const words = [...(page.operandChoices ?? []), ...flagsOf(page)].join(' ')
  const condition = page.operandChoices ? '' : '[[ "$word" == -* ]] && '
  return `    ${page.name}) ${condition}COMPREPLY=($(compgen -W '${words}' -- "$word")) ;;`
}

function zshScript(pages: readonly CommandPage[]): string {
  const commands = pages.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`)
  return `#compdef landfall
# Completion of landfall for zsh. Add to ~/.zshrc, behind compinit:  eval "$(landfall completion zsh)"
_landfall() {
  local -a commands
  commands=(
${commands.join('\n')}
    'help:Explain a command'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${pages.map(zshCase).join('\n')}
    help) _describe command commands ;;
  esac
}
compdef _landfall landfall
`
}

function zshCase(page: CommandPage): string {
  const options = optionsOf(page).map((option) => `'${zshOption(option)}'`)
  const operands = page.operandChoices ? `(${page.operandChoices.join(' ')})` : '_files'
  const rest =
    page.operandCountMax === 0 ? [] : [`'*:${zshText(page.operands.replace(/[[\]<>…]/g, ''))}:${operands}'`]
  return `    ${page.name}) (( CURRENT-- )); shift words; _arguments ${[...options, ...rest].join(' ')} ;;`
}

function zshOption({ name, value, choices, summary }: OptionPage): string {
  const explained = `--${name}[${zshText(summary)}]`
  if (value === undefined) return explained
  return `${explained}:${value}:${choices ? `(${choices.join(' ')})` : '_files'}`
}

/** Text inside a specification of zsh, in single quotes. */
function zshText(text: string): string {
  return text.replace(/[\\:[\]]/g, '\\$&').replaceAll("'", `'\\''`)
}

function fishScript(pages: readonly CommandPage[]): string {
  const commands = pages.map(
    ({ name, summary }) =>
      `complete -c landfall -n __fish_use_subcommand -f -a ${name} -d '${fishText(summary)}'`,
  )
  return `# Completion of landfall for fish. Add to ~/.config/fish/config.fish:  landfall completion fish | source
${commands.join('\n')}
complete -c landfall -n __fish_use_subcommand -f -a help -d 'Explain a command'
complete -c landfall -n '__fish_seen_subcommand_from help' -f -a '${names(pages).join(' ')}'
${pages.flatMap(fishLines).join('\n')}
`
}

function fishLines(page: CommandPage): readonly string[] {
  const seen = `complete -c landfall -n '__fish_seen_subcommand_from ${page.name}'`
  const operands = page.operandChoices ? [`${seen} -f -a '${page.operandChoices.join(' ')}'`] : []
  const options = optionsOf(page).map(({ name, short, value, choices, summary }) => {
    const shortText = short === undefined ? '' : ` -s ${short}`
    const valueText = value === undefined ? '' : choices ? ` -x -a '${choices.join(' ')}'` : ' -r'
    return `${seen} -l ${name}${shortText}${valueText} -d '${fishText(summary)}'`
  })
  return [...operands, ...options]
}

function fishText(text: string): string {
  return text.replace(/[\\']/g, '\\$&')
}
