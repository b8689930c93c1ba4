import { connectionsTo, type Event, elementOf, elementsOf, type ModelIndex } from '@landfall/model'
import { lonelyRule } from '../lonely-rule.ts'

/** An event that no command records and no system answers with. */
export const eventRecordedByNobody = lonelyRule({
  code: 'EVENT-4',
  about: (index) => elementsOf(index, 'event'),
  need: 'an event is recorded',
  say({ name, aggregate: home }, index) {
    const aggregate = elementOf(index, home, 'aggregate')
    const command = aggregate ? `a command of \`${aggregate.name}\`` : 'a command'
    return `Nothing records \`${name}\`: let ${command} lead to it with \`-> ${name}\`, or a system answer with it`
  },
  isMeant: isImported,
})

/** What others subscribe to, of a context that is there only for what it hands out: somebody else records it. */
function isImported(event: Event, index: ModelIndex): boolean {
  const { context } = event
  if (context === undefined || connectionsTo(index, event, 'subscribes to').length === 0) return false
  return elementsOf(index, 'command', context).length + elementsOf(index, 'system', context).length === 0
}
