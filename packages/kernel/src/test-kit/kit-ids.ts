import { countingIds } from '../ids.ts'

/** The ids of one case: `id-1`, `id-2`, …. */
export function kitIds(): () => string {
  const ids = countingIds()
  return () => ids.newId()
}
