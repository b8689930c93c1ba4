import type { Expression } from '@landfall/model'

/** Whether `after …` lets some time pass. No time at all is no delay; what is calculated counts as some. */
export function waits(after: Expression | undefined): boolean {
  if (!after) return false
  return after.kind !== 'duration' || after.value.ms !== 0 || after.value.months !== 0
}
