import type { ScenarioResult } from '@landfall/interpret'
import { counted } from '../counted.ts'
import type { FindingStyle } from '../findings/finding-text.ts'
import { placeData } from '../findings/findings-json.ts'
import type { Sources } from '../findings/sources.ts'
import { printable } from '../printable.ts'
import { failureText } from './failure-text.ts'
import { scenarioSpan } from './scenario-span.ts'

const INDENT = '  '

/** Scenarios as people read them: each with its sign, a failing one with the step that failed, and a summary. */
export function scenarioReport(results: readonly ScenarioResult[], style: FindingStyle): string {
  const failedCount = results.filter(({ failure }) => failure).length
  const passedCount = results.length - failedCount
  const counts = [
    ...(failedCount > 0 ? [`${counted(failedCount, 'scenario')} failed`] : []),
    ...(passedCount > 0 ? [`${counted(passedCount, 'scenario')} passed`] : []),
  ]
  return [...results.map((result) => resultText(result, style)), '', counts.join(', '), ''].join('\n')
}

function resultText({ scenario, failure }: ScenarioResult, style: FindingStyle): string {
  const span = scenarioSpan(scenario)
  const title = printable(scenario.title) + (span === undefined ? '' : style.palette('dim', ` (${span})`))
  if (!failure) return `${style.palette('green', '✓')} ${title}`
  const indented = failureText(failure, { ...style, width: style.width - INDENT.length }).replace(
    /^(?=.)/gm,
    INDENT,
  )
  return `${style.palette('red', '✗')} ${title}\n${indented}`
}

/** The same for other programs; the form is documented in `docs/cli.md`. */
export function scenarioData({ scenario, failure }: ScenarioResult, sources: Sources): object {
  return {
    title: scenario.title,
    passed: failure === undefined,
    ...placeData(scenario.place, sources),
    ...(failure && {
      failure: { message: failure.message, details: failure.details, ...placeData(failure.place, sources) },
    }),
  }
}
