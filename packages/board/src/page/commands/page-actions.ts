import { LENSES } from '../lenses.ts'
import type { StormSession } from '../session/storm-session.ts'
import { askedElsewhere } from '../storm/asked-elsewhere.ts'
import { stickyText } from '../storm/sticky-face.ts'
import { LEVELS, STICKY_KINDS, stickyKindOf } from '../storm/sticky-kinds.ts'
import { WALL_ASKS, type WallAsk } from '../storm/wall-keys.ts'
import type { Action } from './action.ts'

/** Everything that can be found: what can be done, the lenses, and all stickies. */
export function pageActions(session: StormSession): readonly Action[] {
  return [...commonActions(session), ...stickyActions(session)]
}

function commonActions(session: StormSession): readonly Action[] {
  return [
    ...LENSES.map(({ id, title }) => ({
      id: `lens ${id}`,
      title,
      sort: 'Lens',
      run: () => session.lensId.set(id),
    })),
    ...LEVELS.map((level) => ({
      id: `level ${level}`,
      title: `Show the ${level}`,
      sort: 'Level',
      run: () => session.level.set(level),
    })),
    { id: 'undo', title: 'Undo', sort: 'Action', run: session.undo },
    { id: 'redo', title: 'Redo', sort: 'Action', run: session.redo },
    ...(session.mayWrite
      ? STICKY_KINDS.map(({ kind, title }) => ({
          id: `type ${kind}`,
          title: `Type: ${title.toLowerCase()}`,
          sort: 'Action',
          run: () => ask(session, { kind: 'type', sticky: kind }),
        }))
      : []),
    ...WALL_ASKS.map(({ title, asks }) => ({
      id: `ask ${title}`,
      title,
      sort: 'Wall',
      run: () => ask(session, asks),
    })),
  ]
}

function stickyActions(session: StormSession): readonly Action[] {
  const { index } = session.snapshot()
  return [...index.byId.values()].flatMap((element) => {
    const kind = stickyKindOf(element.kind)
    if (!kind) return []
    const name = 'name' in element && element.label !== undefined ? ` (${element.name})` : ''
    const run = () => {
      session.chosen.set([element.id])
      session.toShow.set([element.id])
    }
    return [{ id: element.id, title: `${stickyText(element)}${name}`, sort: kind.title, run }]
  })
}

/** The wall does it as soon as it is shown. */
function ask(session: StormSession, asks: WallAsk): void {
  session.lensId.set('storm')
  askedElsewhere.set(asks)
}
