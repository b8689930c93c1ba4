import { targetOf, typeText } from '@landfall/model'
import { elementRule } from '../rule.ts'
import { sharedKey } from '../shared-key.ts'

/** A process without a key: it cannot tell whose events it hears. */
export const processWithoutKey = elementRule({
  code: 'PROCESS-3',
  about: ['process'],
  // The fields of an event include the key of its aggregate.
  reach: 2,
  *find(process, { index }) {
    if (process.key) return
    const heard = [...process.steps.map(({ event }) => event), ...process.ends]
    const events = heard.flatMap((event) => targetOf(index, event, 'event', 'publication') ?? [])
    const shared = sharedKey(index, events)
    const help = shared
      ? `add \`key ${shared.name}: ${typeText(shared.type)}\`, which all of its events have`
      : 'say with `key` which field of its events belongs to one run only'
    yield {
      message: `\`${process.name}\` has no key, so it cannot tell one run from another: ${help}`,
      place: process.namePlace,
    }
  },
})
