import { elementsOf } from '@landfall/model'
import type { StormRule } from '../rule.ts'
import { scenarioCoverage } from '../scenarios/scenario-coverage.ts'

/** A rule with a message whose refusal no scenario expects. Of a command without a scenario nothing more is told. */
export const refusalWithoutScenario: StormRule = {
  code: 'SCENARIO-3',
  *find({ index }) {
    const { played } = scenarioCoverage(index)
    for (const command of elementsOf(index, 'command')) {
      if (!played.has(command)) continue
      for (const clause of command.clauses) {
        if (clause.kind !== 'requires' || clause.message === undefined || played.has(clause)) continue
        const message = `No scenario shows \`${command.name}\` refused with "${clause.message}": write one in which this happens, with \`then refused\` below its \`when\``
        yield { message, place: clause.place, element: command.id }
      }
    }
  },
}
