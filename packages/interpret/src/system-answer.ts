import type { Event, ModelIndex, Publication, System, SystemReaction } from '@landfall/model'
import { elementOf, originsOfAnswer, qualifiedName, targetOf } from '@landfall/model'
import type { Decide } from './compile-decide.ts'
import type { Compiler } from './compile-expression.ts'
import { compileFields } from './compile-fields.ts'
import { environment } from './environment.ts'
import { messageType, type StormCommand, type StormEvent } from './message.ts'
import type { Fields } from './values.ts'

/** One of the events that a system may answer another event with. It comes in as a command that records it. */
export interface SystemAnswer {
  readonly reaction: SystemReaction
  readonly answer: SystemReaction['answers'][number]
  readonly answered: Event
  /** The event or publication that is answered, and its type. */
  readonly asked: Event | Publication
  readonly askedType: string
  readonly commandType: string
}

/** What a system may answer, as far as it is known, in the order of the text. */
export function answersOf(index: ModelIndex, system: System): readonly SystemAnswer[] {
  return system.reactions.flatMap((reaction) => {
    const asked = elementOf(index, reaction.event.target, 'event', 'publication')
    if (!asked) return []
    const askedType = messageType(asked)
    return reaction.answers.flatMap((answer) => {
      const answered = targetOf(index, answer.event, 'event')
      if (!answered) return []
      const names = { systemName: qualifiedName(system), askedType, answeredType: messageType(answered) }
      return [{ reaction, answer, answered, asked, askedType, commandType: answerCommandType(names) }]
    })
  })
}

export function answerCommandType({
  systemName,
  askedType,
  answeredType,
}: {
  readonly systemName: string
  readonly askedType: string
  readonly answeredType: string
}): string {
  return `${systemName} answers ${askedType} with ${answeredType}`
}

/** An answer as a command: what the system supplies, above the other fields of the event that it answers. */
export function answerCommand(
  { answer, commandType }: SystemAnswer,
  { supplied, asked }: { readonly supplied: Fields; readonly asked: StormEvent },
): StormCommand {
  const own = new Set(answer.fields.map(({ name }) => name))
  const taken = Object.entries(asked.data).filter(([name]) => !own.has(name))
  return { type: commandType, data: { ...Object.fromEntries(taken), ...supplied } }
}

export function compileAnswer(
  index: ModelIndex,
  { reaction, answer, answered }: SystemAnswer,
  compiler: Compiler,
): Decide {
  const origins = originsOfAnswer(index, reaction, answer)
  const fill = compileFields(origins, { compiler, owner: answered.name, place: answer.event.place })
  const type = messageType(answered)
  return ({ data }, state, ports) => ({
    ok: true,
    value: [{ type, data: fill(environment({ message: data, state: state ?? {}, ports })) }],
  })
}
