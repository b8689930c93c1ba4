import { readStorm } from '@landfall/language'
import { type Command, indexModel, type ModelIndex } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type JudgedCommand, judgeCommand } from './judge-command.ts'
import {
  arbitraryCondition,
  arbitraryValues,
  COMMAND_FIELDS,
  STATE_FIELDS,
} from './testing/arbitrary-condition.ts'
import { evaluate, NoValue, type Values } from './testing/evaluate.ts'

function read(clauses: string): { readonly index: ModelIndex; readonly command: Command } {
  const text = `aggregate A {
  key id: Id
  state { ${STATE_FIELDS} }
  command Begin creates { ${STATE_FIELDS} -> Begun }
  command C { ${COMMAND_FIELDS}
${clauses}
  }
  event Begun { ${STATE_FIELDS} }
  event Done
}`
  const index = indexModel(readStorm([{ name: 'a.storm', text }]).model)
  const command = index.model.elements.find((element) => element.kind === 'command' && element.name === 'C')
  if (command?.kind !== 'command') throw new Error('the storm of this test has no command')
  return { index, command }
}

/** What happens when the command is given once: how each clause that is looked at comes out, and the arrow taken. */
function decided(
  command: Command,
  values: Values,
): { readonly outcomes: Map<unknown, boolean>; readonly taken?: unknown } {
  const known = new Map(values)
  const outcomes = new Map<unknown, boolean>()
  for (const clause of command.clauses)
    if (clause.kind === 'let') known.set(clause.name, evaluate(clause.value, known))
  for (const clause of command.clauses) {
    if (clause.kind !== 'requires') continue
    const holds = Boolean(evaluate(clause.condition, known))
    outcomes.set(clause, holds)
    if (!holds) return { outcomes }
  }
  for (const clause of command.clauses) {
    if (clause.kind !== 'arrow') continue
    const holds = !clause.guard || Boolean(evaluate(clause.guard, known))
    outcomes.set(clause, holds)
    if (holds) return { outcomes, taken: clause }
  }
  return { outcomes }
}

function agrees(judged: JudgedCommand, command: Command, values: Values): void {
  try {
    const { outcomes, taken } = decided(command, values)
    for (const clause of judged.clauses) {
      const place =
        clause.role === 'requires' ? clause.requirement : clause.role === 'arrow' ? clause.arrow : undefined
      if (outcomes.has(place)) expect(outcomes.get(place)).toBe(clause.verdict === 'always')
    }
    expect(judged.covered.map(({ arrow }) => arrow)).not.toContain(taken)
  } catch (error) {
    if (!(error instanceof NoValue)) throw error
  }
}

it('[CHECK-75] what is judged of random commands agrees with every way in which they come out', () => {
  const commands = fc
    .record({
      requires: fc.array(arbitraryCondition(), { maxLength: 3 }),
      number: fc.constantFrom('a', 'u', 'a + b', 'if f then a else 2', 'o ?? 1'),
      guards: fc.array(arbitraryCondition(), { maxLength: 3 }),
    })
    .map(({ requires, number, guards }) => [
      `let n = ${number}`,
      ...requires.map((condition) => `requires ${condition}`),
      ...guards.map((guard) => `-> Done when n > 1 and ${guard}\n-> Done when ${guard}`),
      '-> Done otherwise',
    ])
  fc.assert(
    fc.property(
      commands,
      fc.array(arbitraryValues(), { minLength: 25, maxLength: 25 }),
      (clauses, moments) => {
        const { index, command } = read(clauses.join('\n'))
        const judged = judgeCommand(index, command)
        for (const values of moments) agrees(judged, command, values)
      },
    ),
    { numRuns: 150 },
  )
})
