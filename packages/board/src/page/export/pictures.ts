import { stormPicture } from '@landfall/document'
import { printExpression } from '@landfall/language'
import { layBlueprint } from '../blueprint/lay-blueprint.ts'
import { layMap } from '../map/lay-map.ts'
import type { StormSession } from '../session/storm-session.ts'
import { wallOf } from '../storm/wall.ts'
import { blueprintSheet } from './blueprint-sheet.ts'
import { mapSheet } from './map-sheet.ts'
import { sheetSvg } from './sheet-svg.ts'
import { wallSheet } from './wall-sheet.ts'

/** A picture of the storm that people take with them. */
export interface Picture {
  readonly id: string
  readonly title: string
  /** SVG text of the storm as it is now. */
  readonly draw: (session: StormSession) => string
}

export const PICTURES: readonly Picture[] = [
  {
    id: 'wall',
    title: 'Wall, as it lies',
    draw: (session) => {
      const { index, findings } = session.snapshot()
      const wall = wallOf({ index, findings, layouts: session.board.layouts, level: session.level.get() })
      return sheetSvg(wallSheet(wall, titleOf(session)))
    },
  },
  {
    id: 'blueprint',
    title: 'Blueprint',
    draw: (session) => {
      const blueprint = layBlueprint(session.snapshot().index, session.level.get())
      const { outcomes } = session.scenarios.get()
      return sheetSvg(blueprintSheet(blueprint, { title: titleOf(session), outcomes }))
    },
  },
  {
    id: 'map',
    title: 'Map of contexts',
    draw: (session) => sheetSvg(mapSheet(layMap(session.snapshot().index), titleOf(session))),
  },
  {
    id: 'picture',
    title: 'Picture, laid out anew',
    draw: (session) => stormPicture(session.snapshot().index, { printExpression }),
  },
]

export function titleOf(session: StormSession): string {
  return session.snapshot().index.model.domain ?? 'Event storm'
}
