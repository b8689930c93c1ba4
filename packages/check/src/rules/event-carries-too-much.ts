import { connectionsTo, destinationsOfField, type ModelIndex, reactionsTo } from '@landfall/model'
import { listedNames } from '../listed-names.ts'
import { mayTakeAnything } from '../may-take-anything.ts'
import { elementRule } from '../rule.ts'

const FIELDS_MIN = 5
const UNUSED_SHARE_MIN = 0.6

/** An event that is listened to, and most of whose many fields nobody takes. Silent where others may take anything. */
export const eventCarriesTooMuch = elementRule({
  code: 'INTERACTION-4',
  about: ['event'],
  // A policy, the command it sends, and the key of its aggregate that the command carries.
  reach: 3,
  *find(event, { index }) {
    const { id, name, fields, namePlace } = event
    if (fields.length < FIELDS_MIN || reactionsTo(index, event).length === 0) return
    if (connectionsTo(index, event).some((connection) => mayTakeAnything(index, connection))) return
    const unused = fields.filter((field) => isUnused(index, { element: id, field: field.name }))
    if (unused.length < fields.length * UNUSED_SHARE_MIN) return
    const names = listedNames(unused.map((field) => field.name))
    const message = `\`${name}\` carries ${fields.length} fields, and nobody takes ${unused.length} of them: ${names}. Leave them out, and give whoever wants to know more a view to look at`
    yield { message, place: namePlace }
  },
})

function isUnused(index: ModelIndex, address: { readonly element: string; readonly field: string }): boolean {
  return destinationsOfField(index, address).length === 0
}
