import {
  type Actor,
  type Command,
  elementsOf,
  type ModelIndex,
  type Screen,
  type System,
  sendersOf,
  targetOf,
  type View,
  viewersOf,
} from '@landfall/model'

/** What somebody has before them: their screens, and what they may do and see besides. */
export interface ActorDesk {
  readonly parts: readonly DeskPart[]
}

/** What stands together: a screen with what it shows and offers, or what is on no screen. */
export interface DeskPart {
  /** Absent for what is on no screen. */
  readonly screen?: Screen
  readonly views: readonly View[]
  readonly commands: readonly Command[]
}

/** Everybody who has something to do or to see: the actors in the order of the text, then such systems. */
export function playersOf(index: ModelIndex): readonly (Actor | System)[] {
  const busy = new Set([
    ...elementsOf(index, 'command').flatMap((command) => sendersOf(index, command)),
    ...elementsOf(index, 'view').flatMap((view) => viewersOf(index, view)),
  ])
  return [...elementsOf(index, 'actor'), ...elementsOf(index, 'system')].filter((player) => busy.has(player))
}

export function deskOf(index: ModelIndex, player: Actor | System): ActorDesk {
  const screens = elementsOf(index, 'screen')
    .filter(({ actors }) => actors.some((actor) => targetOf(index, actor, 'actor') === player))
    .map((screen) => ({
      screen,
      views: screen.shows.flatMap((shown) => targetOf(index, shown, 'view') ?? []),
      commands: screen.offers.flatMap((offered) => targetOf(index, offered, 'command') ?? []),
    }))
  const onScreens = new Set<View | Command>(screens.flatMap(({ views, commands }) => [...views, ...commands]))
  const besides: DeskPart = {
    views: elementsOf(index, 'view').filter(
      (view) => !onScreens.has(view) && viewersOf(index, view).includes(player),
    ),
    commands: elementsOf(index, 'command').filter(
      (command) => !onScreens.has(command) && sendersOf(index, command).includes(player),
    ),
  }
  const hasBesides = besides.views.length + besides.commands.length > 0
  return { parts: hasBesides ? [...screens, besides] : screens }
}
