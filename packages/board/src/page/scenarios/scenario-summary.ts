import { type ElementId, elementsOf, type ModelIndex } from '@landfall/model'
import type { ScenarioResults } from './scenario-results.ts'

/**
 * How the scenarios of a storm come out, in a sentence; empty where there are none.
 *
 * @returns `worst` is the first that fails, else the first that was stopped.
 */
export function scenarioSummary(
  index: ModelIndex,
  { outcomes, isPlaying, trouble }: ScenarioResults,
): { readonly words: string; readonly worst?: ElementId } {
  const ids = [...new Set(elementsOf(index, 'scenario').map(({ id }) => id))]
  if (ids.length === 0) return { words: '' }
  const of = (state: string | undefined) => ids.filter((id) => outcomes.get(id)?.state === state)
  const [green, red, stopped, unknown] = [of('green'), of('red'), of('stopped'), of(undefined)]
  const parts = [
    ...(green.length > 0 ? [`${green.length} ${green.length === 1 ? 'comes' : 'come'} out`] : []),
    ...(red.length > 0 ? [`${red.length} ${red.length === 1 ? 'fails' : 'fail'}`] : []),
    ...(stopped.length > 0 ? [`${stopped.length} ${stopped.length === 1 ? 'was' : 'were'} stopped`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} not played yet`] : []),
  ]
  const count = ids.length === 1 ? '1 scenario' : `${ids.length} scenarios`
  const words = [`${count}: ${parts.join(', ')}`, trouble, isPlaying ? 'Playing …' : ''].filter(
    (part) => part !== '',
  )
  const worst = red[0] ?? stopped[0]
  return {
    words: `${words.join('. ')}${isPlaying ? '' : '.'}`.replace('..', '.'),
    ...(worst !== undefined && { worst }),
  }
}
