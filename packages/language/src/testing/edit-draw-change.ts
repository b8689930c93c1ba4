import type { Element } from '@landfall/model'
import type { StormEdit } from '../edit-request.ts'
import type { Storm } from '../read-storm.ts'
import type { Tape } from './edit-draw-tape.ts'

/** For tests: draws an edit of a storm; undefined where there is nothing to edit. */
export type Draw = (storm: Storm, tape: Tape) => StormEdit | undefined

function fieldsOf(element: Element): readonly string[] {
  if (!('fields' in element) && !('state' in element)) return []
  const fields = 'state' in element ? element.state : element.fields
  return fields.map(({ name }) => name)
}

export const addField: Draw = ({ model }, tape) => {
  const element = tape.pick(model.elements)
  const type = tape.pick(['Text', 'Int?', '[Id]', 'open | closed', 'Nowhere']) ?? 'Text'
  const name = tape.pick(['size', 'colour', 'first name', 'status', 'state']) ?? 'size'
  const before = tape.pick(element ? fieldsOf(element) : [])
  return (
    element && {
      kind: 'add field',
      of: element.id,
      part: tape.below(5) === 0 ? 'key' : 'fields',
      field: { name, type, markers: tape.isOdd() ? ['personal'] : [] },
      ...(before !== undefined && tape.isOdd() && { before }),
    }
  )
}

export const changeField: Draw = ({ model }, tape) => {
  const element = tape.pick(model.elements.filter((one) => fieldsOf(one).length > 0))
  const name = tape.pick(element ? fieldsOf(element) : [])
  if (!element || name === undefined) return undefined
  switch (tape.below(4)) {
    case 0:
      return { kind: 'remove field', of: element.id, name }
    case 1:
      return { kind: 'set field', of: element.id, name, type: 'Int', markers: ['secret'] }
    case 2:
      return { kind: 'set field', of: element.id, name, default: tape.isOdd() ? '' : '1 + 2' }
    default:
      return {
        kind: 'rename field',
        of: element.id,
        name,
        to: tape.pick(['size', 'amount', 'status', 'reason', 'id', 'at']) ?? 'size',
      }
  }
}

export const changeText: Draw = ({ model }, tape) => {
  const element = tape.pick(model.elements)?.id ?? ''
  const text = {
    ...(tape.below(3) > 0 && { text: tape.pick(['Why "so"?', 'one\ntwo', 'a */ b', 'x']) ?? '' }),
  }
  const guard = {
    ...(tape.below(3) > 0 && { text: tape.pick(['1 < 2', 'not (a or b)', 'status == open', '1 +']) ?? '' }),
  }
  const kinds: readonly StormEdit[] = [
    { kind: 'set label', element, ...text },
    { kind: 'set description', element, ...text },
    { kind: 'set text', element, text: 'Is it so?' },
    { kind: 'set answer', element, ...text },
    { kind: 'set guard', element, ...guard },
    { kind: 'set delay', element, ...(tape.isOdd() && { text: '3 days' }) },
    { kind: 'set pivotal', element, pivotal: tape.isOdd() },
  ]
  return tape.pick(kinds)
}
