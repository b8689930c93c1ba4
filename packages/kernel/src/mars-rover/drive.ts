import type { Dispatcher } from '../dispatcher.ts'
import type { CommandOutcome } from '../outcome.ts'
import type { SteerMarsRover } from './mars-rover.ts'

const commandByLetter: ReadonlyMap<string, SteerMarsRover['type']> = new Map([
  ['R', 'TurnRight'],
  ['L', 'TurnLeft'],
  ['M', 'Move'],
])

/** Sends the letters of the kata, one command each: `RMLMM`. Throws an Error for another letter. */
export function drive(
  mission: Dispatcher,
  { roverId, letters }: { readonly roverId: string; readonly letters: string },
): readonly CommandOutcome[] {
  return Array.from(letters, (letter) => {
    const type = commandByLetter.get(letter)
    if (type === undefined) throw new Error(`The rover understands R, L and M, and not "${letter}".`)
    return mission.send({ type, roverId })
  })
}
