import type { Projection, Publication as KernelPublication, Recorded, RowChange } from '@landfall/kernel'
import type { Fold, ModelIndex, Publication, View } from '@landfall/model'
import { elementOf, foldCreates, keyOf, originsOfRow, rowKeyOrigin } from '@landfall/model'
import { compileDefaults, compileOrigin } from './compile-fields.ts'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { type Environment, environment } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'
import { qualifiedName } from './interpret-reactions.ts'
import { messageType, type StormEvent } from './message.ts'
import { type Fields, isFields, keyText } from './values.ts'

interface CompiledFold {
  readonly key: (environment: Environment) => unknown
  readonly apply: (row: Fields | undefined, known: Environment) => RowChange<Fields>
}

/** The projection behind a view. */
export function interpretView(index: ModelIndex, view: View, compiler: Compiler): Projection<StormEvent, Fields> {
  const folds = new Map<string, CompiledFold[]>()
  for (const fold of view.folds) {
    const event = elementOf(index, fold.event.target, 'event', 'publication')
    if (!event) continue
    const type = messageType(event)
    folds.set(type, [...(folds.get(type) ?? []), compileFold(index, { view, fold }, compiler)])
  }
  return {
    name: qualifiedName(view),
    on: [...folds.keys()],
    keyOf(recorded) {
      const [fold] = folds.get(recorded.event.type) ?? []
      const key = fold?.key(knownOf(recorded, undefined))
      if (view.key && key === undefined) {
        throw new EvaluationError('missing', `${recorded.event.type} has no \`${view.key.name}\`, so no row of ${view.name} can be found`, view.key.place)
      }
      return keyText(key)
    },
    project(row, recorded) {
      let change: RowChange<Fields> = { kind: 'keep' }
      for (const fold of folds.get(recorded.event.type) ?? []) {
        const current: Fields | undefined = change.kind === 'put' ? change.row : change.kind === 'remove' ? undefined : row
        const next = fold.apply(current, knownOf(recorded, current))
        if (next.kind !== 'keep') change = next
      }
      return change
    },
  }
}

function knownOf(recorded: Recorded<StormEvent>, row: Fields | undefined): Environment {
  return environment({ message: recorded.event.data, recorded, ...(row && { state: row }) })
}

function compileFold(index: ModelIndex, { view, fold }: { readonly view: View; readonly fold: Fold }, compiler: Compiler): CompiledFold {
  const guard = fold.guard && compileExpression(compiler, fold.guard)
  const creates = foldCreates(index, view, fold)
  const begin = compileDefaults(view.fields, compiler)
  const key = view.key ? compileOrigin(rowKeyOrigin(index, view, fold), view.key.name, { compiler }) : () => ''
  const setters = originsOfRow(index, view, fold)
    .filter(({ origin }) => origin.kind !== 'untouched')
    .map(({ field, origin }) => ({ name: field.name, value: compileOrigin(origin, field.name, { compiler }) }))
  return {
    key,
    apply(row, known) {
      if (guard && !guard(known)) return { kind: 'keep' }
      if (fold.remove) return row ? { kind: 'remove' } : { kind: 'keep' }
      if (!row && !creates) return { kind: 'keep' }
      const next: Record<string, unknown> = { ...(row ?? begin(known)) }
      for (const { name, value } of setters) next[name] = value(known)
      return { kind: 'put', row: next }
    },
  }
}

/** A publication without a source publishes nothing yet. */
export function interpretPublication(
  index: ModelIndex,
  publication: Publication,
  { compiler, projections }: { readonly compiler: Compiler; readonly projections: ReadonlyMap<string, Projection<StormEvent, Fields>> },
): KernelPublication<StormEvent> | undefined {
  const source = elementOf(index, publication.from?.target, 'event', 'view')
  if (!source) return undefined
  const fields = publication.fields.map(({ name, value }) => ({ name, value: compileExpression(compiler, value) }))
  const name = messageType(publication)
  const made = (known: Environment): StormEvent => ({
    type: name,
    data: Object.fromEntries(fields.map((field) => [field.name, field.value(known)])),
  })
  if (source.kind === 'event') {
    const key = keyOf(index, source)
    return {
      name,
      on: [messageType(source)],
      publish: (recorded) => ({ key: key ? keyText(recorded.event.data[key.name]) : recorded.key, event: made(knownOf(recorded, undefined)) }),
    }
  }
  const projection = projections.get(qualifiedName(source))
  if (!projection) return undefined
  return {
    name,
    on: projection.on,
    publish(recorded, rowOf) {
      const key = projection.keyOf(recorded)
      const row = rowOf(projection.name, key)
      return isFields(row) ? { key, event: made({ ...knownOf(recorded, row) }) } : undefined
    },
  }
}

