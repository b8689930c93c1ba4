import type { Storm } from '@landfall/language'
import type { Element } from '@landfall/model'
import type { Change } from './change.ts'
import type { ChoiceItem, DetailItem, DetailSection } from './detail-section.ts'
import { elementName } from './element-name.ts'
import { frameOf, framesFor } from './frame-of.ts'

/** What every element has: its name, what people see, what it is about, and where it stands. */
export function headSection(storm: Storm, element: Element): DetailSection {
  const items: readonly DetailItem[] = [
    ...('name' in element ? named(element) : titled(element)),
    {
      kind: 'text',
      label: 'Description',
      text: element.description ?? '',
      change: (text) => ({ kind: 'set description', element: element.place, text }),
    },
    ...('was' in element && element.was.length > 0 ? [said('Was called', element.was.join(', '))] : []),
    ...standing(storm, element),
  ]
  return { title: 'Sticky', rows: items.map((item) => ({ id: item.label, items: [item] })) }
}

function named(element: Extract<Element, { readonly name: string }>): readonly DetailItem[] {
  return [
    {
      kind: 'text',
      label: 'Name',
      text: element.name,
      change: (name) => ({ kind: 'rename', element: element.place, name }),
    },
    {
      kind: 'text',
      label: 'Label',
      text: element.label ?? '',
      placeholder: 'What people see in place of the name',
      change: (text) => labelChange(element, text),
    },
  ]
}

/** A name in quotes is its own label: that one is not written a second time. */
function labelChange(element: Extract<Element, { readonly name: string }>, text: string): Change | undefined {
  return text.trim() === (element.label ?? '')
    ? undefined
    : { kind: 'set label', element: element.place, text }
}

const TITLES: Partial<Readonly<Record<Element['kind'], string>>> = {
  hotspot: 'Question',
  opportunity: 'Idea',
  promise: 'Title',
  scenario: 'Title',
}

function titled(element: Element): readonly DetailItem[] {
  const label = TITLES[element.kind]
  if (label === undefined) return []
  const text = elementName(element)
  return [
    {
      kind: 'text',
      label,
      text,
      change: (typed) => ({ kind: 'set text', element: element.place, text: typed }),
    },
  ]
}

function standing(storm: Storm, element: Element): readonly ChoiceItem[] {
  const frames = framesFor(storm, element.kind)
  if (frames.length === 0) return []
  const value = frameOf(storm, element)?.id ?? ''
  const options = frames.map((frame) => ({
    value: frame.id,
    title: `${frame.context === undefined ? '' : `${frame.context} › `}${elementName(frame)}`,
  }))
  return [
    {
      kind: 'choice',
      label: 'Stands in',
      value,
      options: [{ value: '', title: 'No frame' }, ...options],
      change: (id) =>
        id === value ? undefined : { kind: 'move', element: element.place, ...(id !== '' && { in: id }) },
    },
  ]
}

export function said(label: string, text: string): DetailItem {
  return { kind: 'said', label, text }
}
