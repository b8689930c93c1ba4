import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { lookOf } from '../look.ts'
import { JSON_OPTION, REACH_DETAILS, REACH_OPTIONS } from '../operations/reach-options.ts'
import { storyData } from '../operations/story-data.ts'
import { storyTrees } from '../operations/story-tree.ts'
import { tellProblem } from '../operations/tell-problem.ts'
import { isStory } from '../operations/told-forms.ts'
import { withStorm } from '../operations/with-storm.ts'
import { withSystem } from '../operations/with-system.ts'
import { drawTree } from '../story/draw-tree.ts'
import { vocabularyOf } from '../story/vocabulary.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'trace',
  summary: 'Show what led to an event, what followed from it, and what still waits',
  operands: '<id>',
  operandCountMax: 1,
  details: [
    'The id is that of an event or of a command; of an event its position in the log will do. What stands below a',
    'line was caused by it: commands that wait stand there with their time, and what could not be done with its cause.',
    REACH_DETAILS,
  ].join('\n'),
  options: [...REACH_OPTIONS, JSON_OPTION],
  examples: [{ line: 'landfall trace 12', says: 'the story that the twelfth event belongs to' }],
  exitCodes: exitCodes({ fine: 'the story is shown', wrong: 'the storm has errors' }),
}

export const trace: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [id] = given.operands
  if (id === undefined) {
    const message = '"trace" needs the id of an event or command behind it, or the position of an event.'
    return tellImpossible([message], terminal)
  }
  return withStorm(given, terminal, (storm) =>
    withSystem({ given, terminal, storm }, async ({ client }) => {
      const answer = await client.get(`/operations/stories/${encodeURIComponent(id)}`)
      if (!answer.ok) return tellImpossible([answer.failure], terminal)
      const { status, body } = answer.value
      if (status !== 200 || !isStory(body)) return tellProblem(answer.value, terminal)
      const vocabulary = vocabularyOf(storm.storm.model)
      const look = lookOf(terminal, given)
      if (given.flags.has('json')) terminal.stdout.write(`${JSON.stringify(storyData(body, vocabulary))}\n`)
      else {
        const trees = storyTrees(body, { vocabulary, palette: look.palette, isDated: true, asked: id })
        terminal.stdout.write(`${drawTree(trees, look).join('\n')}\n`)
      }
      return EXIT.fine
    }),
  )
}
