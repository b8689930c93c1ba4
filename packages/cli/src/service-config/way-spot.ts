import type { SystemWire } from '@landfall/server'

/** Where in the file something stands, and the system that it is about. */
export interface WaySpot {
  /** Such as `systems.Warehouse`. */
  readonly path: string
  readonly wire: SystemWire
}
