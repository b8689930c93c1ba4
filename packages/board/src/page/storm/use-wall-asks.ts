import { type RefObject, useState } from 'react'
import type { StormSession } from '../session/storm-session.ts'
import { useSession } from '../session/use-storm.ts'
import { idOfKey } from './chosen-keys.ts'
import { type Removal, removalOf, removeStickies } from './remove-stickies.ts'
import type { Choice } from './use-choice.ts'
import type { LineDrawing } from './use-line-drawing.ts'
import type { Moving } from './use-moving.ts'
import type { WallView } from './use-wall-view.ts'
import { followFrom, stepFrom, timelineOrder } from './walk.ts'
import type { Wall } from './wall.ts'
import type { WallActions } from './wall-actions.ts'
import type { WallAsk } from './wall-keys.ts'

/** What lies open over the wall. */
type Opened =
  | { readonly kind: 'findings'; readonly key: string }
  | { readonly kind: 'removal'; readonly removal: Removal }
  | { readonly kind: 'help' }
  | { readonly kind: 'duplicates' }

export interface WallParts {
  readonly wall: Wall
  readonly choice: Choice
  readonly moving: Moving
  readonly view: WallView
  readonly actions: WallActions
  readonly drawing: LineDrawing | undefined
  readonly beginLine: (key: string | undefined) => void
  readonly field: RefObject<HTMLInputElement | null>
}

/** What has been asked for on the wall, and how to ask. */
export interface WallAsks {
  readonly opened: Opened | undefined
  readonly open: (opened: Opened | undefined) => void
  /** Key of the sticky that is written on. */
  readonly renamed: string | undefined
  readonly rename: (key: string | undefined) => void
  readonly chosenLine: string | undefined
  readonly chooseLine: (id: string | undefined) => void
  /** Gives whether it has done anything. */
  readonly run: (ask: WallAsk) => boolean
}

export function useWallAsks(parts: WallParts): WallAsks {
  const session = useSession()
  const [opened, open] = useState<Opened>()
  const [renamed, rename] = useState<string>()
  const [chosenLine, chooseLine] = useState<string>()

  const own: OwnAsks = { open, rename, chosenLine, chooseLine }
  function run(ask: WallAsk): boolean {
    const isChange = session.mayWrite ? change(session, parts, own, ask) : undefined
    if (isChange !== undefined) return isChange
    if (ask.kind === 'choose none') {
      chooseLine(undefined)
      open(undefined)
      parts.beginLine(undefined)
    }
    if (ask.kind === 'findings') {
      const key = parts.choice.now().at(-1)
      if (key !== undefined) open({ kind: 'findings', key })
      return key !== undefined
    }
    if (ask.kind === 'help' || ask.kind === 'duplicates') open({ kind: ask.kind })
    return look(parts, ask, () => timelineOrder(session.snapshot().index, parts.wall))
  }
  return { opened, open, renamed, rename, chosenLine, chooseLine, run }
}

type OwnAsks = Pick<WallAsks, 'open' | 'rename' | 'chosenLine' | 'chooseLine'>

/** What changes the storm or the wall; undefined for what does not. */
function change(session: StormSession, parts: WallParts, own: OwnAsks, ask: WallAsk): boolean | undefined {
  const key = parts.choice.now().at(-1)
  switch (ask.kind) {
    case 'type':
      session.entryKind.set(ask.sticky)
      parts.field.current?.focus()
      return true
    case 'open':
      if (parts.drawing) return connectDrawn(parts)
      if (key === undefined) parts.field.current?.focus()
      else own.rename(key)
      return true
    case 'rename':
      own.rename(key)
      return key !== undefined
    case 'remove':
      remove(session, parts, own)
      return true
    case 'stick again':
      parts.actions.stickAgain()
      return true
    case 'connect':
      parts.beginLine(key)
      return key !== undefined
    case 'move':
      return moveOrBegin(parts, ask, session.snapshot().index)
    case 'resize':
      return resizeFrame(parts, ask)
    case 'undo':
      session.undo()
      return true
    case 'redo':
      session.redo()
      return true
    default:
      return undefined
  }
}

/** The chosen line, or else the chosen stickies; asks where others mention them. */
function remove(
  session: StormSession,
  { wall, choice }: WallParts,
  { open, chosenLine, chooseLine }: OwnAsks,
): void {
  const line = wall.lines.find(({ id }) => id === chosenLine)
  if (line) {
    session.perform({ kind: 'disconnect', from: line.from, to: line.to })
    chooseLine(undefined)
    return
  }
  const removal = removalOf(session.snapshot().index, wall, choice.now())
  if (removal.mentionedBy.length > 0) open({ kind: 'removal', removal })
  else removeStickies(session, removal, 'leave')
}

/** What changes nothing but what is chosen and what is seen. */
function look({ wall, choice, view }: WallParts, ask: WallAsk, order: () => readonly string[]): boolean {
  const key = choice.now().at(-1)
  const go = (next: string | undefined): boolean => {
    if (next === undefined) return false
    choice.choose([next])
    view.show([next])
    return true
  }
  switch (ask.kind) {
    case 'walk':
      return key !== undefined && go(stepFrom(order(), key, ask.steps))
    case 'move':
      return key === undefined && go(order()[0])
    case 'follow':
      return key !== undefined && go(followFrom(wall, idOfKey(key, wall.keysOf), ask.way))
    case 'choose all':
      choice.choose(wall.stickies.map((sticky) => sticky.key))
      return true
    case 'choose none':
      choice.choose([])
      return true
    case 'fit':
      view.fit()
      return true
    case 'nearer':
      view.nearer()
      return true
    case 'further':
      view.further()
      return true
    case 'help':
    case 'duplicates':
      return true
    default:
      return false
  }
}

function connectDrawn({ drawing, choice, actions, beginLine }: WallParts): boolean {
  const to = choice.now().at(-1)
  if (!drawing || to === undefined || to === drawing.from) return false
  beginLine(undefined)
  actions.connect(drawing.from, to)
  return true
}

function moveOrBegin(
  parts: WallParts,
  by: { readonly x: number; readonly y: number },
  index: Parameters<typeof timelineOrder>[0],
): boolean {
  const keys = parts.choice.now()
  if (keys.length > 0) {
    parts.moving.nudge(keys, by)
    return true
  }
  return look(parts, { kind: 'move', ...by }, () => timelineOrder(index, parts.wall))
}

const FRAME_MIN = 160

function resizeFrame(
  { wall, choice, moving }: WallParts,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  const sticky = wall.byKey.get(choice.now().at(-1) ?? '')
  if (sticky?.face.kind !== 'context') return false
  const { rect } = sticky
  const width = Math.max(FRAME_MIN, rect.width + 2 * x)
  const height = Math.max(FRAME_MIN, rect.height + 2 * y)
  moving.resize(sticky.key, { ...rect, width, height }, true)
  return true
}
