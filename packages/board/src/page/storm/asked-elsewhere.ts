import { type OwnStore, ownStore } from '../session/own-store.ts'
import type { WallAsk } from './wall-keys.ts'

/** What is asked of the wall from outside of it; the wall takes it from here as soon as it is shown. */
export const askedElsewhere: OwnStore<WallAsk | undefined> = ownStore<WallAsk | undefined>(undefined)
