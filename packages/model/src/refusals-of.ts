import type { Requirement } from './command-clause.ts'
import type { Command } from './elements.ts'

/** A way in which a command can fail. */
export type Refusal =
  | { readonly kind: 'already exists' }
  | { readonly kind: 'does not exist' }
  /** Its words are the `message` of the requirement, if somebody wrote any. */
  | { readonly kind: 'requirement'; readonly requirement: Requirement }

/**
 * Every way in which a command can fail, in the order in which they are tried: first whether the instance may
 * exist (for a command of an aggregate), then each `requires`. Empty for one that always succeeds.
 */
export function refusalsOf(command: Command): readonly Refusal[] {
  const requirements = command.clauses
    .filter((clause) => clause.kind === 'requires')
    .map((requirement): Refusal => ({ kind: 'requirement', requirement }))
  return [...existenceRefusals(command), ...requirements]
}

function existenceRefusals({ aggregate, mode }: Command): readonly Refusal[] {
  if (aggregate === undefined || mode === 'may create') return []
  return [{ kind: mode === 'creates' ? 'already exists' : 'does not exist' }]
}
