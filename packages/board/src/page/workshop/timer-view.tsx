import { useEffect, useRef, useState } from 'react'
import { useSharedWorkshop, useWorkshop } from '../people/together.tsx'
import { useSession } from '../session/use-storm.ts'
import { playChime } from './play-chime.ts'
import { isOver, leftOf, type Timer, timerText } from './timer.ts'

/** The time that is left, the same for everybody. */
export function TimerView() {
  const { mayWrite } = useSession()
  const { timer } = useSharedWorkshop()
  const now = useServerTime(timer.kind === 'running')
  const isTimeUp = timer.kind === 'running' && isOver(timer, now)
  useChime(timer, isTimeUp)
  return (
    <section className={isTimeUp ? 'timer timer-over' : 'timer'} aria-label="Timer">
      <span className="timer-left" role="timer" aria-live="off">
        {timerText(leftOf(timer, now))}
      </span>
      <span role="status">{isTimeUp ? 'Time is up' : timer.kind === 'paused' ? 'Not running' : ''}</span>
      {mayWrite && <TimerButtons isRunning={timer.kind === 'running' && !isTimeUp} />}
    </section>
  )
}

function TimerButtons({ isRunning }: { readonly isRunning: boolean }) {
  const workshop = useWorkshop()
  return (
    <span className="timer-buttons">
      <button type="button" onClick={isRunning ? workshop.pauseTimer : workshop.startTimer}>
        {isRunning ? 'Pause' : 'Start'}
      </button>
      <button type="button" aria-label="Add a minute" onClick={workshop.addMinute}>
        +1 min
      </button>
    </span>
  )
}

/** Looked at so often, no second is shown late by more than anybody sees. */
const LOOK_EVERY_MS = 200

function useServerTime(isRunning: boolean): number {
  const workshop = useWorkshop()
  const [now, setNow] = useState(workshop.now)
  useEffect(() => {
    setNow(workshop.now())
    if (!isRunning) return
    const looking = setInterval(() => setNow(workshop.now()), LOOK_EVERY_MS)
    return () => clearInterval(looking)
  }, [isRunning, workshop])
  return now
}

/** Sounds once when the time runs out before one's eyes, and not for who comes later. */
function useChime(timer: Timer, isTimeUp: boolean): void {
  const hasRun = useRef(false)
  useEffect(() => {
    if (isTimeUp && hasRun.current) playChime()
    hasRun.current = timer.kind === 'running' && !isTimeUp
  }, [timer, isTimeUp])
}
