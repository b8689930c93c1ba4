import { connectionsTo, type Event, elementsOf, type ModelIndex } from '@landfall/model'
import { meantBy } from '../meant-by.ts'

/**
 * Whether an event may come about: something records it or answers with it, or perhaps does so under a misspelt name,
 * or it stands in a context of others, of which only what it hands out is written down.
 */
export function mayBeRecorded(index: ModelIndex, event: Event): boolean {
  return (
    connectionsTo(index, event, 'records', 'answers').length > 0 ||
    isOfOthers(index, event) ||
    meantBy(index, 'an event is recorded')(event.name)
  )
}

function isOfOthers(index: ModelIndex, { context }: Event): boolean {
  if (context === undefined) return false
  return elementsOf(index, 'command', context).length + elementsOf(index, 'system', context).length === 0
}
