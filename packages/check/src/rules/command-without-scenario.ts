import { elementsOf } from '@landfall/model'
import type { StormRule } from '../rule.ts'
import { scenarioCoverage } from '../scenarios/scenario-coverage.ts'

/** A command that no scenario sends, and that follows in none. The only one told of a storm without any scenario. */
export const commandWithoutScenario: StormRule = {
  code: 'SCENARIO-2',
  *find({ index }) {
    const { played } = scenarioCoverage(index)
    for (const command of elementsOf(index, 'command')) {
      if (played.has(command)) continue
      const message = `No scenario sends \`${command.name}\`: write one with \`when ${command.name}\`, and say what should come of it`
      yield { message, place: command.namePlace, element: command.id }
    }
  },
}
