import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { LEVELS } from './sticky-kinds.ts'

/** How much of the storm is shown, in every lens. */
export function LevelChoice() {
  const { level: own } = useSession()
  const level = useOwn(own)
  return (
    <select
      aria-label="How much is shown"
      value={level}
      onChange={({ target }) => own.set(LEVELS.find((each) => each === target.value) ?? 'design')}
    >
      {LEVELS.map((each) => (
        <option key={each} value={each}>
          {each.charAt(0).toUpperCase() + each.slice(1)}
        </option>
      ))}
    </select>
  )
}
