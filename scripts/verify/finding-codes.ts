import { parseSync, Visitor } from 'oxc-parser'
import { type Outcome, outcomeOf, passed } from './outcome.ts'
import type { SourceFile } from './source-file.ts'

/** Where the codes of findings are listed, explained and used. A file that does not exist yet is undefined. */
export type FindingSources = {
  readonly catalogue: SourceFile | undefined
  readonly docs: SourceFile | undefined
  /** Sources that may use a code: no tests, not the catalogue. */
  readonly users: readonly SourceFile[]
}

/** The catalogue and `docs/findings.md` list the same codes, and some source uses each. */
export function checkFindingCodes({ catalogue, docs, users }: FindingSources): Outcome {
  if (catalogue === undefined) return passed('0 codes, no catalogue yet')
  const codes = codesIn(catalogue)
  if (codes === undefined) {
    return outcomeOf([`${catalogue.path} has no object literal \`export const catalogue = { … }\``], '')
  }
  const headings = headingsIn(docs)
  const texts = new Set(users.flatMap(stringsIn))
  const reasons = [
    ...repeated(codes).map((code) => `${catalogue.path} lists ${code} twice`),
    ...repeated(headings).map((code) => `docs/findings.md explains ${code} twice`),
    ...codes
      .filter((code) => !headings.includes(code))
      .map((code) => `${code} is in the catalogue, and docs/findings.md has no heading "## ${code} …"`),
    ...headings
      .filter((code) => !codes.includes(code))
      .map((code) => `docs/findings.md explains ${code}, which is not in the catalogue`),
    ...codes
      .filter((code) => !texts.has(code))
      .map((code) => `${code} is in the catalogue, and no source uses it`),
  ]
  return outcomeOf(reasons, `${codes.length} codes`)
}

/** The keys of the object that `export const catalogue` holds, bare or below `as const` and `satisfies`. */
function codesIn(catalogue: SourceFile): readonly string[] | undefined {
  let codes: string[] | undefined
  new Visitor({
    VariableDeclarator(node) {
      if (node.id.type !== 'Identifier' || node.id.name !== 'catalogue' || node.init === null) return
      let value = node.init
      while (value.type === 'TSAsExpression' || value.type === 'TSSatisfiesExpression')
        value = value.expression
      if (value.type !== 'ObjectExpression') return
      codes = value.properties.flatMap((property) => {
        if (property.type !== 'Property') return []
        const { key } = property
        return key.type === 'Literal' && typeof key.value === 'string' ? [key.value] : []
      })
    },
  }).visit(parseSync(catalogue.path, catalogue.text).program)
  return codes
}

function headingsIn(docs: SourceFile | undefined): readonly string[] {
  return [...(docs?.text ?? '').matchAll(/^## ([A-Z][A-Z0-9]*-\d+)\b/gm)].map((match) => match[1] ?? '')
}

function stringsIn(file: SourceFile): readonly string[] {
  const found: string[] = []
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') found.push(node.value)
    },
  }).visit(parseSync(file.path, file.text).program)
  return found
}

function repeated(codes: readonly string[]): readonly string[] {
  return codes.filter((code, index) => codes.indexOf(code) < index)
}
