import type { Element } from '@landfall/model'
import { withArticle } from './check-context.ts'
import { descriptionLines } from './edit-description.ts'
import { findSite, framedFor, groupOfKind, type Site, wordOf } from './edit-destination.ts'
import { findSpot, nameOf } from './edit-find.ts'
import { type Insertion, insertSticky } from './edit-insert.ts'
import { keepMeaning } from './edit-keep-meaning.ts'
import { mentionText } from './edit-mention-text.ts'
import { nameFromPhrase } from './edit-name.ts'
import type { Destination, NewElement } from './edit-request.ts'
import { done, type EditResult, type EditsOrFailure, refuse } from './edit-result.ts'
import { elementId } from './names.ts'
import { printText } from './print-text.ts'
import { MENTIONABLE } from './read-frame.ts'
import type { Storm } from './read-storm.ts'

/** Adds a sticky. */
export function addElement(storm: Storm, element: NewElement, destination: Destination): EditsOrFailure {
  const site = findSite(storm, element.kind, destination)
  if (!site.ok) return site
  const sticky = stickyOf(storm, element, site.value)
  if (!sticky.ok) return sticky
  return addSticky(storm, site.value, sticky.value)
}

/** A sticky to be added, and the name or title that nothing else may have. */
export interface NewSticky extends Insertion {
  readonly id: string
}

export function addSticky(storm: Storm, site: Site, sticky: NewSticky): EditsOrFailure {
  const taken = storm.model.elements.find(({ id }) => id === sticky.id)
  if (taken) return refuseTaken(taken)
  const edits = insertSticky(site.room, site.slot, framedFor(site, sticky))
  return keepMeaning(storm, { write: (repairs) => [...edits, ...repairs] })
}

export function refuseTaken(element: Element): ReturnType<typeof refuse> {
  const where = element.context === undefined || element.kind === 'context' ? '' : ` in ${element.context}`
  const place = 'namePlace' in element ? element.namePlace : element.place
  return refuse(
    'NAME_TAKEN',
    `There is ${withArticle(nameOf(element))}${where} already: choose other words, or use that one`,
    place,
  )
}

function stickyOf(storm: Storm, element: NewElement, site: Site): EditResult<NewSticky> {
  const { kind } = element
  const group = groupOfKind(kind)
  if ('name' in element) {
    const name = nameFromPhrase(element.name, kind)
    if (!name.ok) return name
    const label = element.label === undefined ? '' : ` ${printText(element.label)}`
    const id = elementId(kind, name.value.name, site.context)
    const head = `${wordOf(kind)} ${name.value.written}${label}`
    const description = descriptionLines(element.description)
    const lines = [...description, head + bracesOf(kind, '\n')].join('\n')
    // On a shared line a description stands on it too.
    return done({ id, group, lines, inLine: `${description.join('\n')} ${head}${bracesOf(kind, '')}`.trim() })
  }
  const text = 'text' in element ? element.text : element.title
  const on = mentionsOn(storm, element, site)
  if (!on.ok) return on
  const line = `${wordOf(kind)} ${printText(text)}${on.value}`
  return done({ id: elementId(kind, text, site.context), group, lines: line, inLine: line })
}

function mentionsOn(storm: Storm, element: NewElement, { context }: Site): EditResult<string> {
  if (!('on' in element) || !element.on || element.on.length === 0) return done('')
  const texts: string[] = []
  for (const address of element.on) {
    const target = findSpot(storm, address)
    if (!target.ok) return target
    const text = mentionText(storm, target.value.element, { kinds: MENTIONABLE, context })
    if (!text.ok) return text
    texts.push(text.value)
  }
  return done(` on ${texts.join(', ')}`)
}

/** Frames begin empty; types need braces to be read at all. */
function bracesOf(kind: NewElement['kind'], between: '\n' | ''): string {
  if (kind === 'context' || kind === 'aggregate') return ` {${between}}`
  return kind === 'enum' || kind === 'value' ? ' {}' : ''
}
