import { planWorkshop, type StepState, workshopState } from '@landfall/check'
import { withoutIgnored } from '@landfall/model'
import { useMemo, useState } from 'react'
import { useSharedWorkshop } from '../people/together.tsx'
import { useStorm } from '../session/use-storm.ts'
import { PlanTime } from './plan-time.tsx'
import { RailStep } from './rail-step.tsx'
import { TimerView } from './timer-view.tsx'
import { Voting } from './voting.tsx'
import './workshop.css'

/** Beside the wall: the steps of the workshop, where everybody is, and what is still missing. */
export function WorkshopRail() {
  const [isOpen, setOpen] = useState(wasOpen)
  const { index, findings } = useStorm()
  const states = useMemo(() => workshopState(index, withoutIgnored(findings, index.model)), [index, findings])
  function open(next: boolean): void {
    localStorage.setItem(KEPT, next ? 'open' : 'closed')
    setOpen(next)
  }
  return (
    <aside className={isOpen ? 'rail' : 'rail rail-closed'} aria-label="Workshop">
      <button type="button" className="rail-toggle" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        <span aria-hidden="true">{isOpen ? '«' : '»'}</span> Workshop
      </button>
      {isOpen ? (
        <>
          <TimerView />
          <Steps states={states} />
          <Voting />
          <PlanTime />
        </>
      ) : (
        <ClosedSteps states={states} />
      )}
    </aside>
  )
}

const KEPT = 'landfall-workshop-rail'
/** Where the page is narrower, the wall has the room, until somebody opens the rail. */
const WIDE_PX = 900

function wasOpen(): boolean {
  const kept = localStorage.getItem(KEPT)
  return kept === null ? window.innerWidth >= WIDE_PX : kept === 'open'
}

/** All of the present step is open, until somebody looks into another one, for themselves alone. */
function Steps({ states }: { readonly states: readonly StepState[] }) {
  const { stepId, planMinutes } = useSharedWorkshop()
  const plan = useMemo(() => planWorkshop(planMinutes), [planMinutes])
  const [peeked, peek] = useState({ from: stepId, at: stepId })
  const openId = peeked.from === stepId ? peeked.at : stepId
  return (
    <ol className="rail-steps">
      {states.map((state, nth) => (
        <RailStep
          key={state.step.id}
          state={state}
          number={nth + 1}
          minutes={plan[nth]?.minutes ?? state.step.minutes}
          next={states[nth + 1]?.step}
          isPresent={state.step.id === stepId}
          isOpen={state.step.id === openId}
          look={() => peek({ from: stepId, at: state.step.id })}
        />
      ))}
    </ol>
  )
}

/** A strip that still shows which steps are done, and at which one everybody is. */
function ClosedSteps({ states }: { readonly states: readonly StepState[] }) {
  const { stepId } = useSharedWorkshop()
  return (
    <ol className="rail-strip">
      {states.map(({ step, isDone }, nth) => (
        <li
          key={step.id}
          aria-current={step.id === stepId ? 'step' : undefined}
          title={step.title}
          aria-label={`${step.title}${isDone ? ', done' : ''}`}
        >
          {isDone ? '✓' : nth + 1}
        </li>
      ))}
    </ol>
  )
}
