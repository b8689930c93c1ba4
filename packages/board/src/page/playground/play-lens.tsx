import { type Actor, type ModelIndex, qualifiedName, type System } from '@landfall/model'
import { useCallback, useMemo, useState } from 'react'
import { useLive } from '../live/use-live.ts'
import { WithSystem } from '../live/with-system.tsx'
import { problemText } from '../service/problem.ts'
import type { JsonFields } from '../service/stored-event.ts'
import { useStorm } from '../session/use-storm.ts'
import { stickyText } from '../storm/sticky-face.ts'
import { deskOf, playersOf } from './actor-desk.ts'
import { type Attempt, withAttempt } from './attempt.ts'
import { DeskPartCard } from './desk-part.tsx'
import { exampleValues } from './example-values.ts'
import { useKnownValues } from './use-known-values.ts'
import { PlayContext, type PlayDesk } from './use-play.ts'
import { WaitingQuestions } from './waiting-questions.tsx'
import { WhatHappened } from './what-happened.tsx'
import '../live/live.css'
import './playground.css'

/** The running system, tried out: somebody is an actor, does what that actor may do, and sees what follows. */
export function PlayLens() {
  return (
    <section className="play" aria-label="Playground">
      <WithSystem>
        <Playground />
      </WithSystem>
    </section>
  )
}

function Playground() {
  const { index } = useStorm()
  const { service, state } = useLive()
  const players = useMemo(() => playersOf(index), [index])
  const [playerId, choosePlayer] = useState<string>()
  const [row, chooseRow] = useState<JsonFields>()
  const [attempts, setAttempts] = useState<readonly Attempt[]>([])
  const known = useKnownValues(service)
  const player = players.find(({ id }) => id === playerId) ?? firstWithCommands(index, players)
  const playerName = player ? stickyText(player) : ''
  const tell = useCallback((attempt: Omit<Attempt, 'id'>) => {
    setAttempts((before) => withAttempt(before, { ...attempt, id: crypto.randomUUID() }))
  }, [])
  const valueFor = useMemo(() => exampleValues(index), [index])
  const desk = useMemo(
    (): PlayDesk => ({ index, service, known, valueFor, playerName, tell }),
    [index, service, known, valueFor, playerName, tell],
  )
  const parts = useMemo(() => (player ? deskOf(index, player).parts : []), [index, player])

  return (
    <PlayContext value={desk}>
      <nav className="play-players" aria-label="Who you are">
        <span>You are</span>
        {players.map((each) => (
          <button
            key={each.id}
            type="button"
            data-kind={each.kind}
            aria-pressed={each === player}
            title={qualifiedName(each)}
            onClick={() => choosePlayer(each.id)}
          >
            <span aria-hidden="true">{each.kind === 'actor' ? '☺' : '⬒'}</span> {stickyText(each)}
          </button>
        ))}
      </nav>
      {state.problem && (
        <p className="live-problem" role="status">
          {problemText(state.problem)}
        </p>
      )}
      <div className="play-parts">
        <div className="play-desk">
          {players.length === 0 && (
            <p className="live-note">
              Nobody in this storm may do or see anything yet: say who, with “by” and “for”.
            </p>
          )}
          {parts.map((part) => (
            <DeskPartCard
              key={`${player?.id} ${part.screen?.id ?? ''}`}
              part={part}
              row={row}
              onRow={chooseRow}
            />
          ))}
        </div>
        <aside className="play-side">
          <WaitingQuestions questions={state.questions} />
          <WhatHappened attempts={attempts} />
        </aside>
      </div>
    </PlayContext>
  )
}

/** Somebody who can do something right away. */
function firstWithCommands(
  index: ModelIndex,
  players: readonly (Actor | System)[],
): Actor | System | undefined {
  const busy = players.find((player) =>
    deskOf(index, player).parts.some(({ commands }) => commands.length > 0),
  )
  return busy ?? players[0]
}
