import type {
  ElementId,
  ElementKind,
  Expression,
  Finding,
  FindingCode,
  Fix,
  Place,
  Reference,
  Type,
} from '@landfall/model'
import { severityOf } from '@landfall/model'
import type { AstNode } from 'langium'
import { ANY_NAME } from './changed-names.ts'
import type { ExpressionNode } from './expression-node.ts'
import type { Ref } from './generated/ast.ts'
import { type Declaration, type Names, resolveName } from './names.ts'
import { nearestName } from './nearest-name.ts'
import type { Scope } from './scope.ts'
import { nameFrom } from './storm-text.ts'

/** What the reading of one sticky needs to know, and where it leaves what it found. */
export interface CheckContext {
  readonly names: Names
  readonly file: string
  /** Offset of the sticky in its file; node offsets count from there. */
  readonly base: number
  readonly context: string | undefined
  readonly element: ElementId | undefined
  /** Findings go here; a sticky that could not be read whole has none besides that. */
  readonly findings: Finding[]
  /** Every name that was looked up: if what it stands for changes, the sticky must be read again. */
  readonly lookedUp: Set<string>
  /** Handed in rather than imported, because the parts of an expression are checked by files that it calls. */
  infer(context: CheckContext, node: ExpressionNode | undefined, scope: Scope, expected?: Type): Expression
  fieldsOf(context: CheckContext, declaration: Declaration): ReadonlyMap<string, KnownField>
}

/** What others see of a field. */
export interface KnownField {
  readonly type: Type
  readonly hasDefault: boolean
  readonly isKey: boolean
}

/** Nobody reads on; only the names and types of a hostile text make a message as long as this. */
const MESSAGE_LENGTH_MAX = 600

export function placeOf(context: CheckContext, node: AstNode): Place {
  const cst = node.$cstNode
  return placeAt(context, { start: cst?.offset ?? 0, end: cst?.end ?? 0 })
}

export function placeAt(context: CheckContext, { start, end }: { start: number; end: number }): Place {
  return { file: context.file, start: context.base + start, end: context.base + end }
}

export function report(
  context: CheckContext,
  code: FindingCode,
  message: string,
  at: AstNode | Place,
  fix?: Fix,
): void {
  const place = 'file' in at ? (at as Place) : placeOf(context, at as AstNode)
  context.findings.push({
    code,
    severity: severityOf(code, 'model'),
    message: message.length > MESSAGE_LENGTH_MAX ? `${message.slice(0, MESSAGE_LENGTH_MAX)}…` : message,
    place,
    ...(context.element !== undefined && { element: context.element }),
    ...(fix && { fix }),
  })
}

/** What a kind is called in a sentence. */
export const KIND_TITLES: Readonly<Record<ElementKind, string>> = {
  context: 'context',
  actor: 'actor',
  aggregate: 'aggregate',
  command: 'command',
  event: 'event',
  system: 'system',
  policy: 'policy',
  process: 'process',
  view: 'view',
  screen: 'screen',
  hotspot: 'hot spot',
  opportunity: 'opportunity',
  enum: 'enum',
  value: 'value type',
  function: 'function',
  publication: 'published event',
  subscription: 'subscription',
  reading: 'reading',
  relation: 'relation',
  promise: 'promise',
  scenario: 'scenario',
  ignore: '`ignore`',
}

export function withArticle(title: string): string {
  return /^[aeio]/.test(title) ? `an ${title}` : `a ${title}`
}

/** Looks a mention up, reports what is wrong with it, and returns it with its target, if it has one. */
export function mention(
  context: CheckContext,
  ref: Ref | undefined,
  kinds: readonly ElementKind[],
): { readonly reference: Reference; readonly declaration?: Declaration } {
  // Behind a problem the parser may have left the mention out.
  const parts = (ref?.parts ?? []).map(nameFrom)
  const place = ref ? placeOf(context, ref) : placeAt(context, { start: 0, end: 0 })
  const text = parts.join('.')
  const name = parts.at(-1)
  if (!ref || name === undefined) return { reference: { text, place } }
  context.lookedUp.add(name)
  const found = resolveName(context.names, { parts, kinds, context: context.context })
  if (found.kind === 'found') {
    const { declaration } = found
    return { reference: { text, target: declaration.id, place }, declaration }
  }
  context.lookedUp.add(ANY_NAME)
  const half = found.kind === 'unknown' ? halfWritten(context, { parts, kinds }) : undefined
  if (half) return { reference: { text, place }, declaration: half }
  reportMention(context, { ref, text, kinds, found })
  return { reference: { text, place } }
}

