import { playScenario } from '@landfall/interpret'
import { readStorm } from '@landfall/language'
import { elementsOf, indexModel, type Model, type Scenario } from '@landfall/model'
import type { PlayNews, PlayRequest } from './play-request.ts'
import type { ScenarioOutcome } from './scenario-outcome.ts'

/** Reads a storm and plays its scenarios, each in a world of its own. Of two with one name the first is played. */
export function playScenarios(request: PlayRequest, tell: (news: PlayNews) => void): void {
  const { model } = readStorm(request.files)
  for (const scenario of inOrder(elementsOf(indexModel(model), 'scenario'), request)) {
    tell({ kind: 'playing', scenario: scenario.id })
    tell({ kind: 'played', outcome: outcomeOf(model, scenario) })
  }
  tell({ kind: 'done' })
}

function inOrder(
  scenarios: readonly Scenario[],
  { last, without }: Pick<PlayRequest, 'last' | 'without'>,
): readonly Scenario[] {
  const first = [...new Map(scenarios.toReversed().map((each) => [each.id, each])).values()].toReversed()
  const played = first.filter(({ id }) => !without.includes(id))
  return [...played.filter(({ id }) => !last.includes(id)), ...played.filter(({ id }) => last.includes(id))]
}

function outcomeOf(model: Model, scenario: Scenario): ScenarioOutcome {
  const { failure } = playScenario(model, scenario)
  if (!failure) return { scenario: scenario.id, state: 'green', message: '', details: [] }
  const { message, details, place } = failure
  const { start } = scenario.place
  return {
    scenario: scenario.id,
    state: 'red',
    message,
    details,
    at: { start: place.start - start, end: place.end - start },
  }
}
