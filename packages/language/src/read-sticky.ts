import type { Element } from '@landfall/model'
import { type CheckContext, mention } from './check-context.ts'
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
import { type Head, plainHead, readHead } from './read-head.ts'
import { readPolicy, readProcess, readSystem } from './read-reaction.ts'
import { readPromise, readScenario } from './read-scenario.ts'
import { readScreen, readView } from './read-view.ts'
import { unquote } from './storm-text.ts'

/** What a sticky adds to the model: elements, or parts of the aggregate it stands in, or the domain's title. */
export interface StickyContent {
  readonly elements: readonly Element[]
  readonly aggregateParts?: AggregateParts
  readonly domain?: string
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
  const title =
    'title' in node
      ? node.title
      : 'question' in node
        ? node.question
        : 'text' in node
          ? node.text
          : placed.sticky.text.replace(/\s+/g, ' ')
  // Half a scenario or promise would say something else than was meant.
  if (problem || title === undefined) return NOTHING
  const id = `${placed.item.start.word} ${home === undefined ? '' : `${home}.`}${unquoted(title)}`
  const context: CheckContext = { ...outer, element: id }
  const head = plainHead(context, id, placed)
  switch (node.$type) {
    case 'DomainTitle':
      return { elements: [], domain: unquote(node.title) }
    case 'AggregateKey':
      return frame
        ? { elements: [], aggregateParts: readAggregateKey({ ...outer, element: frame.id }, placed, frame) }
        : NOTHING
    case 'AggregateState':
      return frame
        ? { elements: [], aggregateParts: readAggregateState({ ...outer, element: frame.id }, placed, frame) }
        : NOTHING
    case 'Always':
      return {
        elements: [],
        aggregateParts: readAlways({ ...outer, element: frame?.id }, node.condition, frame),
      }
    case 'Hotspot': {
      const on = node.targets.map((target) => mention(context, target, MENTIONABLE).reference)
      const answer = node.resolved ? { resolved: node.answer === undefined ? '' : unquote(node.answer) } : {}
      return { elements: [{ kind: 'hotspot', ...head, question: unquote(node.question), on, ...answer }] }
    }
    case 'Opportunity': {
      const on = node.targets.map((target) => mention(context, target, MENTIONABLE).reference)
      return { elements: [{ kind: 'opportunity', ...head, text: unquote(node.text), on }] }
    }
    case 'Subscription':
      return {
        elements: node.events.map((event) => {
          const { reference } = mention(context, event, ['publication', 'event'])
          return {
            kind: 'subscription',
            ...head,
            id: elementId('subscription', reference.text, home),
            event: reference,
          }
        }),
      }
    case 'Reading': {
      const { reference: view } = mention(context, node.view, ['view'])
      const every = node.every ? { every: durationOf(node.every) } : {}
      return {
        elements: [{ kind: 'reading', ...head, id: elementId('reading', view.text, home), view, ...every }],
      }
    }
    case 'Relation':
      return { elements: [readRelation(context, node, head)] }
    case 'PromiseDeclaration':
      return { elements: [readPromise(context, node, head)] }
    case 'Scenario':
      return { elements: [readScenario(context, node, head)] }
    case 'Ignore':
      return { elements: [readIgnore(context, node, head)] }
    default:
      return NOTHING
  }
}

function unquoted(text: string): string {
  return text.startsWith('"') ? unquote(text) : text
}
