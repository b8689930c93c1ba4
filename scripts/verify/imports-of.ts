import { parseSync, Visitor } from 'oxc-parser'
import { placeOf, type SourceFile } from './source-file.ts'

/** One place where a file names another module: an import, a re-export, `import()` or a type `import('…')`. */
export type Import = {
  readonly from: string
  readonly specifier: string
  /** `export * from` or `export * as x from`. */
  readonly isExportAll: boolean
  /** Where it stands, as `path:line`. */
  readonly place: string
}

/** The imports of a file in the order of its text; `import type` is no different from `import`. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = []
  const add = (source: unknown, start: number, isExportAll = false) => {
    const specifier = literalText(source)
    if (specifier === undefined) return
    found.push({ from: file.path, specifier, isExportAll, place: placeOf(file, start) })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.start),
    ExportNamedDeclaration: (node) => add(node.source, node.start),
    ExportAllDeclaration: (node) => add(node.source, node.start, true),
    ImportExpression: (node) => add(node.source, node.start),
    TSImportType: (node) => add(node.source, node.start),
  }).visit(parseSync(file.path, file.text).program)
  return found
}

/** The text of a string literal; undefined for anything computed, which no check can follow. */
function literalText(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('value' in node)) return undefined
  return typeof node.value === 'string' ? node.value : undefined
}
