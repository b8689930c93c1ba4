import type { StepState, WorkshopStep } from '@landfall/check'
import { useWorkshop } from '../people/together.tsx'
import { useSession } from '../session/use-storm.ts'
import { MissingList } from './missing-list.tsx'
import { StepPalette } from './step-palette.tsx'

interface RailStepProps {
  readonly state: StepState
  readonly number: number
  readonly minutes: number
  /** Undefined behind the last one. */
  readonly next: WorkshopStep | undefined
  /** Everybody is at it. */
  readonly isPresent: boolean
  readonly isOpen: boolean
  /** Opens it for this browser alone. */
  readonly look: () => void
}

/** One step of the workshop: its title and how much is missing, and all about it where it is open. */
export function RailStep(props: RailStepProps) {
  const { state, number, isPresent, isOpen, look } = props
  const { step, missing, isDone } = state
  const open = missing.filter(({ severity }) => severity !== 'hint')
  const count = open.reduce((sum, each) => sum + Math.max(each.count, 1), 0)
  return (
    <li className="rail-step" aria-current={isPresent ? 'step' : undefined}>
      <button type="button" className="rail-title" aria-expanded={isOpen} onClick={look}>
        <span className="rail-number" aria-hidden="true">
          {isDone ? '✓' : number}
        </span>
        <span>{step.title}</span>
        <span className="rail-count">
          {isDone ? <span className="unseen">done</span> : count}
          {!isDone && <span className="unseen"> missing</span>}
        </span>
      </button>
      {isOpen && <AboutStep {...props} />}
    </li>
  )
}

function AboutStep({ state: { step, missing }, minutes, next, isPresent }: RailStepProps) {
  return (
    <div className="rail-about">
      <p>{step.purpose}</p>
      <dl>
        <dt>Who</dt>
        <dd>{step.participants}</dd>
        <dt>What for</dt>
        <dd>{step.deliverable}</dd>
        <dt>Time</dt>
        <dd>about {minutes === 1 ? '1 minute' : `${minutes} minutes`}</dd>
      </dl>
      {isPresent && <StepPalette kinds={step.palette} />}
      <MissingList missing={missing} />
      {isPresent ? next && <Onward to={next} words={`On to: ${next.title.toLowerCase()}`} /> : null}
      {!isPresent && <Onward to={step} words="Bring everybody to this step" />}
    </div>
  )
}

/** Moves everybody; not there for who looks on. */
function Onward({ to, words }: { readonly to: WorkshopStep; readonly words: string }) {
  const { mayWrite } = useSession()
  const workshop = useWorkshop()
  if (!mayWrite) return null
  return (
    <button type="button" className="rail-on" onClick={() => workshop.goTo(to.id)}>
      {words}
    </button>
  )
}
