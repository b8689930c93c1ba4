import { type Element, type ElementId, elementOf, elementsOf, type ModelIndex } from '@landfall/model'
import { useState } from 'react'
import { usePeople, useSharedWorkshop, useWorkshop } from '../people/together.tsx'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'
import { type Ballot, countVotes, DOTS_MAX, DOTS_USUAL, dotsOn, type Voting as VotingRound } from './votes.ts'

/** Dot votes: which question matters most. On hot spots, and on whatever else somebody chooses. */
export function Voting() {
  const { mayWrite } = useSession()
  const { voting } = useSharedWorkshop()
  if (!voting) return mayWrite ? <StartVoting /> : null
  return (
    <section className="voting" aria-label="Votes">
      {voting.isOpen ? <OpenVoting voting={voting} /> : <Outcome voting={voting} />}
    </section>
  )
}

function StartVoting() {
  const workshop = useWorkshop()
  const [dots, setDots] = useState(DOTS_USUAL)
  return (
    <form
      className="voting"
      aria-label="Votes"
      onSubmit={(event) => {
        event.preventDefault()
        workshop.startVoting(dots)
      }}
    >
      <label>
        Dots for each person{' '}
        <input
          type="number"
          min={1}
          max={DOTS_MAX}
          value={dots}
          onChange={({ target }) => setDots(target.valueAsNumber)}
        />
      </label>
      <button type="submit">Start a vote</button>
    </form>
  )
}

function OpenVoting({ voting }: { readonly voting: VotingRound }) {
  const { mayWrite, chosen } = useSession()
  const { index } = useStorm()
  const me = useOwn(usePeople().me)
  const workshop = useWorkshop()
  const { ballots } = useSharedWorkshop()
  const picked = useOwn(chosen)
  const ballot = ballots.get(me.id) ?? []
  const left = Math.max(voting.dots - ballot.length, 0)
  const shown = votable(index, [...ballot, ...picked])
  return (
    <>
      <p role="status">
        {mayWrite
          ? `Vote: you have ${left} of ${voting.dots} dots left. Others see them when the vote is over.`
          : 'A vote is going on.'}
      </p>
      {mayWrite && (
        <ul className="voting-list">
          {shown.map((element) => (
            <VoteLine key={element.id} element={element} ballot={ballot} left={left} />
          ))}
          <li className="voting-more">Choose any other sticky to vote for it.</li>
        </ul>
      )}
      {mayWrite && (
        <button type="button" onClick={workshop.stopVoting}>
          Stop the vote and count
        </button>
      )}
    </>
  )
}

function VoteLine({
  element,
  ballot,
  left,
}: {
  readonly element: Element
  readonly ballot: Ballot
  readonly left: number
}) {
  const workshop = useWorkshop()
  const me = useOwn(usePeople().me)
  const words = wordsOn(element)
  const count = dotsOn(ballot, element.id)
  return (
    <li>
      <span className="voting-words">{words}</span>
      <span className="voting-dots">
        <span aria-hidden="true">{'●'.repeat(count)}</span>
        <span className="unseen">{count} of your dots</span>
      </span>
      <button
        type="button"
        aria-label={`One dot less on ${words}`}
        disabled={count === 0}
        onClick={() => workshop.takeDot(me.id, element.id)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={`One dot more on ${words}`}
        disabled={left === 0}
        onClick={() => workshop.putDot(me.id, element.id)}
      >
        +
      </button>
    </li>
  )
}

function Outcome({ voting }: { readonly voting: VotingRound }) {
  const { mayWrite, chosen, toShow } = useSession()
  const { index } = useStorm()
  const workshop = useWorkshop()
  const { ballots } = useSharedWorkshop()
  const counts = countVotes([...ballots.values()], voting)
  return (
    <>
      <p role="status">
        The vote is over: {counts.length === 0 ? 'nobody has put a dot.' : 'most dots first.'}
      </p>
      <ol className="voting-list">
        {counts.map(({ element: id, count }) => {
          const element = elementOf(index, id)
          return (
            <li key={id}>
              <button
                type="button"
                className="voting-words"
                disabled={!element}
                onClick={() => {
                  chosen.set([id])
                  toShow.set([id])
                }}
              >
                {element ? wordsOn(element) : 'A sticky that is gone'}
              </button>
              <span className="voting-count">{count === 1 ? '1 dot' : `${count} dots`}</span>
            </li>
          )
        })}
      </ol>
      {mayWrite && (
        <button type="button" onClick={workshop.endVoting}>
          Put the votes away
        </button>
      )}
    </>
  )
}

/** All open hot spots, and what else somebody has chosen or voted for. */
function votable(index: ModelIndex, others: readonly ElementId[]): readonly Element[] {
  const open = elementsOf(index, 'hotspot').filter(({ resolved }) => resolved === undefined)
  const more = others.flatMap((id) => elementOf(index, id) ?? [])
  return [...new Map([...open, ...more].map((element) => [element.id, element])).values()]
}

function wordsOn(element: Element): string {
  if ('name' in element) return element.label ?? element.name
  if ('question' in element) return element.question
  return 'text' in element ? element.text : element.id
}
