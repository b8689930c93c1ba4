import type { DefinitionIndex, Projection } from '@landfall/kernel'
import { folded } from './folded.ts'
import type { LeftBehind } from './left-behind.ts'
import type { Replay } from './replay.ts'

/** RUN-7: views that come behind the log have come to its end where nothing is being done. */
export function lateViews({ log, shelves }: LeftBehind): readonly string[] {
  return shelves.view.flatMap(({ scope, value: { position = log.length } }) =>
    position === log.length ? [] : [`${scope} has come to ${position}, and the log to ${log.length}`],
  )
}

/** RUN-7: every view is the fold of the log, up to its position where it comes behind. */
export function wrongViews(left: LeftBehind, index: DefinitionIndex, replay: Replay): readonly string[] {
  return index.definitions.projections.flatMap((projection) => {
    const expected = new Map(rowsAt(left, index, { replay, projection }))
    const found = new Map(storedRows(left, projection))
    const keys = [...new Set([...expected.keys(), ...found.keys()])]
    const wrong = keys.filter((key) => JSON.stringify(expected.get(key)) !== JSON.stringify(found.get(key)))
    return wrong.length === 0
      ? []
      : [`${projection.name} differs from its fold in ${wrong.length} rows, such as ${wrong[0]}`]
  })
}

function rowsAt(
  { log, shelves }: LeftBehind,
  index: DefinitionIndex,
  { replay, projection: { name } }: { readonly replay: Replay; readonly projection: Projection },
): Iterable<readonly [string, unknown]> {
  const position = shelves.view.find(({ scope }) => scope === name)?.value.position
  if (position === undefined || position === log.length) return replay.folded.rows.get(name) ?? []
  const far = folded(index)
  for (const recorded of log.slice(0, position)) far.take(recorded)
  return far.rows.get(name) ?? []
}

/** The rows of the generation that is shown. */
function storedRows({ shelves }: LeftBehind, { name }: Projection): readonly (readonly [string, unknown])[] {
  const generation = shelves.view.find(({ scope }) => scope === name)?.value.generation ?? 0
  const rowScope = generation === 0 ? name : `${name}#${generation}`
  return shelves.row.filter(({ scope }) => scope === rowScope).map(({ key, value }) => [key, value])
}
