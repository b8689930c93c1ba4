import { elementOf } from '@landfall/model'
import type { StormSession } from '../session/storm-session.ts'
import { addStickies, stickAgain, type TypedSticky } from './add-stickies.ts'
import { idOfKey } from './chosen-keys.ts'
import { connectEdit } from './connect-edit.ts'
import { copiedText } from './copied-text.ts'
import { frameStickies } from './frame-stickies.ts'
import { nextSpot, roomOfWall } from './next-spot.ts'
import { pasteStorm } from './paste-storm.ts'
import { readPasted, readTable } from './pasted-stickies.ts'
import type { Choice } from './use-choice.ts'
import type { WallView } from './use-wall-view.ts'
import type { Wall } from './wall.ts'

/** What people do to the wall, with what is chosen. */
export interface WallActions {
  /** Puts one typed sticky beside the chosen one; a context goes around several. Gives whether it was taken. */
  readonly add: (text: string) => boolean
  readonly paste: (text: string) => void
  readonly pasteTable: (text: string) => void
  readonly copy: () => string
  readonly stickAgain: () => void
  /** Draws a line, or takes the one away that is there. */
  readonly connect: (from: string, to: string) => void
}

export function wallActions(
  session: StormSession,
  { wall, choice, view }: { readonly wall: Wall; readonly choice: Choice; readonly view: WallView },
): WallActions {
  const spot = () => ({ wall, beside: choice.now().at(-1), visible: view.visible() })

  function put(stickies: readonly TypedSticky[]): readonly string[] {
    const keys = addStickies(session, stickies, spot())
    chooseAdded(keys)
    return keys
  }
  function chooseAdded(keys: readonly string[]): void {
    const last = keys.at(-1)
    if (last === undefined) return
    choice.choose(keys)
    session.toShow.set([idOfKey(last, wall.keysOf)])
  }
  return {
    add(text) {
      const kind = session.entryKind.get()
      const chosen = choice.now()
      if (kind === 'context' && chosen.length > 1)
        return frameStickies(session, wall, { name: text, keys: chosen })
      return put([{ kind, text }]).length > 0
    },
    paste(text) {
      const pasted = readPasted(text, session.entryKind.get())
      if (pasted.kind === 'stickies') put(pasted.stickies)
      else chooseAdded(pasteStorm(session, pasted.stickies, spot()))
    },
    pasteTable: (text) => void put(readTable(text, session.entryKind.get())),
    copy: () =>
      copiedText(session.snapshot().storm, [
        ...new Set(choice.now().map((key) => idOfKey(key, wall.keysOf))),
      ]),
    stickAgain: () => stickChosenAgain(session, wall, choice, view),
    connect: (from, to) => connectOrPart(session, wall, { from, to }),
  }
}

function stickChosenAgain(session: StormSession, wall: Wall, choice: Choice, view: WallView): void {
  const { index } = session.snapshot()
  const room = roomOfWall(wall)
  const keys: string[] = []
  session.together(() => {
    for (const key of choice.now()) {
      const sticky = wall.byKey.get(key)
      const element = sticky && elementOf(index, sticky.id)
      if (!element || element.kind === 'context') continue
      const spot = nextSpot(element.kind, {
        beside: sticky.rect,
        visible: view.visible(),
        room,
        isAllowed: () => true,
      })
      room.take(spot)
      keys.push(stickAgain(session, element, spot))
    }
  })
  if (keys.length > 0) choice.choose(keys)
}

function connectOrPart(
  session: StormSession,
  wall: Wall,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  const { index } = session.snapshot()
  const source = elementOf(index, wall.byKey.get(from)?.id)
  const target = elementOf(index, wall.byKey.get(to)?.id)
  if (!source || !target) return
  const isThere = wall.lines.some((line) => line.from === source.id && line.to === target.id)
  const ends = { from: source.id, to: target.id }
  session.perform(isThere ? { kind: 'disconnect', ...ends } : connectEdit(source, target))
}
