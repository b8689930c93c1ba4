import { contextsOf, elementOf, elementsOf, type ModelIndex } from '@landfall/model'
import { stickyText, wordsOfName } from '../storm/sticky-face.ts'
import type { Lane } from './blueprint.ts'
import { LANE_HEIGHT_MIN, LANE_PADDING } from './blueprint-sizes.ts'
import { AUTOMATION, actorLane, eventLane, MIDDLE, SCENARIOS, SCREENS } from './slice-draft.ts'

type LaneDraft = Pick<Lane, 'key' | 'kind' | 'title'>

/**
 * The lanes in which something lies, from top to bottom: people, screens of nobody, what acts by itself, commands and
 * views, events context by context, scenarios.
 *
 * @param heights - of what lies in a lane, by its key.
 */
export function blueprintLanes(index: ModelIndex, heights: ReadonlyMap<string, number>): readonly Lane[] {
  let y = 0
  return laneDrafts(index).flatMap((draft) => {
    const content = heights.get(draft.key)
    if (content === undefined) return []
    const lane = { ...draft, y, height: Math.max(LANE_HEIGHT_MIN, content + 2 * LANE_PADDING) }
    y += lane.height
    return [lane]
  })
}

function laneDrafts(index: ModelIndex): readonly LaneDraft[] {
  const contexts = contextsOf(index)
  const actors = elementsOf(index, 'actor').filter((actor) => elementOf(index, actor.id) === actor)
  return [
    ...actors.map(
      (actor): LaneDraft => ({ key: actorLane(actor.id), kind: 'actor', title: stickyText(actor) }),
    ),
    { key: SCREENS, kind: 'screens', title: 'Screens' },
    { key: AUTOMATION, kind: 'automation', title: 'By itself' },
    { key: MIDDLE, kind: 'middle', title: 'Commands and read models' },
    ...contexts.map(
      ({ name, context }): LaneDraft => ({
        key: eventLane(name),
        kind: 'events',
        title: `Events: ${context ? stickyText(context) : wordsOfName(name)}`,
      }),
    ),
    {
      key: eventLane(undefined),
      kind: 'events',
      title: contexts.length === 0 ? 'Events' : 'Events of no context',
    },
    { key: SCENARIOS, kind: 'scenarios', title: 'Scenarios' },
  ]
}
