import { type Connection, type ModelIndex, type Send, targetOf } from '@landfall/model'

/**
 * Whether somebody who listens to an event may take any field of it: another context, what sends nothing yet or a
 * command that nobody has written, a view without fields. What these take nobody can say.
 */
export function mayTakeAnything(index: ModelIndex, connection: Connection): boolean {
  switch (connection.kind) {
    case 'subscribes to':
      return true
    case 'reacts to':
      return connection.source.sends.length === 0 || connection.source.sends.some(isUnknown)
    case 'handles':
      return connection.step.sends.some(isUnknown)
    case 'folds':
      return connection.source.fields.length === 0
    default:
      return false
  }
  function isUnknown({ command }: Send): boolean {
    return targetOf(index, command, 'command') === undefined
  }
}
