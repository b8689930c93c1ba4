import { elementOf } from '@landfall/model'
import { outcomeWords } from '../scenarios/outcome-words.ts'
import { scenarioSummary } from '../scenarios/scenario-summary.ts'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'

/** How the scenarios come out, and why the one that is chosen does not. */
export function ScenarioBar() {
  const session = useSession()
  const { index } = useStorm()
  const results = useOwn(session.scenarios)
  const chosen = useOwn(session.chosen)
  const { words, worst } = scenarioSummary(index, results)
  if (words === '') return null
  const outcome = results.outcomes.get(chosen.at(-1) ?? '')
  const { state, sign } = outcomeWords(outcome)
  const scenario = elementOf(index, outcome?.scenario, 'scenario')
  const showWorst = () => {
    if (worst === undefined) return
    session.chosen.set([worst])
    session.toShow.set([worst])
  }
  return (
    <aside className="blueprint-scenarios" aria-label="Scenarios">
      <p aria-live="polite">
        {words}
        {worst !== undefined && (
          <button type="button" onClick={showWorst}>
            Show why
          </button>
        )}
      </p>
      {outcome && scenario && outcome.message !== '' && (
        <div className="blueprint-failure" data-state={state}>
          <strong>
            <span aria-hidden="true">{sign}</span> {scenario.title}
          </strong>
          <p>{outcome.message}</p>
          {outcome.details.length > 0 && <pre>{outcome.details.join('\n')}</pre>}
        </div>
      )}
    </aside>
  )
}
