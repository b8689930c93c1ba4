import { elementsOf, qualifiedName } from '@landfall/model'
import type { ServiceConfig, SimulationWay, WayToSystem } from '../service-config/service-config.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { spanText } from '../values/span-text.ts'

/** One line for each system that is told anything: who asks it, or that nobody does. */
export function waysText(vocabulary: Vocabulary, { systems }: ServiceConfig): readonly string[] {
  const told = elementsOf(vocabulary.index, 'system')
    .filter(({ reactions }) => reactions.length > 0)
    .map(qualifiedName)
  const asked = told.flatMap((name) => {
    const way = systems.get(name)
    return way ? [`${vocabulary.shortName('system', name)} ${wayText(way, vocabulary)}`] : []
  })
  const held = told.filter((name) => !systems.has(name))
  if (held.length === 0) return asked
  const names = held.map((name) => vocabulary.shortName('system', name)).join(', ')
  return [...asked, `Nobody asks ${names}: what they are to be told is held`]
}

function wayText(way: WayToSystem, vocabulary: Vocabulary): string {
  switch (way.kind) {
    case 'function':
      return 'is asked by a function'
    case 'endpoint':
      return `is asked at ${way.url.origin}, ${way.secret ? 'signed' : 'not signed'}`
    case 'simulation':
      return `is simulated: ${simulationText(way, vocabulary)}`
  }
}

function simulationText({ choices, afterMs }: SimulationWay, vocabulary: Vocabulary): string {
  if (choices.size === 0) return 'it is told, and does nothing'
  const texts = [...choices.values()].map((all) => {
    const total = all.reduce((sum, { share }) => sum + share, 0)
    return all
      .map(({ share, prepared }) => {
        const name = vocabulary.shortName('event', prepared.eventType)
        return all.length === 1 ? `always ${name}` : `${share} of ${total} times ${name}`
      })
      .join(', ')
  })
  const after = afterMs === 0 ? '' : `, after ${spanText({ ms: afterMs })}`
  return `${[...new Set(texts)].join('; ')}${after}`
}
