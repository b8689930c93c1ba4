import type { ModelIndex, TextEdit } from '@landfall/model'
import { offsetAfter } from './edit-apply.ts'
import type { FieldUse } from './edit-field-names.ts'
import type { FieldKey } from './edit-field-scene.ts'
import type { FieldSite, SiteOrigin } from './edit-field-site.ts'
import { fieldSitesIn } from './edit-field-sites.ts'
import { fieldUsesIn } from './edit-field-uses.ts'
import type { Renaming } from './edit-rename-uses.ts'
import type { Storm } from './read-storm.ts'

/** All names of fields and all places where fields are copied, element by element. */
export interface Reading {
  readonly uses: readonly ReadonlyMap<string, FieldUse>[]
  readonly sites: readonly (readonly FieldSite[])[]
  readonly index: ModelIndex
}

export function readingOf({ model }: Storm, index: ModelIndex): Reading {
  return {
    index,
    uses: model.elements.map(
      (element) => new Map(fieldUsesIn(index, element).uses.map((use) => [use.path, use])),
    ),
    sites: model.elements.map((element) => fieldSitesIn(index, element)),
  }
}

/** A `by` that means fields of several events, of which one is to be renamed. */
export function sharedUse({ uses }: Reading, { key }: Renaming): FieldUse | undefined {
  const all = uses.flatMap((ofElement) => [...ofElement.values()])
  return all.find(
    ({ role, keys }) => role === 'by' && keys.includes(key) && keys.some((other) => other !== key),
  )
}

export interface Change {
  readonly before: Reading
  readonly after: Reading
  readonly edits: readonly TextEdit[]
}

export type Stray =
  | { readonly kind: 'use'; readonly element: number; readonly use: FieldUse }
  | {
      readonly kind: 'copy'
      readonly element: number
      readonly site: FieldSite
      readonly origin: SiteOrigin | undefined
    }

/** What would mean something else, or get its value from elsewhere. */
export function straysOf({ before, after, edits }: Change): Stray[] {
  const moved = (key: FieldKey): FieldKey => {
    const [, file, offset] = /^(.*):(\d+)$/.exec(key) ?? []
    return file === undefined ? key : `${file}:${offsetAfter(edits, { file, offset: Number(offset) })}`
  }
  const uses = before.uses.flatMap((ofElement, element) => {
    return [...ofElement].flatMap(([path, use]): Stray[] => {
      const then = after.uses[element]?.get(path)
      const isSame = then !== undefined && use.keys.every((key, at) => then.keys[at] === moved(key))
      return isSame ? [] : [{ kind: 'use', element, use }]
    })
  })
  const copies = before.sites.flatMap((sites, element) =>
    sites.flatMap((site) => {
      const then = after.sites[element]?.find(({ path }) => path === site.path)
      const added = (then?.origins.length ?? 0) !== site.origins.length
      if (added) return [{ kind: 'copy' as const, element, site, origin: undefined }]
      return site.origins.flatMap((origin): Stray[] => {
        const found = then?.origins.find(({ field }) => field === moved(origin.field))
        return found?.source === moved(origin.source) ? [] : [{ kind: 'copy', element, site, origin }]
      })
    }),
  )
  return [...uses, ...copies]
}

/**
 * Of names that would mean something else, first those that only now are the same as the new one, then those of the
 * field itself: others stand in one expression with such a name, and are well when that is.
 */
export function firstOf(strays: readonly Stray[], { key, to }: Renaming): readonly Stray[] {
  const uses = strays.filter((stray) => stray.kind === 'use')
  const captured = uses.filter(({ use }) => use.name === to && !use.keys.includes(key))
  const own = uses.filter(({ use }) => use.keys.includes(key))
  const first = captured.length > 0 ? captured : own.length > 0 ? own : uses
  return [...first, ...strays.filter((stray) => stray.kind === 'copy')]
}
