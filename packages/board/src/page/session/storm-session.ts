import type { CheckSettings } from '@landfall/check'
import type { ElementId, ElementKind, Model } from '@landfall/model'
import type { Awareness } from 'y-protocols/awareness'
import type { BoardDocument } from '../../shared/board-document.ts'
import { NOTHING_PLAYED, type ScenarioResults } from '../scenarios/scenario-results.ts'
import { type BoardChanges, boardChanges } from './board-changes.ts'
import { type OwnStore, ownStore } from './own-store.ts'
import { readBoard } from './read-board.ts'
import type { StormSnapshot } from './storm-snapshot.ts'

export type { StormSnapshot } from './storm-snapshot.ts'

/** How much of the storm is shown: the big picture leaves out what only designers need. */
export type Level = 'big picture' | 'process' | 'design'

/** The storm of a board, as one browser works on it. */
export interface StormSession extends BoardChanges {
  readonly board: BoardDocument
  /** False: whoever is here looks on, and whatever is done here changes nothing but the notice. */
  readonly mayWrite: boolean
  /** Who else is there: their names, colours, pointers and what they have chosen. */
  readonly awareness: Awareness
  /** False: what is done here is kept here, and goes to the others when they can be reached again. */
  readonly isConnected: OwnStore<boolean>
  /** Ids of the elements that are chosen, in every lens, the panel and the text alike. */
  readonly chosen: OwnStore<readonly ElementId[]>
  /** The lens that is looked through, by its id: who follows a person looks through theirs. */
  readonly lensId: OwnStore<string>
  /** What stands beside the lens, by its id; undefined for nothing. */
  readonly panelId: OwnStore<string | undefined>
  /** Of what kind the sticky is that is typed next. */
  readonly entryKind: OwnStore<ElementKind>
  /** Asks the lens to bring these elements into sight: another array asks again. */
  readonly toShow: OwnStore<readonly ElementId[]>
  readonly level: OwnStore<Level>
  /** How the scenarios came out when this browser played them last. */
  readonly scenarios: OwnStore<ScenarioResults>
  /** A sentence for the person at this browser, such as why something was refused; empty for none. */
  readonly notice: OwnStore<string>
  /** The same object until something changes. */
  snapshot(): StormSnapshot
  /** What is read as yet, without looking for what is missing: quick, also between the parts of a larger change. */
  model(): Model
  /** Calls back behind each change of the text. */
  subscribe(listener: () => void): () => void
}

export function createStormSession(
  board: BoardDocument,
  {
    mayWrite,
    settings,
    awareness,
    isConnected,
    isStored = false,
  }: {
    readonly mayWrite: boolean
    readonly settings: CheckSettings
    readonly awareness: Awareness
    readonly isConnected: OwnStore<boolean>
    /** A system runs this storm: what it has stored has names that have to be known. */
    readonly isStored?: boolean
  },
): StormSession {
  const notice = ownStore('')
  const scenarios = ownStore<ScenarioResults>(NOTHING_PLAYED)
  const reading = readBoard(board, { settings, scenarios })
  return {
    board,
    mayWrite,
    awareness,
    isConnected,
    chosen: ownStore<readonly ElementId[]>([]),
    lensId: ownStore('storm'),
    panelId: ownStore<string | undefined>('details'),
    entryKind: ownStore<ElementKind>('event'),
    toShow: ownStore<readonly ElementId[]>([]),
    level: ownStore<Level>('design'),
    scenarios,
    notice,
    snapshot: reading.snapshot,
    model: () => reading.storm().model,
    subscribe: reading.subscribe,
    ...boardChanges(board, { reading, notice, mayWrite, isStored }),
  }
}
