import { aggregateKey, aggregateState } from './edit-aggregate-part.ts'
import { blockHolder, type FieldHolder, withoutClause } from './edit-field-block.ts'
import { extentOf, findSpot, findWhole, nameOf, type Spot, titleOf } from './edit-find.ts'
import { mentionsIn } from './edit-mentions.ts'
import type { FieldsAddress } from './edit-request.ts'
import { done, type EditResult, refuse } from './edit-result.ts'
import { bracesOf, headEnd } from './edit-sticky-braces.ts'
import { withClause } from './edit-write-clause.ts'
import type { Answer, Field, Process, System } from './generated/ast.ts'
import type { Storm } from './read-storm.ts'

/** Finds the fields of an element, or its key. Refused for an element that has none of that sort. */
export function findHolder(storm: Storm, address: FieldsAddress): EditResult<FieldHolder> {
  const spot = findWhole(storm, address.of)
  if (!spot.ok) return spot
  const holder = address.part === 'key' ? keyHolder(spot.value) : holderOf(spot.value)
  if (holder) return done(holder)
  if (spot.value.element.kind === 'system') return answerHolder(storm, spot.value, address)
  const { element } = spot.value
  const help =
    element.kind === 'publication' ? ': what it tells stands in its braces, and has its type from there' : ''
  return refuse(
    'NOT_FOUND',
    `${titleOf(element)} has no ${address.part === 'key' ? 'key' : 'fields'}${help}`,
    element.place,
  )
}

function keyHolder(spot: Spot): FieldHolder | undefined {
  const { node } = spot.placed.sticky
  if (node.$type === 'AggregateHead') return aggregateKey(spot)
  if (node.$type !== 'View' && node.$type !== 'Process') return undefined
  const index = node.clauses.findIndex(({ $type }) => $type === 'ViewKey' || $type === 'ProcessKey')
  const clause = node.clauses[index]
  const field = clause?.$type === 'ViewKey' || clause?.$type === 'ProcessKey' ? clause.field : undefined
  return {
    spot,
    fields: field ? [field] : [],
    insert: (text) => withClause(spot, { text: `key ${text}`, index: 0 }),
    remove: () => withoutClause(spot, bracesOf(spot), { index }),
  }
}

function holderOf(spot: Spot): FieldHolder | undefined {
  const { node } = spot.placed.sticky
  switch (node.$type) {
    case 'Event':
      return blockHolder(spot, { fields: node.fields, behind: headEnd(spot) })
    case 'ValueType':
      return {
        ...blockHolder(spot, { fields: node.fields, behind: headEnd(spot) }),
        remove: (field) =>
          withoutClause(spot, bracesOf(spot), { index: node.fields.indexOf(field), mayGo: false }),
      }
    case 'Command':
    case 'View':
      return clauseHolder(spot, node.clauses)
    case 'Process':
      return processState(spot, node)
    case 'AggregateHead':
      return aggregateState(spot)
    default:
      return undefined
  }
}

/** Fields among other clauses: behind the last of them, else behind the key. */
function clauseHolder(spot: Spot, clauses: readonly { readonly $type: string }[]): FieldHolder {
  const fields = clauses.filter((clause): clause is Field => clause.$type === 'Field')
  const indexOf = (field: Field | undefined) => (field ? clauses.indexOf(field) : -1)
  const end =
    fields.length > 0 ? indexOf(fields.at(-1)) + 1 : clauses.findIndex(({ $type }) => $type === 'ViewKey') + 1
  return {
    spot,
    fields,
    insert: (text, index) =>
      withClause(spot, { text, index: index < fields.length ? indexOf(fields[index]) : end, sort: 'field' }),
    remove: (field) => withoutClause(spot, bracesOf(spot), { index: indexOf(field) }),
  }
}

function processState(spot: Spot, { clauses }: Process): FieldHolder {
  const index = clauses.findIndex(({ $type }) => $type === 'ProcessState')
  const clause = clauses[index]
  const key = clauses.findIndex(({ $type }) => $type === 'ProcessKey')
  if (clause?.$type !== 'ProcessState') {
    return {
      spot,
      fields: [],
      insert: (text) => withClause(spot, { text: `state { ${text} }`, index: key + 1 }),
      remove: () => [],
    }
  }
  const { start } = extentOf(spot, clause)
  const holder = blockHolder(spot, { fields: clause.fields, behind: start + 'state'.length })
  return {
    ...holder,
    remove: (field) =>
      clause.fields.length > 1 ? holder.remove(field) : withoutClause(spot, bracesOf(spot), { index }),
  }
}

/** What a system supplies with one of its answers. */
function answerHolder(storm: Storm, spot: Spot, { answer }: FieldsAddress): EditResult<FieldHolder> {
  if (answer === undefined)
    return refuse(
      'NOT_FOUND',
      `${titleOf(spot.element)} has no fields but with its answers: say with which`,
      spot.element.place,
    )
  const event = findSpot(storm, answer)
  if (!event.ok) return event
  const { node } = spot.placed.sticky
  const found =
    node.$type === 'System'
      ? answersIn(node).find((one) => isMention(spot, one, event.value.element.id))
      : undefined
  if (found) return done(blockHolder(spot, { fields: found.fields, behind: extentOf(spot, found.event).end }))
  return refuse(
    'NOT_FOUND',
    `${titleOf(spot.element)} does not answer with the ${nameOf(event.value.element)}: connect it to that event first`,
    spot.element.place,
  )
}

function answersIn({ clauses }: System): Answer[] {
  return clauses.flatMap((clause) => (clause.$type === 'SystemOn' ? clause.answers : []))
}

function isMention(spot: Spot, answer: Answer, id: string): boolean {
  const { start } = extentOf(spot, answer.event)
  return [...mentionsIn(spot.element).byPath.values()].some(
    ({ place, target }) => target === id && place.start === start,
  )
}
