/** A command line of a transcript and what it is to print. */
export type TranscriptStep = { readonly command: string; readonly expected: readonly string[] }

/**
 * The steps of a console transcript: each line that starts with `$ ` is a command, the lines below it are its output.
 *
 * A line before the first command belongs to nothing and is ignored; a transcript without a command has no steps.
 */
export function transcriptSteps(text: string): readonly TranscriptStep[] {
  const steps: { command: string; expected: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2).trim(), expected: [] })
    else steps.at(-1)?.expected.push(line)
  }
  return steps
}

/**
 * Whether output is what a transcript shows. An expected line `...` stands for any number of lines, none included.
 * Spaces at the end of lines and empty lines at both ends do not count.
 */
export function matchesTranscript(expected: readonly string[], actual: string): boolean {
  return matchesFrom(trimmedLines(expected), trimmedLines(actual.split('\n')))
}

function matchesFrom(expected: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = expected
  if (first === undefined) return actual.length === 0
  if (first.trim() === '...')
    return actual.some((_, at) => matchesFrom(rest, actual.slice(at))) || rest.every(isEllipsis)
  return first === actual[0] && matchesFrom(rest, actual.slice(1))
}

function isEllipsis(line: string): boolean {
  return line.trim() === '...'
}

function trimmedLines(lines: readonly string[]): readonly string[] {
  const trimmed = lines.map((line) => line.trimEnd())
  const first = trimmed.findIndex((line) => line !== '')
  return first === -1 ? [] : trimmed.slice(first, trimmed.findLastIndex((line) => line !== '') + 1)
}
