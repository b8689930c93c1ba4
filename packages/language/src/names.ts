import type { ElementKind } from '@landfall/model'
import type { Sticky } from './generated/ast.ts'
import type { ParsedFile, ParsedSticky, PlacedSticky } from './parsed-file.ts'
import { nameFrom } from './storm-text.ts'

/** An element that can be mentioned by its name. */
export interface Declaration {
  readonly kind: ElementKind
  readonly id: string
  readonly name: string
  readonly context?: string
  readonly file: string
  readonly placed: PlacedSticky
  /** For what stands in an aggregate. */
  readonly aggregate?: AggregateFrame
}

/** The parts of an aggregate that its commands and events know of. */
export interface AggregateFrame {
  readonly id: string
  readonly name: string
  readonly context?: string
  key?: ParsedSticky
  state?: ParsedSticky
}

/** Everything that can be mentioned in a storm. */
export interface Names {
  readonly byName: ReadonlyMap<string, readonly Declaration[]>
  readonly aggregates: ReadonlyMap<string, AggregateFrame>
}

const KIND_OF_RULE: Partial<Record<Sticky['$type'], ElementKind>> = {
  ContextHead: 'context',
  AggregateHead: 'aggregate',
  Actor: 'actor',
  Command: 'command',
  Event: 'event',
  System: 'system',
  Policy: 'policy',
  Process: 'process',
  View: 'view',
  Screen: 'screen',
  EnumType: 'enum',
  ValueType: 'value',
  FunctionDefinition: 'function',
  Publication: 'publication',
}

/** The kind of named element that a rule declares, if it declares one. */
export function kindOfRule(rule: Sticky['$type']): ElementKind | undefined {
  return KIND_OF_RULE[rule]
}

export function elementId(kind: ElementKind, name: string, context: string | undefined): string {
  return context === undefined || kind === 'context' ? `${kind} ${name}` : `${kind} ${context}.${name}`
}

/** Collects all declarations, in the order of files and text. */
export function collectNames(files: readonly ParsedFile[]): Names {
  const byName = new Map<string, Declaration[]>()
  const aggregates = new Map<string, AggregateFrame>()
  for (const file of files) {
    const declared = declaredIn(file)
    for (const declaration of declared.declarations) {
      const same = byName.get(declaration.name)
      if (same) same.push(declaration)
      else byName.set(declaration.name, [declaration])
    }
    for (const [id, frame] of declared.aggregates) if (!aggregates.has(id)) aggregates.set(id, frame)
  }
  return { byName, aggregates }
}

interface DeclaredInFile {
  readonly declarations: readonly Declaration[]
  readonly aggregates: ReadonlyMap<string, AggregateFrame>
}

/** A file that has not changed declares what it declared before. */
const memory = new WeakMap<ParsedFile, DeclaredInFile>()

function declaredIn(file: ParsedFile): DeclaredInFile {
  const known = memory.get(file)
  if (known) return known
  const declarations: Declaration[] = []
  const aggregates = new Map<string, AggregateFrame>()
  for (const placed of file.stickies) {
    const frame = frameOf(placed.sticky, aggregates)
    if (frame && placed.sticky.rule === 'AggregateKey') frame.key ??= placed.sticky
    if (frame && placed.sticky.rule === 'AggregateState') frame.state ??= placed.sticky
    const declaration = declarationOf(placed, file.name, frame)
    if (declaration) declarations.push(declaration)
  }
  const declared = { declarations, aggregates }
  memory.set(file, declared)
  return declared
}

function frameOf(sticky: ParsedSticky, aggregates: Map<string, AggregateFrame>): AggregateFrame | undefined {
  const { aggregate: name, context } = sticky
  if (name === undefined) return undefined
  const id = elementId('aggregate', name, context)
  const known = aggregates.get(id)
  if (known) return known
  const frame = { id, name, ...(context !== undefined && { context }) }
  aggregates.set(id, frame)
  return frame
}

function declarationOf(
  placed: PlacedSticky,
  file: string,
  frame: AggregateFrame | undefined,
): Declaration | undefined {
  const { rule, node, context } = placed.sticky
  const kind = kindOfRule(rule)
  const name = declaredName(node)
  if (!kind || !name) return undefined
  return {
    kind,
    id: elementId(kind, name, context),
    name,
    file,
    placed,
    ...(context !== undefined && { context }),
    ...(frame && { aggregate: frame }),
  }
}

/** The name that a sticky declares; undefined if it declares none or its name could not be read. */
export function declaredName(node: Sticky): string | undefined {
  if (!('name' in node)) return undefined
  // Behind a problem the parser may have left the name out.
  const raw: string | undefined = node.name?.raw
  return raw === undefined ? undefined : nameFrom(raw) || undefined
}

export type Resolution =
  | { readonly kind: 'found'; readonly declaration: Declaration }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Declaration[] }
  | { readonly kind: 'wrong kind'; readonly declaration: Declaration }
  | { readonly kind: 'unknown' }

/**
 * Finds what a mention means, seen from a context: first in that context, then outside all contexts, then
 * wherever the name is the only one of its kind.
 */
export function resolveName(
  names: Names,
  mention: {
    readonly parts: readonly string[]
    readonly kinds: readonly ElementKind[]
    readonly context: string | undefined
  },
): Resolution {
  const name = mention.parts.at(-1) ?? ''
  const all = names.byName.get(name) ?? []
  const inContext =
    mention.parts.length > 1
      ? all.filter(({ context }) => context === mention.parts.slice(0, -1).join('.'))
      : all
  const fitting = inContext.filter(({ kind }) => mention.kinds.includes(kind))
  const [only] = nearest(fitting, mention.context)
  const [other] = nearest(inContext, mention.context)
  if (!only) return other ? { kind: 'wrong kind', declaration: other } : { kind: 'unknown' }
  const rivals = nearest(fitting, mention.context)
  if (rivals.some(({ context }) => context !== only.context)) return { kind: 'ambiguous', candidates: rivals }
  // An event and a view of one name: what is expected first is meant.
  const kind = mention.kinds.find((wanted) => rivals.some((rival) => rival.kind === wanted))
  return { kind: 'found', declaration: rivals.find((rival) => rival.kind === kind) ?? only }
}

function nearest(declarations: readonly Declaration[], context: string | undefined): readonly Declaration[] {
  const here = declarations.filter((declaration) => declaration.context === context)
  if (here.length > 0) return here
  const outside = declarations.filter((declaration) => declaration.context === undefined)
  return outside.length > 0 ? outside : declarations
}
