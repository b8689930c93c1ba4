import {
  type Element,
  type ElementId,
  elementOf,
  type ModelIndex,
  type Policy,
  type Process,
  type System,
} from '@landfall/model'
import { componentsOf } from '../chains/components-of.ts'
import { messageLinks } from '../chains/message-links.ts'
import { rememberedLoops } from '../chains/remembered-loops.ts'
import type { Step } from '../chains/step.ts'
import { stepsBehind } from '../chains/steps-behind.ts'
import type { Problem, StormRule } from '../rule.ts'

/**
 * Policies, processes and systems that set each other off for ever. One finding for each tangle of loops, with the
 * shortest of them. Silent where every way round waits, counts towards an end, or can be gone once only.
 */
export const loopWithoutEnd: StormRule = {
  code: 'CHAIN-1',
  *find({ index }) {
    const { heard, behind } = messageLinks(index)
    for (const component of componentsOf(heard, behind)) {
      for (const loop of rememberedLoops(index, stepsFrom(index, component))) yield* problemOf(index, loop)
    }
  },
}

/** What follows from some events, and from the commands that follow from these. */
function stepsFrom(index: ModelIndex, events: readonly ElementId[]): readonly Step[] {
  const messages = events.flatMap((id) => elementOf(index, id, 'event', 'publication') ?? [])
  const first = messages.flatMap((message) => stepsBehind(index, message))
  const commands = new Set(first.flatMap(({ to }) => (to.kind === 'command' ? to : [])))
  return [...first, ...[...commands].flatMap((command) => stepsBehind(index, command))]
}

/** The loop is told from its first policy or process on; where it has none, from its first system. */
function problemOf(index: ModelIndex, loop: readonly Step[]): readonly Problem[] {
  const listeners = new Set<Element>(loop.flatMap((step) => listenerOf(step) ?? []))
  const inText = index.model.elements.filter((element) => listeners.has(element))
  const first = inText.find(({ kind }) => kind !== 'system') ?? inText[0]
  const start = Math.max(
    0,
    loop.findIndex((step) => listenerOf(step) === first),
  )
  const turned = [...loop.slice(start), ...loop.slice(0, start)]
  const element = turned.map((step) => listenerOf(step) ?? step.from)[0]
  return element ? [{ message: messageFor(turned), place: element.namePlace, element: element.id }] : []
}

function listenerOf(step: Step): Policy | Process | System | undefined {
  switch (step.kind) {
    case 'sends':
      return step.sending.kind === 'policy' ? step.sending.policy : step.sending.process
    case 'answers':
      return step.system
    case 'records':
    case 'publishes':
      return undefined
  }
}

/** A way that is longer is cut in its middle. */
const NAMES_SHOWN_MAX = 16

function messageFor(loop: readonly Step[]): string {
  const names = loop.flatMap((step) => {
    const listener = listenerOf(step)
    return [step.from.name, ...(listener ? [listener.name] : [])]
  })
  const round = [...names, names[0] ?? ''].map((name) => `\`${name}\``)
  const way =
    round.length <= NAMES_SHOWN_MAX
      ? round
      : [
          ...round.slice(0, NAMES_SHOWN_MAX / 2),
          `${round.length - NAMES_SHOWN_MAX} more`,
          ...round.slice(-NAMES_SHOWN_MAX / 2),
        ]
  return `This goes round, and nothing shows that it ends: ${way.join(' → ')}. Let a rule count the rounds, wait a while with \`after\`, or let it end with another event`
}
