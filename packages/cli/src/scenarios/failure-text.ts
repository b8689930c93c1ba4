import type { StepFailure } from '@landfall/interpret'
import { codeFrame } from '../findings/code-frame.ts'
import type { FindingStyle } from '../findings/finding-text.ts'
import { placeText } from '../findings/place-text.ts'
import { printable } from '../printable.ts'
import { wrapped } from '../wrapped.ts'

/** Why a step did not come out as it says: where it stands, what was expected, and what was there instead. */
export function failureText({ message, details, place }: StepFailure, style: FindingStyle): string {
  const { sources, palette, width } = style
  return [
    palette('bold', placeText(place, sources)),
    wrapped(printable(message), { width, indent: '  ' }),
    codeFrame(sources(place).lines, sources(place), { width, palette, colour: 'red' }),
    ...details.map((detail) => wrapped(printable(detail), { width, indent: '  ' })),
  ].join('\n')
}
