import type { ComponentType } from 'react'
import { BlueprintLens } from './blueprint/blueprint-lens.tsx'
import { LiveLens } from './live/live-lens.tsx'
import { MapLens } from './map/map-lens.tsx'
import { PlayLens } from './playground/play-lens.tsx'
import { ListLens } from './storm/list-lens.tsx'
import { StormLens } from './storm/storm-lens.tsx'

/** A way to look at the one model. */
export interface Lens {
  readonly id: string
  readonly title: string
  readonly Component: ComponentType
}

export const LENSES: readonly [Lens, ...Lens[]] = [
  { id: 'storm', title: 'Storm', Component: StormLens },
  { id: 'list', title: 'List', Component: ListLens },
  { id: 'blueprint', title: 'Blueprint', Component: BlueprintLens },
  { id: 'map', title: 'Map', Component: MapLens },
  { id: 'live', title: 'Live', Component: LiveLens },
  { id: 'play', title: 'Play', Component: PlayLens },
]
