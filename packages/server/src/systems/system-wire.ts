import { createPlausibleValues, defaultValues } from '@landfall/interpret'
import type { Recorded } from '@landfall/kernel'
import {
  answersOf,
  elementsOf,
  indexModel,
  type Model,
  type ModelIndex,
  qualifiedName,
  type System,
} from '@landfall/model'
import { createStormDirectory } from '../storm-directory.ts'
import type { CloudEvent } from '../streams/cloud-event.ts'
import { toldEvent } from '../streams/told-event.ts'
import { createValueReader } from '../wire/read-values.ts'
import { createValueWriter } from '../wire/write-values.ts'
import { type PreparedAnswer, prepareAnswer } from './prepare-answer.ts'
import { type ReadAnswer, readAnswer } from './read-answer.ts'

/** What goes out to one outside system and what comes back, in the form in which values travel. */
export interface SystemWire {
  /** Names of the events that it may answer with, by the type of the event that they answer. */
  readonly answers: ReadonlyMap<string, readonly string[]>
  /** All that the storm says of an event, without secrets. The storm has to know the event. */
  told(recorded: Recorded): CloudEvent
  /**
   * @param askedType - type of the event that it was told.
   * @param said - plain JSON.
   */
  answer(askedType: string, said: unknown): ReadAnswer
  /** Like `answer`, but fields may be left to chance. */
  prepare(askedType: string, said: unknown): PreparedAnswer
}

/** The wires of all systems of a storm, by their qualified names. */
export function createSystemWires(model: Model): ReadonlyMap<string, SystemWire> {
  const index = indexModel(model)
  const reader = createValueReader(index, defaultValues(model))
  const writer = createValueWriter(index)
  const plausible = createPlausibleValues(model)
  const directory = createStormDirectory(index)
  const wireOf = (system: System): SystemWire => ({
    answers: answerNames(index, system),
    told(recorded) {
      const element = directory.event(recorded.event.type)
      if (!element) throw new Error(`The storm knows no ${recorded.event.type}`)
      // A system that reacts to an event is named for what it says of people.
      return toldEvent({ index, writer }, { element, sight: 'with personal' }, recorded)
    },
    answer: (askedType, said) => readAnswer({ index, reader }, { system, askedType, said }),
    prepare: (askedType, said) => prepareAnswer({ index, reader, plausible }, { system, askedType, said }),
  })
  return new Map(elementsOf(index, 'system').map((system) => [qualifiedName(system), wireOf(system)]))
}

function answerNames(index: ModelIndex, system: System): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const { event, trigger } of answersOf(index, system)) {
    const asked = trigger && qualifiedName(trigger)
    if (asked !== undefined) names.set(asked, [...new Set([...(names.get(asked) ?? []), event.name])])
  }
  return names
}
