import type { DoesNotSettle } from '@landfall/kernel'
import { counted } from '../counted.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Why a run was stopped, in the words of the storm. */
export function unsettledText({ repeats, droppedCount }: DoesNotSettle, vocabulary: Vocabulary): string {
  const names = repeats.map(
    ({ name, count }) => `${vocabulary.shortName('command', name)} (${counted(count, 'time')})`,
  )
  const dropped =
    droppedCount > 0
      ? `; ${counted(droppedCount, 'command')} still to come ${droppedCount === 1 ? 'is' : 'are'} dropped`
      : ''
  return `this does not settle: it was stopped after ${names.join(', ')}${dropped}. Look for policies that cause each other.`
}
