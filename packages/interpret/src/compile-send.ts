import type { Reaction } from '@landfall/kernel'
import type { ModelIndex, Send } from '@landfall/model'
import { elementOf, originsOfArguments } from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { compileFields } from './compile-fields.ts'
import { isDuration } from './duration.ts'
import type { Environment } from './environment.ts'
import { messageType, type StormCommand } from './message.ts'
import { timePlus } from './time.ts'

/** Makes the command that a policy or process sends; `at` is the moment from which a delay counts. */
export type SendCommand = (known: Environment, at: number) => Reaction<StormCommand>

type Sending = Parameters<typeof originsOfArguments>[1]

/** None for a command that is not known: nothing is sent yet. */
export function compileSend(
  index: ModelIndex,
  sending: Sending & { readonly send: Send },
  compiler: Compiler,
): readonly SendCommand[] {
  const { send } = sending
  const { place } = send.command
  const command = elementOf(index, send.command.target, 'command')
  if (!command) return []
  const type = messageType(command)
  const fill = compileFields(originsOfArguments(index, sending), { compiler, owner: command.name, place })
  const after = send.after && compileExpression(compiler, send.after)
  return [
    (known, at) => {
      const data = fill(known)
      const delay = after?.(known)
      return { command: { type, data }, ...(isDuration(delay) && { dueAt: timePlus(at, delay, place) }) }
    },
  ]
}
