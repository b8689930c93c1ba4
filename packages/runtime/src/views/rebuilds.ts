import type { Engine } from '../engine.ts'
import type { Work } from '../writing/work.ts'
import type { Write } from '../writing/writer.ts'
import { foldAnew } from './fold-behind.ts'
import { nextGeneration } from './plan-view.ts'
import { unknownView } from './unknown-view.ts'
import type { ViewBehind } from './view-behind.ts'
import type { Waiting } from './waiting.ts'

export interface RebuildsParts {
  readonly engine: Engine
  readonly views: readonly ViewBehind[]
  readonly waiting: Waiting
  readonly write: Write
}

/**
 * Has views folded anew, by name. Resolves once the new rows are shown. While a view is being folded anew already, the
 * end of that is waited for.
 */
export function createRebuilds(parts: RebuildsParts): (view: string) => Promise<void> {
  const { engine, views, waiting, write } = parts
  const underWay = new Map<string, Promise<void>>()

  async function rebuild(view: ViewBehind): Promise<void> {
    const { name } = view.projection
    const isUnderWay = () => engine.views.written(name).rebuild !== undefined
    if (!isUnderWay()) await write(() => beginRebuild(engine, view))
    await waiting.until(() => !isUnderWay())
  }

  return async (name) => {
    const view = views.find(({ projection }) => projection.name === name)
    if (!view) throw unknownView(name, engine.views.names)
    const known = underWay.get(name)
    if (known) return known
    const begun = rebuild(view).finally(() => underWay.delete(name))
    underWay.set(name, begun)
    return begun
  }
}

/** A small log is folded at once. The hash stays: a rebuild for another definition would be under way already. */
function* beginRebuild(engine: Engine, view: ViewBehind): Work<void> {
  const { name } = view.projection
  const record = engine.views.drafted(name)
  const rebuild = { generation: nextGeneration(record), hash: record.hash, position: 0 }
  if (!record.rebuild) engine.views.draft(name, { ...record, rebuild })
  yield* foldAnew(engine, view, [])
}
