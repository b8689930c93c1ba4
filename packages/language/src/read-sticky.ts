import type { Element } from '@landfall/model'
import { type CheckContext, mention } from './check-context.ts'
import type { Sticky } from './generated/ast.ts'
import { durationOf } from './infer-literal.ts'
import { type AggregateFrame, elementId, kindOfRule } from './names.ts'
import type { PlacedSticky } from './parsed-file.ts'
import { readCommand, readEvent } from './read-command.ts'
import {
  type AggregateParts,
  MENTIONABLE,
  readAggregateKey,
  readAggregateState,
  readAlways,
  readEnum,
  readFunction,
  readIgnore,
  readPublication,
  readRelation,
  readValue,
} from './read-frame.ts'
import { type Head, type PlainHead, plainHead, readHead } from './read-head.ts'
import { readPolicy, readProcess, readSystem } from './read-reaction.ts'
import { readPromise, readScenario } from './read-scenario.ts'
import { readScreen, readView } from './read-view.ts'
import { unquote } from './storm-text.ts'

/** What a sticky adds to the model: elements, or parts of the aggregate it stands in, or the domain's title. */
export interface StickyContent {
  readonly elements: readonly Element[]
  readonly aggregateParts?: AggregateParts
  readonly domain?: { readonly title: string; readonly description?: string }
}

const NOTHING: StickyContent = { elements: [] }

/** Reads a sticky into the model, with everything in it resolved and checked. */
export function readSticky(
  context: CheckContext,
  placed: PlacedSticky,
  frame: AggregateFrame | undefined,
): StickyContent {
  // Half of what is open may belong to what is below: nothing should be built on it.
  if (placed.item.missingBraces > 0)
    return readSticky(
      { ...context, findings: [] },
      { ...placed, item: { ...placed.item, missingBraces: 0 } },
      frame,
    )
  const { rule } = placed.sticky
  const kind = kindOfRule(rule)
  if (!kind) return readNameless(context, placed, frame)
  const head = readHead({ ...context, element: undefined }, kind, placed)
  if (!head) return NOTHING
  const element = readNamed({ ...context, element: head.id }, placed, { head, frame })
  return element ? { elements: [element] } : NOTHING
}

function readNamed(
  context: CheckContext,
  placed: PlacedSticky,
  { head, frame }: { readonly head: Head; readonly frame: AggregateFrame | undefined },
): Element | undefined {
  const { node } = placed.sticky
  switch (node.$type) {
    case 'ContextHead':
      return { kind: 'context', ...head }
    case 'AggregateHead':
      return { kind: 'aggregate', ...head, state: [], invariants: [] }
    case 'Actor':
      return { kind: 'actor', ...head }
    case 'Command':
      return readCommand(context, node, head, frame)
    case 'Event':
      return readEvent(context, node, head, frame)
    case 'System':
      return readSystem(context, node, head)
    case 'Policy':
      return readPolicy(context, node, head)
    case 'Process':
      return readProcess(context, node, head)
    case 'View':
      return readView(context, node, head)
    case 'Screen':
      return readScreen(context, node, head)
    case 'EnumType':
      return readEnum(context, node, head)
    case 'ValueType':
      return readValue(context, node, head)
    case 'FunctionDefinition':
      return readFunction(context, node, head)
    case 'Publication':
      return readPublication(context, node, head)
    default:
      return undefined
  }
}

function readNameless(
  outer: CheckContext,
  placed: PlacedSticky,
  frame: AggregateFrame | undefined,
): StickyContent {
  const { node, context: home, problem } = placed.sticky
  const title = titleOf(placed)
  // Half a scenario or promise would say something else than was meant.
  if (problem || title === undefined) return NOTHING
  if (node.$type === 'DomainTitle') {
    const { description } = placed.item
    const domain = { title: unquote(node.title), ...(description !== undefined && { description }) }
    return { elements: [], domain }
  }
  const aggregateParts = readPart({ ...outer, element: frame?.id }, placed, frame)
  if (aggregateParts) return { elements: [], aggregateParts }
  const id = `${placed.item.start.word} ${home === undefined ? '' : `${home}.`}${unquoted(title)}`
  const context: CheckContext = { ...outer, element: id }
  return { elements: readNote(context, node, plainHead(context, id, placed)) }
}

/** What a sticky without a name is known by. */
function titleOf({ sticky }: PlacedSticky): string | undefined {
  const { node, text } = sticky
  if ('title' in node) return node.title
  if ('question' in node) return node.question
  return 'text' in node ? node.text : text.replace(/\s+/g, ' ')
}

/** A part of the aggregate that the sticky stands in; undefined for any other sticky. */
function readPart(
  context: CheckContext,
  placed: PlacedSticky,
  frame: AggregateFrame | undefined,
): AggregateParts | undefined {
  const { node } = placed.sticky
  if (node.$type === 'Always') return readAlways(context, node.condition, frame)
  if (!frame) return undefined
  if (node.$type === 'AggregateKey') return readAggregateKey(context, placed, frame)
  return node.$type === 'AggregateState' ? readAggregateState(context, placed, frame) : undefined
}

function readNote(context: CheckContext, node: Sticky, head: PlainHead): readonly Element[] {
  switch (node.$type) {
    case 'Hotspot': {
      const on = node.targets.map((target) => mention(context, target, MENTIONABLE).reference)
      const answer = node.resolved ? { resolved: node.answer === undefined ? '' : unquote(node.answer) } : {}
      return [{ kind: 'hotspot', ...head, question: unquote(node.question), on, ...answer }]
    }
    case 'Opportunity': {
      const on = node.targets.map((target) => mention(context, target, MENTIONABLE).reference)
      return [{ kind: 'opportunity', ...head, text: unquote(node.text), on }]
    }
    case 'Subscription':
      return node.events.map((event) => {
        const { reference } = mention(context, event, ['publication', 'event'])
        const id = elementId('subscription', reference.text, head.context)
        return { kind: 'subscription', ...head, id, event: reference }
      })
    case 'Reading': {
      const { reference: view } = mention(context, node.view, ['view'])
      const every = node.every ? { every: durationOf(node.every) } : {}
      return [{ kind: 'reading', ...head, id: elementId('reading', view.text, head.context), view, ...every }]
    }
    case 'Relation':
      return [readRelation(context, node, head)]
    case 'PromiseDeclaration':
      return [readPromise(context, node, head)]
    case 'Scenario':
      return [readScenario(context, node, head)]
    case 'Ignore':
      return [readIgnore(context, node, head)]
    default:
      return []
  }
}

function unquoted(text: string): string {
  return text.startsWith('"') ? unquote(text) : text
}
