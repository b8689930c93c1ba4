import type { ModelIndex } from '@landfall/model'
import { type FormEvent, useState } from 'react'
import type { DeadLetter } from '../service/operations.ts'
import { problemText } from '../service/problem.ts'
import { momentText } from '../service/shown-value.ts'
import { useSession } from '../session/use-storm.ts'
import type { LiveService } from './live-service.ts'
import { shownName } from './story-lines.ts'
import { elementOfLetter } from './troubled-elements.ts'

/** Work that could not be done: it is done again, or given up for a reason. */
export function DeadLetterCard({
  index,
  service,
  letter,
  onStory,
}: {
  readonly index: ModelIndex
  readonly service: LiveService
  readonly letter: DeadLetter
  readonly onStory: (position: number) => void
}) {
  const { mayWrite } = useSession()
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  const { id, message, parkedAt, work } = letter
  const element = elementOfLetter(index, letter)

  async function retry(): Promise<void> {
    const done = await service.client.retry(id)
    if (!done.ok) setSaid(problemText(done.failure))
    else if (done.value.kind !== 'done') setSaid(`It failed again: ${done.value.message ?? message}`)
    service.lookAgain()
  }

  async function discard(event: FormEvent): Promise<void> {
    event.preventDefault()
    const done = await service.client.discard(id, reason)
    if (!done.ok) setSaid(problemText(done.failure))
    service.lookAgain()
  }

  return (
    <article className="live-card bad">
      <strong>⚠ {element === undefined ? work.kind : shownName(index, element)}</strong>
      <p>
        {message} ({momentText(parkedAt)})
      </p>
      {typeof work.position === 'number' && (
        <button type="button" onClick={() => onStory(Number(work.position))}>
          Its event ({work.position})
        </button>
      )}
      {mayWrite && (
        <>
          <button type="button" onClick={() => void retry()}>
            Try again
          </button>
          <form onSubmit={(event) => void discard(event)}>
            <input
              aria-label="Why it is given up"
              placeholder="Why it is given up"
              required
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <button type="submit">Give up</button>
          </form>
        </>
      )}
      <output>{said}</output>
    </article>
  )
}
