import { COMMON_OPTIONS, type CommandPage, type OptionPage } from './command-page.ts'

/** The page of `landfall help`. */
export function overviewText(pages: readonly CommandPage[]): string {
  const rows = [
    ...pages.map((page) => [page.name, page.summary] as const),
    ['help', 'Explain a command'] as const,
  ]
  return [
    'Landfall: an event storm, written as .storm text, becomes a running system.',
    '',
    'Usage: landfall <command> [options]',
    '',
    columns(rows),
    '',
    'landfall help <command> explains one, with an example. landfall --version says which Landfall this is.',
    'Begin with: landfall new library',
    '',
  ].join('\n')
}

/** The page of `landfall help check`. */
export function commandText(page: CommandPage): string {
  const options = [...page.options, ...COMMON_OPTIONS]
  return [
    `Usage: landfall ${[page.name, page.operands, '[options]'].filter((part) => part !== '').join(' ')}`,
    '',
    page.details,
    '',
    'Options:',
    columns(options.map((option) => [optionText(option), summaryOf(option)] as const)),
    '',
    'Examples:',
    columns(page.examples.map(({ line, says }) => [line, says] as const)),
    '',
    'Exit codes:',
    columns(page.exitCodes.map(({ code, means }) => [String(code), means] as const)),
    '',
  ].join('\n')
}

function optionText({ name, short, value }: OptionPage): string {
  const shortText = short === undefined ? '' : `-${short}, `
  return `${shortText}--${name}${value === undefined ? '' : ` <${value}>`}`
}

function summaryOf({ summary, choices }: OptionPage): string {
  return choices ? `${summary}: ${choices.join(', ')}` : summary
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
