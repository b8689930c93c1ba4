import { type Command, elementsOf } from '@landfall/model'
import { type CommandNameProblem, problemOfCommandName } from '../names/command-name.ts'
import type { CommandReading } from '../names/judge-command-name.ts'
import { keptByContext } from '../names/kept-by-context.ts'
import { renameFix } from '../names/rename-fix.ts'
import { teamWords } from '../names/team-words.ts'
import type { CheckedStorm, Problem, StormRule } from '../rule.ts'

/** A command whose name is not an imperative. */
export const commandNotImperative: StormRule = {
  code: 'COMMAND-1',
  *find(storm) {
    const team = teamWords(storm.settings)
    if (!team) return
    for (const { command, problem } of misnamed(elementsOf(storm.index, 'command')).flat())
      if (!team.hasImperative(command.name)) yield told(storm, command, problem)
  },
}

const misnamed = keptByContext((commands: readonly Command[]) =>
  commands.flatMap((command) => {
    const problem = problemOfCommandName(command.name)
    return problem ? [{ command, problem }] : []
  }),
)

const READINGS: Readonly<Record<CommandReading, string>> = {
  happened: 'says that something has happened',
  'going on': 'says that something is going on',
  happens: 'says what somebody does',
  thing: 'names a thing',
  question: 'asks a question',
}

function told(
  { index }: CheckedStorm,
  command: Command,
  { reading, suggestion }: CommandNameProblem,
): Problem {
  const fix = suggestion === undefined ? undefined : renameFix(index, command, suggestion)
  const wanted = suggestion === undefined ? ', such as `PlaceOrder`' : `: \`${suggestion}\``
  return {
    message: `\`${command.name}\` ${READINGS[reading]}. A command asks for something to be done${wanted}`,
    place: command.namePlace,
    element: command.id,
    ...(fix && { fix }),
  }
}
