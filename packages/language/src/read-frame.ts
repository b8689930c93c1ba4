import type {
  Aggregate,
  EnumType,
  Field,
  FunctionDefinition,
  Ignore,
  Publication,
  Relation,
  Type,
  ValueType,
} from '@landfall/model'
import { RELATION_PATTERNS } from '@landfall/model'
import { type CheckContext, mention, placeOf, report } from './check-context.ts'
import { expectType } from './expect-type.ts'
import type {
  EnumType as EnumNode,
  FunctionDefinition as FunctionNode,
  Ignore as IgnoreNode,
  Publication as PublicationNode,
  Relation as RelationNode,
  ValueType as ValueNode,
} from './generated/ast.ts'
import { assignments } from './infer-literal.ts'
import { isOpenFrame, keyField, publicationScope, stateFields } from './known-fields.ts'
import type { AggregateFrame } from './names.ts'
import { nearestName } from './nearest-name.ts'
import type { PlacedSticky } from './parsed-file.ts'
import { plainType } from './plain-type.ts'
import { readField, readFields } from './read-fields.ts'
import type { Head, PlainHead } from './read-head.ts'
import { readType } from './read-type.ts'
import { EMPTY_SCOPE } from './scope.ts'
import { unquote } from './storm-text.ts'

const BOOL: Type = { kind: 'basic', name: 'Bool' }

/** An aggregate's parts, each read by the context of its own sticky. */
export interface AggregateParts {
  readonly key?: Field
  readonly state: Aggregate['state']
  readonly invariants: Aggregate['invariants']
}

export function readAggregateKey(
  context: CheckContext,
  placed: PlacedSticky,
  frame: AggregateFrame,
): AggregateParts {
  const node = keyField(frame)
  if (frame.key !== placed.sticky) reportSecond(context, placed, 'key')
  if (!node || frame.key !== placed.sticky) return { state: [], invariants: [] }
  const { description } = placed.item
  return {
    key: { ...readField(context, node), ...(description !== undefined && { description }) },
    state: [],
    invariants: [],
  }
}

function reportSecond(context: CheckContext, { item }: PlacedSticky, word: string): void {
  const place = { file: context.file, start: item.from, end: item.to }
  report(context, 'SYNTAX-6', `This aggregate has a \`${word}\` already: make one of the two`, place)
}

export function readAggregateState(
  context: CheckContext,
  placed: PlacedSticky,
  frame: AggregateFrame,
): AggregateParts {
  if (frame.state !== placed.sticky) {
    reportSecond(context, placed, 'state')
    return { state: [], invariants: [] }
  }
  const { node } = frame.state ?? {}
  return { state: node?.$type === 'AggregateState' ? readFields(context, node.fields) : [], invariants: [] }
}

export function readAlways(
  context: CheckContext,
  node: Parameters<typeof expectType>[1],
  frame: AggregateFrame | undefined,
): AggregateParts {
  const key = keyField(frame)
  const state = stateFields(context, frame)
  const message = key
    ? new Map([[key.name, plainType(readType({ ...context, findings: [] }, key.type))]])
    : new Map<string, Type>()
  const condition = expectType(
    context,
    node,
    { ...EMPTY_SCOPE, message, state, isOpen: isOpenFrame(frame) },
    { type: BOOL, what: 'what stands behind `always`' },
  )
  return { state: [], invariants: [condition] }
}

export function readEnum(context: CheckContext, node: EnumNode, head: Head): EnumType {
  const twice = node.members.find((member, index) => node.members.indexOf(member) !== index)
  if (twice !== undefined) report(context, 'SYNTAX-6', `\`${twice}\` stands among the members twice`, node)
  return { kind: 'enum', ...head, members: [...new Set(node.members)] }
}

export function readValue(context: CheckContext, node: ValueNode, head: Head): ValueType {
  return { kind: 'value', ...head, fields: readFields(context, node.fields) }
}

export function readFunction(context: CheckContext, node: FunctionNode, head: Head): FunctionDefinition {
  const parameters = readFields(context, node.parameters)
  const returns = readType(context, node.returns)
  const locals = new Map(parameters.map(({ name, type }) => [name, type]))
  const body = expectType(
    context,
    node.body,
    { ...EMPTY_SCOPE, locals },
    { type: returns, what: `the result of \`${head.name}\`` },
  )
  return { kind: 'function', ...head, parameters, returns, body }
}

const STYLES = ['domain', 'notification', 'state'] as const

export function readPublication(context: CheckContext, node: PublicationNode, head: Head): Publication {
  const style = STYLES.find((known) => known === node.style)
  if (node.style !== undefined && !style) {
    report(
      context,
      'SYNTAX-1',
      `Expected \`as domain\`, \`as notification\` or \`as state\`, but found \`as ${node.style}\``,
      node,
    )
  }
  const source = node.source && mention(context, node.source, ['event', 'view'])
  const scope = source?.declaration ? publicationScope(context, source.declaration) : EMPTY_SCOPE
  // Without a source nothing is known of the fields' types.
  const fields = source?.declaration
    ? assignments(context, { node: node.fields, known: undefined, owner: head.name }, scope)
    : []
  return {
    kind: 'publication',
    ...head,
    ...(style && { style }),
    fields,
    ...(source && { from: source.reference }),
  }
}

export function readRelation(context: CheckContext, node: RelationNode, head: PlainHead): Relation {
  const patterns = node.patterns.map((phrase) => {
    const words = phrase.words.join(' ')
    if (!RELATION_PATTERNS.includes(words)) {
      const suggestion = nearestName(words, RELATION_PATTERNS)
      const help = suggestion
        ? `Did you mean \`${suggestion}\`?`
        : `Known are ${RELATION_PATTERNS.join(', ')}`
      report(context, 'REF-1', `\`${words}\` is no kind of relation. ${help}`, placeOf(context, phrase))
    }
    return words
  })
  return {
    kind: 'relation',
    ...head,
    from: mention(context, node.from, ['context']).reference,
    to: mention(context, node.to, ['context']).reference,
    patterns,
  }
}

export function readIgnore(context: CheckContext, node: IgnoreNode, head: PlainHead): Ignore {
  return {
    kind: 'ignore',
    ...head,
    code: `${node.family}-${node.number}`,
    ...(node.reason !== undefined && { reason: unquote(node.reason) }),
    on: node.targets.map((target) => mention(context, target, MENTIONABLE).reference),
  }
}

/** What a hot spot, an opportunity or an `ignore` can stand on, the likelier first. */
export const MENTIONABLE = [
  'event',
  'command',
  'aggregate',
  'policy',
  'process',
  'view',
  'system',
  'screen',
  'actor',
  'context',
  'publication',
  'value',
  'enum',
  'function',
] as const
