import { messageFields, type SystemOutcome } from '@landfall/model'
import { useState } from 'react'
import type { OpenQuestion } from '../live/open-questions.ts'
import { eventNamed } from '../live/touched-elements.ts'
import { shownFields } from '../service/shown-value.ts'
import { useSession } from '../session/use-storm.ts'
import { stickyText } from '../storm/sticky-face.ts'
import { outcomeOf } from './attempt.ts'
import { emptyFields } from './draft.ts'
import { MessageForm } from './message-form.tsx'
import { usePlay } from './use-play.ts'

/** Questions that are shown: the latest. */
const SHOWN_COUNT = 10

/** What outside systems were asked and have not answered: whoever plays them answers by hand. */
export function WaitingQuestions({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  const shown = questions.slice(-SHOWN_COUNT).toReversed()
  return (
    <section aria-label="Outside systems" aria-live="polite">
      <h2>Outside systems{questions.length > 0 && ` (${questions.length} waiting)`}</h2>
      {shown.length === 0 && <p className="live-note">Nobody outside is being asked anything.</p>}
      {shown.map((question) => (
        <QuestionCard key={`${question.system.id} ${question.asked.eventId}`} question={question} />
      ))}
    </section>
  )
}

function QuestionCard({ question: { system, asked, answers } }: { readonly question: OpenQuestion }) {
  const { index } = usePlay()
  const [chosen, choose] = useState<SystemOutcome>()
  const event = eventNamed(index, asked.event.type)
  const fields = event ? shownFields(index, messageFields(index, event), asked.event.data ?? {}) : []
  return (
    <article className="live-card play-question" data-kind="system">
      <strong>
        <span aria-hidden="true">⬒</span> {stickyText(system)} is asked
      </strong>
      <p>
        {event ? stickyText(event) : asked.event.type}
        <span className="live-fields">
          {fields.map(({ name, text }) => (
            <span key={name}>
              <span className="live-field-name">{name}</span> {text}
            </span>
          ))}
        </span>
      </p>
      <div className="play-answers">
        {answers.map((outcome) => (
          <button
            key={outcome.event.id}
            type="button"
            className="play-event"
            aria-pressed={outcome === chosen}
            onClick={() => choose(outcome === chosen ? undefined : outcome)}
          >
            <span aria-hidden="true">●</span> {stickyText(outcome.event)}
          </button>
        ))}
      </div>
      {chosen && (
        <AnswerForm key={chosen.event.id} {...{ outcome: chosen, system, eventId: asked.eventId }} />
      )}
    </article>
  )
}

function AnswerForm({
  outcome,
  system,
  eventId,
}: {
  readonly outcome: SystemOutcome
  readonly system: OpenQuestion['system']
  readonly eventId: string
}) {
  const { index, service, known, valueFor, tell } = usePlay()
  const { mayWrite } = useSession()
  const { event, answer } = outcome
  const [drafts, setDrafts] = useState(() => emptyFields(index, answer.fields))
  return (
    <MessageForm
      {...{ index, drafts, known, valueFor, mayWrite }}
      fields={answer.fields}
      errorPrefix="fields."
      submitText={`Answer: ${stickyText(event)}`}
      onChange={setDrafts}
      onSend={async (fields) => {
        const said = await service.client.answer(system, { eventId, answer: event.name, fields })
        const told = outcomeOf(said)
        if (told) tell({ title: `${stickyText(system)}: ${stickyText(event)}`, outcome: told })
        return said
      }}
    />
  )
}
