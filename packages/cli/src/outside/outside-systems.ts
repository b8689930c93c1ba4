import type { OutsideSystem } from '@landfall/runtime'
import type { SystemWire } from '@landfall/server'
import type { ServiceConfig, WayToSystem } from '../service-config/service-config.ts'
import { askEndpoint } from './ask-endpoint.ts'
import { askFunction } from './ask-function.ts'
import { simulate } from './simulate.ts'

/** What asks the systems of a storm, as the settings say; those that they do not name are not there. */
export function outsideSystems(
  { systems }: ServiceConfig,
  { wires, now }: { readonly wires: ReadonlyMap<string, SystemWire>; readonly now: () => number },
): Readonly<Record<string, OutsideSystem>> {
  const outside = [...systems].flatMap(([name, way]): [string, OutsideSystem][] => {
    const wire = wires.get(name)
    return wire ? [[name, systemBy(way, { name, wire, now })]] : []
  })
  return Object.fromEntries(outside)
}

function systemBy(
  way: WayToSystem,
  { name, wire, now }: { readonly name: string; readonly wire: SystemWire; readonly now: () => number },
): OutsideSystem {
  switch (way.kind) {
    case 'function':
      return { ...way.bounds, ask: askFunction(way, wire) }
    case 'endpoint':
      return { ...way.bounds, ask: askEndpoint(way, { wire, now }) }
    case 'simulation':
      return { ask: simulate(way, { name, now }) }
  }
}
