import type { Finding, Severity } from '@landfall/model'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import { wrapped } from '../wrapped.ts'
import { codeFrame } from './code-frame.ts'
import { placeText } from './place-text.ts'
import type { Sources } from './sources.ts'

const COLOURS = { error: 'red', warning: 'yellow', hint: 'cyan' } as const satisfies Record<Severity, string>

/** How and where findings are shown to people. */
export interface FindingStyle {
  readonly sources: Sources
  readonly palette: Palette
  readonly width: number
}

/** A finding with the lines it is about, or in `brief` without them. */
export function findingText(
  finding: Finding,
  { sources, palette, width }: FindingStyle,
  form: 'with lines' | 'brief' = 'with lines',
): string {
  const { code, severity, message, place, fix } = finding
  const colour = COLOURS[severity]
  return [
    `${palette('bold', placeText(place, sources))} ${palette(colour, severity)} ${palette('dim', code)}`,
    wrapped(printable(message), { width, indent: '  ' }),
    ...(form === 'brief'
      ? []
      : [codeFrame(sources(place).lines, sources(place), { width, palette, colour })]),
    ...(fix ? [`  ${palette('green', 'Fix:')} ${printable(fix.title)}`] : []),
  ].join('\n')
}
