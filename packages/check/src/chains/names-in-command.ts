import type { Command, Expression } from '@landfall/model'
import { madeOf, type NameReader } from './made-of.ts'
import { namesAt } from './names-at.ts'
import { UNKNOWN } from './source.ts'

/** Where names lead in the rules and braces of a command, its `let`s among them. */
export function namesInCommand(command: Command): NameReader {
  const lets = new Map<string, Expression>()
  for (const clause of command.clauses) if (clause.kind === 'let') lets.set(clause.name, clause.value)
  const names = namesAt(command.aggregate)
  // Each is taken out before it is looked at, so that a `let` that uses itself comes to an end.
  const readerWith =
    (known: ReadonlyMap<string, Expression>): NameReader =>
    (owner, name) => {
      if (owner !== 'local') return names(owner, name)
      const value = known.get(name)
      if (!value) return UNKNOWN
      return madeOf(value, readerWith(new Map([...known].filter(([other]) => other !== name))))
    }
  return readerWith(lets)
}
