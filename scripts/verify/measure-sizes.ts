import { parseSync, Visitor } from 'oxc-parser'
import type { SourceFile } from './source-file.ts'

/** The worst of each, over a set of files. Zero everywhere for no files. */
export type Sizes = {
  readonly longestFunctionLineCount: number
  readonly functionsOver70LinesCount: number
  readonly longestFileLineCount: number
  readonly filesOver400LinesCount: number
  readonly castsPer1000Lines: number
  readonly anysPer1000Lines: number
}

/** Sizes, and where the largest things are. */
export type Measured = {
  readonly sizes: Sizes
  /** Functions and files, longest first, as `path:line (n lines)`. */
  readonly longestFunctions: readonly string[]
  readonly longestFiles: readonly string[]
  readonly casts: readonly string[]
}

type Length = { readonly place: string; readonly lineCount: number }
type FileSizes = {
  readonly file: Length
  readonly functions: readonly Length[]
  readonly casts: readonly string[]
  readonly anyCount: number
}

const FUNCTION_LINE_LIMIT = 70
const FILE_LINE_LIMIT = 400

/** Measures source files; leave tests and generated files out before. A nested function counts in its parent too. */
export function measureSizes(files: readonly SourceFile[]): Measured {
  const each = files.map(measureFile)
  const functions = longestFirst(each.flatMap((file) => file.functions))
  const lengths = longestFirst(each.map((file) => file.file))
  const casts = each.flatMap((file) => file.casts)
  const lineCount = lengths.reduce((sum, file) => sum + file.lineCount, 0)
  const anyCount = each.reduce((sum, file) => sum + file.anyCount, 0)
  return {
    sizes: {
      longestFunctionLineCount: functions[0]?.lineCount ?? 0,
      functionsOver70LinesCount: functions.filter((each) => each.lineCount > FUNCTION_LINE_LIMIT).length,
      longestFileLineCount: lengths[0]?.lineCount ?? 0,
      filesOver400LinesCount: lengths.filter((each) => each.lineCount > FILE_LINE_LIMIT).length,
      castsPer1000Lines: perThousand(casts.length, lineCount),
      anysPer1000Lines: perThousand(anyCount, lineCount),
    },
    longestFunctions: functions.map(describeLength),
    longestFiles: lengths.map(describeLength),
    casts,
  }
}

function measureFile(file: SourceFile): FileSizes {
  const lineOf = lineFinder(file.text)
  const functions: Length[] = []
  const casts: string[] = []
  let anyCount = 0
  const addFunction = (node: { start: number; end: number }) => {
    const first = lineOf(node.start)
    functions.push({ place: `${file.path}:${first}`, lineCount: lineOf(node.end) - first + 1 })
  }
  new Visitor({
    FunctionDeclaration: addFunction,
    FunctionExpression: addFunction,
    ArrowFunctionExpression: addFunction,
    TSAsExpression(node) {
      if (file.text.slice(node.typeAnnotation.start, node.typeAnnotation.end) === 'const') return
      casts.push(`${file.path}:${lineOf(node.start)}`)
    },
    TSAnyKeyword() {
      anyCount += 1
    },
  }).visit(parseSync(file.path, file.text).program)
  const lineCount = lineOf(file.text.trimEnd().length)
  return { file: { place: file.path, lineCount }, functions, casts, anyCount }
}

/** Finds the line of an offset, both counted as editors do: lines from 1, offsets in UTF-16 units from 0. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const next = starts.findIndex((start) => start > offset)
    return next === -1 ? starts.length : next
  }
}

function longestFirst(lengths: readonly Length[]): readonly Length[] {
  return [...lengths].sort((a, b) => b.lineCount - a.lineCount || (a.place < b.place ? -1 : 1))
}

function describeLength(length: Length): string {
  return `${length.place} (${length.lineCount} lines)`
}

/** Rounded to one decimal: a ratchet on the second would move with every edit. */
function perThousand(count: number, lineCount: number): number {
  return lineCount === 0 ? 0 : Math.round((count / lineCount) * 10_000) / 10
}
