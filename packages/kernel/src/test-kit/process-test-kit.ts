import type { Process, ProcessStep, Reaction } from '../definitions.ts'
import { formatMessage } from '../describe-step.ts'
import type { Command, DomainEvent } from '../message.ts'
import { expectSameList, lengthMax, scene } from './expectation.ts'
import { type KitWorld, reactionPorts, reactionText, recordedFor } from './kit-world.ts'

/** Given / when / then for one process. */
export interface ProcessTestKit<E extends DomainEvent, C extends Command> {
  /** What its instances have heard, oldest first; the commands that this caused are left out. */
  given(history: readonly E[]): {
    when(event: E): ProcessReacted<C>
    /** The instance of `key` gives up waiting; an Error if it has not started or has ended. */
    whenTimeout(key: string): ProcessReacted<C>
  }
}

/** What a process wants sent. Each check throws an Error that tells expected from got. */
export interface ProcessReacted<C extends Command> {
  /** Exactly these, in this order, and the process goes on. */
  then(expected: readonly Reaction<C>[]): void
  /** Exactly these, in this order, and the process has ended. */
  thenEnds(expected: readonly Reaction<C>[]): void
}

/** Tests a process by itself, in a world of which it knows only what is given here. */
export function processTestKit<E extends DomainEvent, C extends Command, S>(
  process: Process<E, C, S>,
  world: KitWorld = {},
): ProcessTestKit<E, C> {
  return {
    given(history) {
      const ports = reactionPorts(world)
      const steps = new Map<string, ProcessStep<S, C>>()
      function hear(event: E, position: number): ProcessStep<S, C> {
        const recorded = recordedFor(event, { world, position })
        const key = process.keyOf(recorded)
        const before = steps.get(key)
        if (before?.ended) return { ...before, reactions: [] }
        const step = process.react(
          before === undefined ? process.initialState : before.state,
          recorded,
          ports,
        )
        steps.set(key, step)
        return step
      }
      history.forEach((event, nth) => {
        hear(event, nth + 1)
      })
      return {
        when: (event) =>
          reacted(
            scene(process.name, history, formatMessage(event, { lengthMax })),
            hear(event, history.length + 1),
          ),
        whenTimeout(key) {
          const before = steps.get(key)
          if (before === undefined || before.ended || process.timeout === undefined) {
            throw new Error(`${process.name}["${key}"] waits for nothing, so it cannot give up waiting.`)
          }
          return reacted(
            scene(process.name, history, `"${key}" gives up waiting`),
            process.timeout(before.state, key, ports),
          )
        },
      }
    },
  }
}

function reacted<S, C extends Command>(title: string, step: ProcessStep<S, C>): ProcessReacted<C> {
  function expectStep(expected: readonly Reaction<C>[], ended: boolean): void {
    expectSameList({ title, expected, got: step.reactions, textOf: reactionText })
    if (step.ended === ended) return
    const [wanted, got] = ended ? ['the process ends', 'it goes on'] : ['the process goes on', 'it ends']
    throw new Error(`${title}\n  expected  ${wanted}\n  got       ${got}`)
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: given/when/then are the words of the workshop; nobody awaits this.
    then(expected) {
      expectStep(expected, false)
    },
    thenEnds(expected) {
      expectStep(expected, true)
    },
  }
}
