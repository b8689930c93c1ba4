import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInTest } from './test-terminal.ts'

const FOLDER = fileURLToPath(new URL('../../transcripts', import.meta.url))

/** A part of a transcript: files that are written, and commands with what they print. */
export interface TranscriptPart {
  /** Number of the promise it shows. */
  readonly id: string
  readonly blocks: readonly Block[]
}

type Block =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'console'
      readonly steps: readonly { readonly line: string; readonly expected: string }[]
    }

/** The parts of a transcript: each begins with a heading such as `## CLI-20 …`. */
export function transcriptParts(name: string): readonly TranscriptPart[] {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  return [...text.matchAll(/^## (CLI-\d+) [^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].map(
    ([, id = '', body = '']) => ({
      id,
      blocks: [...body.matchAll(/^```(\S*)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
        ([, language, info = '', inside = '']) => blockOf(language ?? '', { info, inside }),
      ),
    }),
  )
}

function blockOf(
  language: string,
  { info, inside }: { readonly info: string; readonly inside: string },
): Block {
  const file = /file=(\S+)/.exec(info)?.[1]
  if (file !== undefined) return { kind: 'file', name: file, text: inside }
  if (language !== 'console') throw new Error(`A transcript has no block of ${language}${info}.`)
  const steps = inside.split(/^(?=\$ )/m).filter((step) => step.startsWith('$ '))
  return {
    kind: 'console',
    steps: steps.map((step) => {
      const [line = '', ...expected] = step.split('\n')
      return { line: line.slice(2), expected: expected.join('\n').trimEnd() }
    }),
  }
}

/** Runs a part in an empty folder. Returns each command with what it is to print and what it printed. */
export async function playTranscript(
  part: TranscriptPart,
  cwd: string,
): Promise<readonly { readonly line: string; readonly expected: string; readonly printed: string }[]> {
  const played: { line: string; expected: string; printed: string }[] = []
  for (const block of part.blocks) {
    if (block.kind === 'file') writeFileSync(join(cwd, block.name), block.text)
    else {
      for (const { line, expected } of block.steps) {
        played.push({ line, expected, printed: await printedBy(line, cwd) })
      }
    }
  }
  return played
}

/** Writes what is printed now into a transcript, to be read before it is kept. */
export async function rewriteTranscript(name: string, folderFor: () => string): Promise<void> {
  const path = join(FOLDER, name)
  let text = readFileSync(path, 'utf8')
  for (const part of transcriptParts(name)) {
    for (const { line, expected, printed } of await playTranscript(part, folderFor())) {
      if (expected === printed) continue
      const own = text.indexOf(`## ${part.id} `)
      const at = text.indexOf(`\n$ ${line}\n${expected}`, own) + `\n$ ${line}\n`.length
      text = `${text.slice(0, at)}${printed}${expected === '' ? '\n' : ''}${text.slice(at + expected.length)}`
    }
  }
  writeFileSync(path, text)
}

/** `landfall …`, perhaps with `< file` behind it, or `cat file`. */
async function printedBy(line: string, cwd: string): Promise<string> {
  const [program, ...words] = wordsOf(line)
  if (program === 'cat')
    return words
      .map((name) => readFileSync(join(cwd, name), 'utf8'))
      .join('')
      .trimEnd()
  if (program !== 'landfall') throw new Error(`A transcript runs landfall and cat, not ${program}.`)
  const from = words.indexOf('<')
  const own = from === -1 ? words : words.slice(0, from)
  const input = from === -1 ? '' : readFileSync(join(cwd, words[from + 1] ?? ''), 'utf8')
  const { exitCode, output } = await runInTest(own, { cwd, input })
  return `${output.trimEnd()}${exitCode === 0 ? '' : `\n[exit ${exitCode}]`}`
}

function wordsOf(line: string): readonly string[] {
  return Array.from(
    line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g),
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  )
}
