import type { Decider } from './definitions.ts'
import { formatMessage } from './describe-step.ts'
import { formatValue } from './format-value.ts'
import type { Command, DomainEvent, EpochMs, Refusal } from './message.ts'
import type { Result } from './result.ts'
import { firstDifference } from './test-kit/difference.ts'
import { expectSameList, lengthMax, scene } from './test-kit/expectation.ts'
import { kitIds } from './test-kit/kit-ids.ts'
import { recordedFor } from './test-kit/kit-world.ts'

/**
 * Given / when / then for one decider: `kit.given([moved]).when(move).then([moved])`. Events and refusals are
 * compared as plain data; a field that is undefined counts as absent.
 */
export interface TestKit<C extends Command, E extends DomainEvent, R extends Refusal> {
  /** What has happened to the instance, oldest first. */
  given(history: readonly E[]): { when(command: C): Decided<E, R> }
}

/** What the decider decided. Each check throws an Error that tells expected from got, event by event. */
export interface Decided<E extends DomainEvent, R extends Refusal> {
  /** Exactly these events, in this order; none where the command is accepted and is no news. */
  then(expected: readonly E[]): void
  /** Refused for this reason: a code, or the whole refusal. */
  thenRefused(expected: R['code'] | R): void
}

/**
 * @param now - the time that `decide` is told; 0 without it.
 * @param newId - the ids that `decide` is given; without it `id-1`, `id-2`, … anew in each case.
 */
export function testKit<C extends Command, S, E extends DomainEvent, R extends Refusal>(
  decider: Decider<C, S, E, R>,
  { now = 0, newId }: { readonly now?: EpochMs; readonly newId?: () => string } = {},
): TestKit<C, E, R> {
  return {
    given: (history) => ({
      when(command) {
        const state = history.reduce<S>(
          (folded, event, index) =>
            decider.evolve(folded, event, recordedFor(event, { world: { now }, position: index + 1 })),
          decider.initialState,
        )
        const decision = decider.decide(command, state, { now, newId: newId ?? kitIds() })
        return decided(scene(decider.aggregate, history, formatMessage(command, { lengthMax })), decision)
      },
    }),
  }
}

function decided<E extends DomainEvent, R extends Refusal>(
  title: string,
  decision: Result<readonly E[], R>,
): Decided<E, R> {
  return {
    // biome-ignore lint/suspicious/noThenProperty: given/when/then are the words of the workshop; nobody awaits this.
    then(expected) {
      if (!decision.ok)
        throw new Error(`${title}\n  expected  ${events(expected)}\n  got       ${refused(decision)}`)
      expectSameList({ title, expected, got: decision.value, textOf: eventText })
    },
    thenRefused(expected) {
      const text = typeof expected === 'string' ? expected : refusalText(expected)
      if (decision.ok) {
        throw new Error(`${title}\n  expected  refused: ${text}\n  got       ${events(decision.value)}`)
      }
      const got = typeof expected === 'string' ? decision.failure.code : decision.failure
      if (firstDifference(expected, got) === undefined) return
      throw new Error(`${title}\n  expected  refused: ${text}\n  got       ${refused(decision)}`)
    },
  }
}

function events(list: readonly DomainEvent[]): string {
  return list.length === 0 ? 'accepted, and no event' : list.map(eventText).join(', ')
}

function eventText(event: DomainEvent): string {
  return formatMessage(event, { lengthMax })
}

function refused({ failure }: { readonly failure: Refusal }): string {
  return `refused: ${refusalText(failure)}`
}

function refusalText(refusal: Refusal): string {
  const { code, ...details } = refusal
  const text = formatValue(details, { lengthMax })
  return text === '{}' ? code : `${code} ${text}`
}
