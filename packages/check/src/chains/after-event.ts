import {
  connectionsTo,
  type Event,
  elementOf,
  type FieldOrigin,
  fieldNamed,
  type ModelIndex,
  originsOfProcessState,
  originsOfState,
  type Publication,
} from '@landfall/model'
import { type Location, MESSAGE } from './location.ts'
import { madeOf } from './made-of.ts'
import { carried, type Source, UNKNOWN } from './source.ts'

/**
 * What an event makes of a field of a state or of what a process remembers, in terms of the event's own fields and of
 * that state or memory as it was before.
 */
export function afterEvent(index: ModelIndex, event: Event | Publication, location: Location): Source {
  const holder = elementOf(index, location.holder, 'aggregate', 'process')
  if (holder?.kind === 'process') {
    const steps = connectionsTo(index, event, 'handles').filter(({ source }) => source.id === holder.id)
    const [first, second] = steps
    if (!first) return carried(location)
    // Taken in order, the second sees what the first has remembered: not followed.
    return second ? UNKNOWN : changed(originsOfProcessState(index, holder, first.step), location)
  }
  const isOwn = event.kind === 'event' && event.aggregate === holder?.id
  return isOwn ? changed(originsOfState(index, event), location) : carried(location)
}

function changed(origins: readonly FieldOrigin[], location: Location): Source {
  const origin = fieldNamed(
    origins.map(({ field, origin }) => ({ name: field.name, origin })),
    location.field,
  )?.origin
  switch (origin?.kind) {
    case 'untouched':
      return carried(location)
    case 'event field':
      return carried({ holder: MESSAGE, field: origin.field.name })
    case 'expression':
      return madeOf(origin.expression, (owner, field) => {
        if (owner === 'local' || owner === 'row') return UNKNOWN
        return carried({ holder: owner === 'message' ? MESSAGE : location.holder, field })
      })
    default:
      return UNKNOWN
  }
}
