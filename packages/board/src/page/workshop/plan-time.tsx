import { WORKSHOP_MINUTES_MAX, WORKSHOP_MINUTES_MIN } from '@landfall/check'
import { useSharedWorkshop, useWorkshop } from '../people/together.tsx'
import { useSession } from '../session/use-storm.ts'

/** How much time there is for the whole workshop; every step gets its share. */
export function PlanTime() {
  const { mayWrite } = useSession()
  const workshop = useWorkshop()
  const { planMinutes } = useSharedWorkshop()
  if (!mayWrite) return null
  return (
    <label className="plan-time">
      Time for the whole workshop
      <span>
        <input
          type="number"
          min={WORKSHOP_MINUTES_MIN}
          max={WORKSHOP_MINUTES_MAX}
          step={5}
          value={planMinutes}
          onChange={({ target }) => {
            const minutes = target.valueAsNumber
            if (minutes >= WORKSHOP_MINUTES_MIN && minutes <= WORKSHOP_MINUTES_MAX) {
              workshop.setPlanMinutes(Math.round(minutes))
            }
          }}
        />{' '}
        minutes
      </span>
    </label>
  )
}
