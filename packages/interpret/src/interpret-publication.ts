import type { Publication as KernelPublication, Projection } from '@landfall/kernel'
import type { ModelIndex, Publication } from '@landfall/model'
import { elementOf, keyOf, qualifiedName, targetOf } from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { type Environment, environment } from './environment.ts'
import { messageType, type StormEvent } from './message.ts'
import { fieldOf, isFields, keyText } from './values.ts'

/**
 * A publication without a source publishes nothing yet. One that bears the name of an event of its context makes no
 * event of its own: who listens to that name hears the event itself.
 */
export function interpretPublication(
  index: ModelIndex,
  publication: Publication,
  { compiler, projections }: { readonly compiler: Compiler; readonly projections: readonly Projection[] },
): KernelPublication<StormEvent> | undefined {
  const name = messageType(publication)
  const source = targetOf(index, publication.from, 'event', 'view')
  if (!source || elementOf(index, `event ${name}`, 'event')) return undefined
  const made = compilePublished(publication, compiler)
  if (source.kind === 'event') {
    const key = keyOf(index, source)
    return {
      name,
      on: [messageType(source)],
      publish: (recorded) => ({
        key: key ? keyText(fieldOf(recorded.event.data, key.name)) : recorded.key,
        event: made(environment({ message: recorded.event.data, recorded })),
      }),
    }
  }
  const projection = projections.find((known) => known.name === qualifiedName(source))
  if (!projection) return undefined
  return {
    name,
    on: projection.on,
    publish(recorded, rowOf) {
      const key = projection.keyOf(recorded)
      const row = rowOf(projection.name, key)
      if (!isFields(row)) return undefined
      return { key, event: made(environment({ message: recorded.event.data, recorded, state: row })) }
    },
  }
}

function compilePublished(publication: Publication, compiler: Compiler): (known: Environment) => StormEvent {
  const type = messageType(publication)
  const fields = publication.fields.map(({ name, value }) => ({
    name,
    value: compileExpression(compiler, value),
  }))
  return (known) => ({
    type,
    data: Object.fromEntries(fields.map(({ name, value }) => [name, value(known)])),
  })
}
