import type { Projection, Recorded, RowChange } from '@landfall/kernel'
import type { Fold, ModelIndex, View } from '@landfall/model'
import {
  elementOf,
  expressionReads,
  foldCreates,
  originsOfRow,
  qualifiedName,
  rowKeyOrigin,
} from '@landfall/model'
import { type Compiler, compileExpression } from './compile-expression.ts'
import { compileDefaults, compileOrigin } from './compile-fields.ts'
import { definitionText, foldedEvent } from './definition-text.ts'
import { type Environment, environment } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'
import { listenedTo } from './listened-to.ts'
import type { StormEvent } from './message.ts'
import { type Fields, keyText } from './values.ts'

/** The projection behind a view. */
export function interpretView(
  index: ModelIndex,
  view: View,
  compiler: Compiler,
): Projection<StormEvent, Fields> {
  const folds = new Map<string, CompiledFold[]>()
  for (const fold of view.folds) {
    const type = listenedTo(index, fold.event)
    if (type === undefined) continue
    folds.set(type, [...(folds.get(type) ?? []), compileFold(index, { view, fold }, compiler)])
  }
  const foldsOf = (recorded: Recorded<StormEvent>): readonly CompiledFold[] => {
    const known = eventAlone(recorded)
    return (folds.get(recorded.event.type) ?? []).filter(({ mayApply }) => mayApply(known))
  }
  return {
    name: qualifiedName(view),
    on: [...folds.keys()],
    keyOf: (recorded) => rowKey(view, recorded, foldsOf(recorded)),
    project(row, recorded) {
      let change: RowChange<Fields> = { kind: 'keep' }
      for (const fold of foldsOf(recorded)) {
        const current = change.kind === 'put' ? change.row : change.kind === 'remove' ? undefined : row
        const next = fold.apply(current, { ...eventAlone(recorded), state: current ?? {} })
        if (next.kind !== 'keep') change = next
      }
      return change
    },
    definition: definitionText(index, {
      key: view.key?.name,
      fields: view.fields,
      folds: view.folds.map((fold) => foldText(index, view, fold)),
    }),
  }
}

function foldText(index: ModelIndex, view: View, fold: Fold): object {
  const event = elementOf(index, fold.event.target, 'event', 'publication')
  const { guard, remove } = fold
  return event ? { ...foldedEvent(index, event, originsOfRow(index, view, fold)), guard, remove } : {}
}

function eventAlone(recorded: Recorded<StormEvent>): Environment {
  return environment({ message: recorded.event.data, recorded })
}

/** The key of no row: what the event alone turns away finds none, and a view without a key has none. */
export const NO_ROW = '\u0000'

/** The row that the folds of an event change: the kernel lets one event change one row of a view. */
function rowKey(view: View, recorded: Recorded<StormEvent>, folds: readonly CompiledFold[]): string {
  const { key } = view
  if (!key || folds.length === 0) return NO_ROW
  const known = eventAlone(recorded)
  const keys = folds.map((fold) => fold.key(known))
  const { type } = recorded.event
  if (keys.includes(undefined)) {
    const message = `${type} has no \`${key.name}\`, so no row of ${view.name} can be found`
    throw new EvaluationError('missing', message, key.place)
  }
  const texts = new Set(keys.map(keyText))
  if (texts.size > 1) {
    const message = `${type} would change ${texts.size} rows of ${view.name} at once, and one event changes one row`
    throw new EvaluationError('invalid', message, view.place)
  }
  return keyText(keys[0])
}

interface CompiledFold {
  readonly key: (known: Environment) => unknown
  /** False if its `where` does not hold whatever the row is. */
  readonly mayApply: (eventAlone: Environment) => boolean
  readonly apply: (row: Fields | undefined, known: Environment) => RowChange<Fields>
}

function compileFold(
  index: ModelIndex,
  { view, fold }: { readonly view: View; readonly fold: Fold },
  compiler: Compiler,
): CompiledFold {
  const guard = fold.guard && compileExpression(compiler, fold.guard)
  const looksAtRow = fold.guard !== undefined && readsRow(fold.guard)
  const creates = foldCreates(index, view, fold)
  const begin = compileDefaults(view.fields, compiler)
  const setters = originsOfRow(index, view, fold)
    .filter(({ origin }) => origin.kind !== 'untouched')
    .map(({ field, origin }) => ({
      name: field.name,
      value: compileOrigin(origin, field.name, { compiler }),
    }))
  return {
    key: view.key ? compileOrigin(rowKeyOrigin(index, view, fold), view.key.name, { compiler }) : () => '',
    mayApply: (known) => !guard || looksAtRow || Boolean(guard(known)),
    apply(row, known) {
      if (!row && !creates) return { kind: 'keep' }
      if (looksAtRow && !guard?.(known)) return { kind: 'keep' }
      if (fold.remove) return { kind: 'remove' }
      const set = Object.fromEntries(setters.map(({ name, value }) => [name, value(known)]))
      return { kind: 'put', row: { ...(row ?? begin(known)), ...set } }
    },
  }
}

function readsRow(expression: Parameters<typeof expressionReads>[0]): boolean {
  return expressionReads(expression).some((read) => 'of' in read && read.of === 'row')
}
