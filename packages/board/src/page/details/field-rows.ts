import type { FieldsAddress, FieldText } from '@landfall/language'
import { type Element, type Field, type Marker, typeText } from '@landfall/model'
import type { Change } from './change.ts'
import { type DeclaredField, declaredFields } from './declared-fields.ts'
import type { DetailItem, DetailRow, DetailSection } from './detail-section.ts'
import { said } from './head-section.ts'

/** Fields, key and state of an element, and what a system supplies. Nothing for kinds that have none. */
export function fieldSections(element: Element, text: string): readonly DetailSection[] {
  const declared = declaredFields(element)
  const keys = declared.filter(({ address }) => address.part === 'key')
  const others = declared.filter(({ address }) => address.part !== 'key')
  const own: FieldsAddress = { of: element.place }
  const rows = others.map((one) => fieldRow(element, one, text))
  const sections: DetailSection[] = []
  if (hasKey(element))
    sections.push({
      title: 'Key',
      rows:
        keys.length > 0
          ? keys.map((one) => fieldRow(element, one, text))
          : [addFieldRow({ ...own, part: 'key' }, 'New key', 'orderId: Id')],
    })
  if (hasFields(element))
    sections.push({ title: titleOf(element), rows: [...rows, addFieldRow(own, 'New field', 'amount: Int')] })
  else if (element.kind === 'system') sections.push(...answerSections(element, rows, others))
  return sections
}

/** A field as somebody types it: `amount: Int = 0`. Without a type it is a Text. */
export function fieldFromText(typed: string): FieldText | undefined {
  const [, name = '', type, value] = /^\s*([^:=]*?)\s*(?::([^=]*))?(?:=(.*))?$/s.exec(typed) ?? []
  if (name === '') return undefined
  return { name, type: type?.trim() || 'Text', ...(value !== undefined && { default: value.trim() }) }
}

function hasKey({ kind }: Element): boolean {
  return kind === 'aggregate' || kind === 'process' || kind === 'view'
}

function hasFields({ kind }: Element): boolean {
  return ['aggregate', 'process', 'view', 'command', 'event', 'value'].includes(kind)
}

function titleOf({ kind }: Element): string {
  if (kind === 'aggregate' || kind === 'process') return 'State'
  return kind === 'view' ? 'Row' : 'Fields'
}

function answerSections(
  { reactions }: Extract<Element, { readonly kind: 'system' }>,
  rows: readonly DetailRow[],
  declared: readonly DeclaredField[],
): readonly DetailSection[] {
  const events = new Set(
    reactions.flatMap(({ answers }) => answers.flatMap(({ event }) => event.target ?? [])),
  )
  return [...events].map((answer) => {
    const of = declared[0]?.address.of
    const own = rows.filter((_, index) => declared[index]?.address.answer === answer)
    const added = of === undefined ? [] : [addFieldRow({ of, answer }, 'New field', 'receipt: Text')]
    return { title: `Supplies with ${answer.slice(answer.indexOf(' ') + 1)}`, rows: [...own, ...added] }
  })
}

function addFieldRow(address: FieldsAddress, label: string, placeholder: string): DetailRow {
  return {
    id: label,
    items: [
      {
        kind: 'add',
        label,
        placeholder,
        change(typed) {
          const field = fieldFromText(typed)
          return field && { kind: 'add field', field, ...address }
        },
      },
    ],
  }
}

function fieldRow(element: Element, { field, address }: DeclaredField, text: string): DetailRow {
  const { name } = field
  const set = (change: Partial<Omit<FieldText, 'name'>>): Change => ({
    kind: 'set field',
    name,
    ...change,
    ...address,
  })
  const { answer: _, ...of } = address
  const items: DetailItem[] = [
    {
      kind: 'text',
      label: `Name of ${name}`,
      caption: 'Name',
      text: name,
      change: (to) => (to.trim() === name ? undefined : { kind: 'rename field', name, to, ...of }),
    },
    {
      kind: 'text',
      label: `Type of ${name}`,
      caption: 'Type',
      text: writtenType(field, text),
      isStormText: true,
      change: (type) => set({ type }),
    },
    {
      kind: 'text',
      label: `Default of ${name}`,
      caption: 'Default',
      text: field.default ? text.slice(field.default.place.start, field.default.place.end) : '',
      placeholder: 'no default',
      isStormText: true,
      change: (value) => set({ default: value }),
    },
    ...markerItems(field, set),
    {
      kind: 'action',
      label: `Remove ${name}`,
      caption: 'Remove',
      change: { kind: 'remove field', name, ...address },
    },
  ]
  const told = field.description === undefined ? [] : [said('About it', field.description)]
  return {
    id: `${element.id} ${address.part ?? ''} ${address.answer ?? ''} ${name}`,
    items: [...items, ...told],
  }
}

/** The type as it stands in the text, between the colon and what follows. */
function writtenType({ name, type, markers, default: value, place }: Field, text: string): string {
  if (value !== undefined && value.place.start < place.start) return typeText(type)
  const whole = text.slice(place.start, value ? value.place.start : place.end)
  const colon = whole.indexOf(':', name.length)
  const written = whole
    .slice(colon + 1)
    .replace(/=\s*\(*\s*$/, '')
    .trim()
  return markers.reduceRight((left, marker) => left.replace(new RegExp(`\\s+${marker}$`), ''), written).trim()
}

const MARKERS: readonly Marker[] = ['personal', 'secret']

function markerItems(
  { name, markers }: Field,
  set: (change: { readonly markers: readonly Marker[] }) => Change,
): readonly DetailItem[] {
  return MARKERS.map((marker) => ({
    kind: 'switch',
    label: `${name} is ${marker}`,
    caption: marker,
    isOn: markers.includes(marker),
    change: (isOn) =>
      set({ markers: MARKERS.filter((one) => (one === marker ? isOn : markers.includes(one))) }),
  }))
}
