import type { Recorded } from '@landfall/kernel'
import { linesOf } from '../play/lines-of.ts'
import type { Input } from '../terminal.ts'
import { isRecorded } from './told-forms.ts'

/** A position of a log that is followed, with the event at it, if one is told. */
export interface LogMessage {
  readonly position: number
  readonly recorded?: Recorded
}

/** The messages in Server-Sent Events. An id alone says how far a log has come. Throws what the stream fails with. */
export async function* logMessages(stream: Input): AsyncGenerator<LogMessage> {
  let position = 0
  let data: unknown
  for await (const line of linesOf(stream)) {
    if (line.startsWith('id: ')) position = Number(line.slice(4))
    else if (line.startsWith('data: ')) data = JSON.parse(line.slice(6))
    else if (line === '') {
      yield { position, ...(isRecorded(data) && { recorded: data }) }
      data = undefined
    }
  }
}
