import { elementsOf, qualifiedName } from '@landfall/model'
import { type ConfiguredStorm, parseServiceConfig } from '../service-config/parse-service-config.ts'
import type { ServiceConfig } from '../service-config/service-config.ts'

/** Settings under which nobody outside is asked: what is not simulated as they say is simulated by chance. */
export function demoConfig(config: ServiceConfig, storm: ConfiguredStorm): ServiceConfig {
  const told = elementsOf(storm.index, 'system').filter(({ reactions }) => reactions.length > 0)
  const byChance = Object.fromEntries(told.map((system) => [qualifiedName(system), { simulate: true }]))
  const simulated = parseServiceConfig({ systems: byChance }, storm)
  if (!simulated.ok) throw new Error(simulated.failure.join('\n'))
  const stated = [...config.systems].filter(([, way]) => way.kind === 'simulation')
  return { ...config, systems: new Map([...simulated.value.systems, ...stated]) }
}
