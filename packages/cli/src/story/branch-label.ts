import { displayWidth } from '../display-width.ts'
import type { Palette } from '../palette.ts'
import type { Branch } from './draw-tree.ts'
import { type FieldText, fieldsLabel } from './fields-label.ts'

/** Words of one colour. */
export interface Piece {
  readonly text: string
  readonly style?: Parameters<Palette>[0]
}

interface LabelParts {
  readonly head: readonly Piece[]
  readonly fields?: readonly FieldText[]
  /** There are more fields than these. */
  readonly isCut?: boolean
  readonly tail?: string
}

/** Words and fields behind them; the fields take the room that the words leave. */
export function branchLabel(
  { head, fields = [], isCut = false, tail = '' }: LabelParts,
  palette: Palette,
): Branch['label'] {
  const taken = displayWidth(head.map(({ text }) => text).join('') + tail) + 1
  const styled = head.map(({ text, style }) => (style === undefined ? text : palette(style, text))).join('')
  return (room) => {
    const text = fieldsLabel(fields, { room: room - taken, isCut })
    return `${styled}${text === '' ? '' : ` ${text}`}${tail}`
  }
}
