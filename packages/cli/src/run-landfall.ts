import type { CommandPage } from './arguments/command-page.ts'
import { commandText, overviewText } from './arguments/help-text.ts'
import { readWords } from './arguments/read-words.ts'
import type { Command } from './commands/command.ts'
import { COMMANDS } from './commands/commands.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { nearestWord } from './nearest-word.ts'
import { tellImpossible } from './tell-impossible.ts'
import type { Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

/** Does what the words of a command line say, and returns what the process is to end with. Rejects for a bug only. */
export async function runLandfall(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const at = words.findIndex((word) => !word.startsWith('-'))
  const [name] = words.slice(at === -1 ? words.length : at)
  const others = words.filter((_, index) => index !== at)
  if (name === undefined) return withoutCommand(others, terminal)
  const command = COMMANDS.find(({ page }) => page.name === name)
  if (name === 'help') return help(others, terminal)
  if (!command) return unknownCommand(name, terminal)
  const given = readWords(others, command.page)
  if (!given.ok) return tellMisuse(given.failure, command.page, terminal)
  if (given.value.flags.has('help')) return print(commandText(command.page), terminal)
  return command.run(given.value, terminal)
}

const PAGES: readonly CommandPage[] = COMMANDS.map(({ page }) => page)

function withoutCommand(options: readonly string[], terminal: Terminal): ExitCode {
  const unknown = options.find((word) => !['--help', '-h', '--version', '-v', '--no-color'].includes(word))
  if (unknown !== undefined) {
    return tellImpossible(
      [`A command comes first, then its options; ${unknown} is neither. See: landfall help`],
      terminal,
    )
  }
  const isVersion = options.includes('--version') || options.includes('-v')
  return print(isVersion ? `landfall ${VERSION}\n` : overviewText(PAGES), terminal)
}

function help(words: readonly string[], terminal: Terminal): ExitCode {
  const [name] = words.filter((word) => !word.startsWith('-'))
  if (name === undefined || name === 'help') return print(overviewText(PAGES), terminal)
  const command: Command | undefined = COMMANDS.find(({ page }) => page.name === name)
  return command ? print(commandText(command.page), terminal) : unknownCommand(name, terminal)
}

function unknownCommand(name: string, terminal: Terminal): ExitCode {
  const nearest = nearestWord(name, [...PAGES.map((page) => page.name), 'help'])
  const hint = nearest === undefined ? 'See: landfall help' : `Did you mean: landfall ${nearest}`
  return tellImpossible([`There is no command "${name}". ${hint}`], terminal)
}

function tellMisuse(problem: string, { name }: CommandPage, terminal: Terminal): ExitCode {
  return tellImpossible([`${problem} See: landfall help ${name}`], terminal)
}

function print(text: string, { stdout }: Terminal): ExitCode {
  stdout.write(text)
  return EXIT.fine
}
