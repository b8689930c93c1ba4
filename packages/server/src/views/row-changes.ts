import { interpret, NO_ROW } from '@landfall/interpret'
import { attempt, type Projection, type Recorded } from '@landfall/kernel'
import { type ModelIndex, qualifiedName, rowFields, type View } from '@landfall/model'
import type { RunningSystem } from '@landfall/runtime'
import { type CloudEvent, cloudEvent } from '../streams/cloud-event.ts'
import type { ValueWriter } from '../wire/write-values.ts'

/** What events do to the rows of views. */
export interface RowChanges {
  /**
   * The row that an event has touched as it is now, which may be further than the event; undefined where the event
   * touches none. Whoever begins again at an old position gets the rows as they are, not as they were.
   */
  told(view: View, recorded: Recorded): Promise<CloudEvent | undefined>
}

export function createRowChanges(
  index: ModelIndex,
  { system, writer }: { readonly system: RunningSystem; readonly writer: ValueWriter },
): RowChanges {
  const projections = new Map<string, Projection>(
    interpret(index.model).projections.map((projection) => [projection.name, projection]),
  )
  return {
    async told(view, recorded) {
      const type = qualifiedName(view)
      const projection = projections.get(type)
      if (!view.key || !projection?.on.includes(recorded.event.type)) return undefined
      const keyed = attempt(() => projection.keyOf(recorded))
      // What could not be taken into the view is parked, and has changed nothing.
      if (!keyed.ok || keyed.value === NO_ROW) return undefined
      await system.reached(type, recorded.position)
      const row = await system.row(type, keyed.value)
      const shown = row === undefined ? {} : { row: writer.fields(rowFields(view), row, 'with personal') }
      const data = { key: keyed.value, ...shown }
      return cloudEvent(recorded, { context: view.context, type, subject: keyed.value, data })
    },
  }
}