/** What a mention may mean whose name, or the name of whose context, cannot be read: it is not reported as absent. */
function halfWritten(
  { names }: CheckContext,
  { parts, kinds }: { readonly parts: readonly string[]; readonly kinds: readonly ElementKind[] },
): Declaration | undefined {
  const name = parts.at(-1) ?? ''
  const homes = parts.length > 1 ? new Set(['', ...halfNames(names, parts[0] ?? '', ['context'])]) : undefined
  const isElsewhere =
    homes &&
    names.byName.get(name)?.find(({ kind, context = '-' }) => homes.has(context) && kinds.includes(kind))
  if (isElsewhere) return isElsewhere
  const [half] = halfNames(names, name, kinds)
  return half === undefined ? undefined : names.byName.get(half)?.find(({ kind }) => kinds.includes(kind))
}

/** Beginnings of a name that are the names of stickies which cannot be read whole. */
function halfNames({ byName }: Names, name: string, kinds: readonly ElementKind[]): string[] {
  const isHalf = ({ kind, placed }: Declaration): boolean =>
    placed.sticky.problem !== undefined && kinds.includes(kind)
  const beginnings = Array.from({ length: Math.min(name.length, 100) }, (_, length) =>
    name.slice(0, length + 1),
  )
  return beginnings.filter((beginning) => byName.get(beginning)?.some(isHalf))
}

function reportMention(
  context: CheckContext,
  {
    ref,
    text,
    kinds,
    found,
  }: {
    readonly ref: Ref
    readonly text: string
    readonly kinds: readonly ElementKind[]
    readonly found: Exclude<ReturnType<typeof resolveName>, { kind: 'found' }>
  },
): void {
  const wanted = wantedKinds(kinds)
  if (found.kind === 'ambiguous') {
    const message = `\`${text}\` may mean ${candidatesText(found.candidates)}: write the one you mean`
    return report(context, 'REF-2', message, ref)
  }
  if (found.kind === 'wrong kind') {
    const actual = withArticle(KIND_TITLES[found.declaration.kind])
    return report(
      context,
      'REF-3',
      `\`${text}\` is ${actual}, but ${withArticle(wanted)} is expected here`,
      ref,
    )
  }
  const suggestion = suggest(context, { text, kinds })
  const help = suggestion ? `Did you mean \`${suggestion}\`?` : 'Add it, or correct the name'
  const message = `There is no ${wanted} \`${text}\`. ${help}`
  report(context, 'REF-1', message, ref, suggestion ? replacement(context, ref, suggestion) : undefined)
}

/** What a mention may mean, in a word or two. */
function wantedKinds(kinds: readonly ElementKind[]): string {
  if (kinds.length > 3) return 'sticky'
  // What another context publishes is an event to those who hear of it.
  const titles = kinds.includes('event') ? kinds.filter((kind) => kind !== 'publication') : kinds
  return titles.map((kind) => KIND_TITLES[kind]).join(' or ')
}

/** The first of several elements of one name, each with its context. */
export function candidatesText(candidates: readonly Declaration[]): string {
  const shown = candidates.slice(0, 3).map(({ context = '', name }) => `\`${context}.${name}\``)
  const more = candidates.length - shown.length
  return `${shown.join(' or ')}${more > 0 ? ` or ${more} more` : ''}`
}

function replacement(context: CheckContext, ref: Ref, text: string): Fix {
  return { title: `Write ${text}`, safe: false, edits: [{ place: placeOf(context, ref), text }] }
}

function suggest(
  context: CheckContext,
  { text, kinds }: { readonly text: string; readonly kinds: readonly ElementKind[] },
): string | undefined {
  const parts = text.split('.')
  const home = parts.length > 1 ? parts.slice(0, -1).join('.') : undefined
  const isThere = home !== undefined && context.names.byName.get(home)?.some(({ kind }) => kind === 'context')
  // In a context that is there only the name behind the dot can be wrong.
  const found = nearestName(parts.at(-1) ?? '', namesOf(context, { kinds, home: isThere ? home : undefined }))
  return found !== undefined && isThere ? `${home}.${found}` : found
}

function* namesOf(
  { names }: CheckContext,
  { kinds, home }: { readonly kinds: readonly ElementKind[]; readonly home: string | undefined },
): Iterable<string> {
  for (const [name, declarations] of names.byName) {
    if (
      declarations.some(
        (known) => kinds.includes(known.kind) && (home === undefined || known.context === home),
      )
    )
      yield name
  }
}
