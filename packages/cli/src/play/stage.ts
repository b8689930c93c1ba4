import { createWorld, type World } from '@landfall/interpret'
import type { Model, ScenarioStep } from '@landfall/model'
import type { PlayedInput, PlayedStep } from './played.ts'
import type { ReadSteps } from './read-step.ts'

/** Where a session is played: a world, and all that has been done in it. */
export interface Stage {
  readonly world: World
  readonly inputs: readonly PlayedInput[]
  /** Plays steps up to the first that fails. What changed nothing and failed is not remembered. */
  play(text: string, steps: ReadSteps): PlayedInput
  /** Takes the last input back, by playing all others again. Undefined where there is none. */
  undo(): PlayedInput | undefined
}

/** A stage on which nothing has happened. Expects a model without errors. */
export function createStage(model: Model): Stage {
  let world = createWorld(model)
  let inputs: readonly PlayedInput[] = []
  return {
    get world() {
      return world
    },
    get inputs() {
      return inputs
    },
    play(text, { steps, locate }) {
      const played: PlayedStep[] = []
      for (const { step, text: own } of steps) {
        const one = playOne(world, { step, text: own, locate })
        played.push(one)
        if (one.failure) break
      }
      const kept = played.filter(({ step, failure }) => !failure || !isExpectation(step))
      if (kept.length > 0) inputs = [...inputs, { text, steps: kept }]
      return { text, steps: played }
    },
    undo() {
      const last = inputs.at(-1)
      if (!last) return undefined
      inputs = inputs.slice(0, -1)
      world = createWorld(model)
      for (const { step } of inputs.flatMap(({ steps }) => steps)) playOn(world, step)
      return last
    },
  }
}

interface Playable {
  readonly step: ScenarioStep
  readonly text: string
  readonly locate: ReadSteps['locate']
}

function playOne(world: World, { step, text, locate }: Playable): PlayedStep {
  const { dispatcher } = world
  const from = dispatcher.steps.length
  const failure = playOn(world, step)
  return {
    step,
    text,
    happened: dispatcher.steps.slice(from),
    endedAt: dispatcher.now,
    ...(failure && { failure: { ...failure, place: locate(failure.place) } }),
  }
}

/** In a session a refusal is news, and the next step does not wait for somebody to expect it. */
function playOn(world: World, step: ScenarioStep): ReturnType<World['play']> {
  if (world.unheard && (step.kind === 'when command' || step.kind === 'when time passes')) {
    world.play({ kind: 'then refused', place: step.place })
  }
  return world.play(step)
}

function isExpectation({ kind }: ScenarioStep): boolean {
  return kind.startsWith('then ')
}
