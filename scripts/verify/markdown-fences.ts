import type { SourceFile } from './source-file.ts'

/** A fenced block of a Markdown file. */
export type Fence = {
  readonly path: string
  /** The line of its opening fence, counted from 1. */
  readonly line: number
  /** The first word after the fence: `storm`, `console`, `ts`, or empty. */
  readonly language: string
  /** The other words, such as `broken`, `run` or `file=orders.storm`. */
  readonly words: readonly string[]
  /** Its lines, without the indentation of the fence itself. */
  readonly text: string
}

/** The fenced blocks of a Markdown file in order. A fence that is never closed goes to the end of the file. */
export function fencesOf(file: SourceFile): readonly Fence[] {
  const lines = file.text.split('\n')
  const fences: Fence[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const opening = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(lines[at] ?? '')
    if (opening === null) continue
    const [, indent = '', mark = '', info = ''] = opening
    const length = lines
      .slice(at + 1)
      .findIndex((line) => line.trim().startsWith(mark) && /^(`+|~+)$/.test(line.trim()))
    const body = lines.slice(at + 1, length === -1 ? undefined : at + 1 + length)
    const [language = '', ...words] = info.trim().split(/\s+/)
    fences.push({
      path: file.path,
      line: at + 1,
      language,
      words,
      text: body.map((line) => withoutIndent(line, indent)).join('\n'),
    })
    at += body.length + 1
  }
  return fences
}

/** The value of a word such as `file=orders.storm`. */
export function fenceOption(fence: Fence, name: string): string | undefined {
  return fence.words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1)
}

function withoutIndent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()
}
