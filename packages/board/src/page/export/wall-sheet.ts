import { fitLines } from '../blueprint/fit-lines.ts'
import { linePath, pathText } from '../storm/line-path.ts'
import { covering, type Rect } from '../storm/rect.ts'
import { stickyKindOf } from '../storm/sticky-kinds.ts'
import type { Wall } from '../storm/wall.ts'
import type { WallSticky } from '../storm/wall-sticky.ts'
import { PAPER, type Sheet, type SheetNote } from './sheet.ts'

/** The wall on paper, as it lies, at the level that is looked at. */
export function wallSheet({ stickies, byKey, lines }: Wall, title: string): Sheet {
  const whole = covering(stickies.map(({ rect }) => rect)) ?? { x: 0, y: 0, width: 300, height: 100 }
  const moved = (rect: Rect): Rect => ({ ...rect, x: rect.x - whole.x, y: rect.y - whole.y })
  const frames = stickies.filter(({ face }) => face.kind === 'context')
  const notes = stickies.filter(({ face }) => face.kind !== 'context')
  return {
    title,
    width: whole.width,
    height: whole.height,
    areas: frames.map(({ rect, face }) => ({
      rect: moved(rect),
      title: face.text,
      fill: PAPER.area,
      stroke: PAPER.edge,
      radius: 10,
    })),
    lines: lines.flatMap(({ fromKey, toKey, isNote }) => {
      const [from, to] = [byKey.get(fromKey)?.rect, byKey.get(toKey)?.rect]
      if (!from || !to) return []
      return [
        {
          path: pathText(linePath(moved(from), moved(to))),
          color: PAPER.line,
          isDashed: isNote,
          hasTip: !isNote,
        },
      ]
    }),
    notes: notes.map((sticky) => stickyNote(sticky, moved(sticky.rect))),
  }
}

/** Of a line of writing on a sticky, in pixels. */
const LETTER_WIDTH = { title: 9, line: 6.4 }
const EDGE = 18
/** As a sheet writes it: what stands above the title, and the lines of both. */
const HEAD = 24
const TITLE_HEIGHT = 19
const LINE_HEIGHT = 16
/** What goes into the middle of a hot spot, which is stuck askew. */
const HOT_TEXT = { letterCountMax: 15, lineCountMax: 5 }

function stickyNote({ face }: WallSticky, rect: Rect): SheetNote {
  const { kind, text, fields, owner, sign } = face
  const known = stickyKindOf(kind)
  const isAskew = kind === 'hotspot'
  const room = rect.width - EDGE
  const lineSize = { letterCountMax: Math.max(4, Math.floor(room / LETTER_WIDTH.line)), lineCountMax: 1 }
  const titleSize = {
    letterCountMax: Math.max(4, Math.floor(room / LETTER_WIDTH.title)),
    lineCountMax: fields === '' ? 4 : 2,
  }
  const title = isAskew ? [] : fitLines(text, titleSize)
  const fieldLines = fields === '' ? [] : fields.split('\n')
  const ownerLines = owner === '' ? [] : [`■ ${owner}`]
  const rowCount = Math.floor((rect.height - HEAD - title.length * TITLE_HEIGHT) / LINE_HEIGHT)
  const written = [...fieldLines.slice(0, Math.max(0, rowCount - ownerLines.length)), ...ownerLines]
  return {
    rect,
    fill: known?.color ?? PAPER.area,
    stroke: sign === 'pivotal' ? '#7a4300' : PAPER.edge,
    shape: isAskew ? 'askew' : kind === 'actor' ? 'round' : 'paper',
    head: known ? [`${known.sign} ${known.title}`, sign].filter((part) => part !== '').join(' · ') : '',
    title,
    lines: isAskew
      ? fitLines(text, HOT_TEXT).map(plain)
      : written.map((line) => plain(fitLines(line, lineSize)[0] ?? '')),
  }
}

function plain(text: string) {
  return { text, isWarning: false }
}
