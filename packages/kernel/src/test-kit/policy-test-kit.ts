import type { Policy, Reaction } from '../definitions.ts'
import { formatMessage } from '../describe-step.ts'
import type { Command, DomainEvent } from '../message.ts'
import { expectSameList, lengthMax, scene } from './expectation.ts'
import { type About, type KitWorld, reactionPorts, reactionText, recordedFor } from './kit-world.ts'

/** When / then for one policy. */
export interface PolicyTestKit<E extends DomainEvent, C extends Command> {
  /** `about` replaces what the kit would say of the event's recording, e.g. its key. */
  when(event: E, about?: About): Reacted<C>
}

/** What a policy or process wants sent. */
export interface Reacted<C extends Command> {
  /** Exactly these, in this order; throws an Error that tells expected from got. */
  then(expected: readonly Reaction<C>[]): void
}

/** Tests a policy by itself, in a world of which it knows only what is given here. */
export function policyTestKit<E extends DomainEvent, C extends Command>(
  policy: Policy<E, C>,
  world: KitWorld = {},
): PolicyTestKit<E, C> {
  return {
    when(event, about) {
      const got = policy.react(recordedFor(event, { world, position: 1, about }), reactionPorts(world))
      const title = scene(policy.name, [], formatMessage(event, { lengthMax }))
      return {
        // biome-ignore lint/suspicious/noThenProperty: given/when/then are the words of the workshop; nobody awaits this.
        then(expected) {
          expectSameList({ title, expected, got, textOf: reactionText })
        },
      }
    },
  }
}
