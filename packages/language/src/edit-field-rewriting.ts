import type { TextEdit } from '@landfall/model'
import type { FieldUse } from './edit-field-names.ts'
import type { FieldSite, SiteOrigin } from './edit-field-site.ts'
import type { Reading, Stray } from './edit-field-strays.ts'
import { type Renaming, renameEdits } from './edit-rename-uses.ts'
import { writeOut } from './edit-write-out.ts'
import type { Storm } from './read-storm.ts'

/** What has been found to need more words than before. Lives as long as one renaming. */
export class FieldRewriting {
  private readonly exact = new Set<FieldUse>()
  /** For each site the fields that are given, and whether with the word before a dot. */
  private readonly outs = new Map<FieldSite, { element: number; given: Map<SiteOrigin, 'plain' | 'exact'> }>()
  private readonly storm: Storm
  private readonly before: Reading
  private readonly renaming: Renaming

  constructor(storm: Storm, before: Reading, renaming: Renaming) {
    this.storm = storm
    this.before = before
    this.renaming = renaming
  }

  /** Undefined where something cannot be written out. */
  edits(): TextEdit[] | undefined {
    const uses = this.before.uses.flatMap((ofElement) => [...ofElement.values()])
    const edits = renameEdits(this.storm, {
      uses,
      index: this.before.index,
      exact: this.exact,
      renaming: this.renaming,
    })
    for (const [site, { element, given }] of this.outs) {
      const owner = this.storm.model.elements[element]
      const texts = [...given].map(([origin, way]) => this.textOf(origin, way))
      const added = owner && writeOut(this.storm, { element: owner, site, given: texts })
      if (!added) return undefined
      edits.push(...added)
    }
    return edits
  }

  private textOf({ field, name, source, copied }: SiteOrigin, way: 'plain' | 'exact'): string {
    const { key, to } = this.renaming
    const value = source === key ? to : (copied?.name ?? name)
    const word = way === 'exact' && copied?.word !== undefined ? `${copied.word}.` : ''
    return `${field === key ? to : name}: ${word}${value}`
  }

  /** Says exactly whose field a name means. False if it does already, or cannot. */
  exactly({ use }: Stray & { readonly kind: 'use' }): boolean {
    if (use.role !== 'value' || use.word === undefined || this.exact.has(use)) return false
    this.exact.add(use)
    return true
  }

  /** Says where a field gets its value from. False if it does already, or cannot. */
  out({ element, site, origin }: Stray & { readonly kind: 'copy' }): boolean {
    if (!origin?.copied || !origin.canBeWritten) return false
    const known = this.outs.get(site) ?? { element, given: new Map() }
    this.outs.set(site, known)
    const way = known.given.get(origin)
    if (way === 'exact') return false
    known.given.set(origin, way === 'plain' ? 'exact' : 'plain')
    return true
  }
}
