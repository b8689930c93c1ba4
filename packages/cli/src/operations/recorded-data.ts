import type { Recorded } from '@landfall/kernel'
import { withoutSecrets } from '../play/without-secrets.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { timeText } from '../values/value-text.ts'

/** An event for other programs, as everywhere in JSON of this program: without secrets, times as ISO 8601. */
export function recordedData(recorded: Recorded, vocabulary: Vocabulary): object {
  const { event, eventId, at, position, key, version, causationId, correlationId } = recorded
  const data: unknown = Reflect.get(event, 'data')
  return {
    position,
    id: eventId,
    at: timeText(at),
    type: event.type,
    key,
    version,
    causeId: causationId,
    storyId: correlationId,
    data: withoutSecrets(data, vocabulary.fieldsOf('event', event.type), vocabulary.index),
  }
}
