import type { FieldFlow, FieldSource, FieldUse } from './field-flow.ts'
import { addressText } from './field-scene.ts'
import { flowsOf } from './flows-of.ts'
import type { ModelIndex } from './model-index.ts'
import { oncePerIndex } from './once-per-index.ts'

/** Where all fields of a model come from and go to, by the text of their address. */
interface FieldFlows {
  readonly sources: ReadonlyMap<string, readonly FieldSource[]>
  /** The inner keys only keep a use from being told twice. */
  readonly uses: ReadonlyMap<string, ReadonlyMap<string, FieldUse>>
}

/** One pass over the model when the first field is asked for. */
export const fieldFlows: (index: ModelIndex) => FieldFlows = oncePerIndex((index) => {
  const sources = new Map<string, FieldSource[]>()
  const uses = new Map<string, Map<string, FieldUse>>()
  for (const element of index.model.elements) {
    for (const flow of flowsOf(index, element)) {
      if ('to' in flow) addSource(sources, flow)
      for (const [from, use] of usesOf(flow)) addUse(uses, from, use)
    }
  }
  return { sources, uses }
})

function addSource(
  sources: Map<string, FieldSource[]>,
  { to, source }: Extract<FieldFlow, { to: unknown }>,
): void {
  const text = addressText(to)
  const known = sources.get(text)
  if (known) known.push(source)
  else sources.set(text, [source])
}

function usesOf(flow: FieldFlow): readonly (readonly [from: string, use: FieldUse])[] {
  if ('from' in flow) return [[addressText(flow.from), flow.use]]
  const use: FieldUse = { kind: 'field', field: flow.to, by: flow.source.by }
  return flow.source.reads.map((from) => [addressText(from), use])
}

function addUse(uses: Map<string, Map<string, FieldUse>>, from: string, use: FieldUse): void {
  const known = uses.get(from) ?? new Map<string, FieldUse>()
  uses.set(from, known)
  const text = `${use.kind}\n${use.by}\n${use.kind === 'field' ? addressText(use.field) : ''}`
  if (!known.has(text)) known.set(text, use)
}
