import type { StormRule } from '../rule.ts'

/** What the last playing of the scenarios has shown; whoever asks for the check has played them. */
export const scenarioFailed: StormRule = {
  code: 'SCENARIO-7',
  *find({ settings }) {
    for (const { scenario, place, message } of settings.failures) yield { message, place, element: scenario }
  },
}
