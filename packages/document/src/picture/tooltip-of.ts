import { type Field, type ModelIndex, messageFields, rowFields, typeText } from '@landfall/model'
import type { Note, NotedElement } from './note.ts'
import { stickyColours } from './sticky-colours.ts'

/** What a note is, says and holds: `Event: Order Placed`, its description, its fields. */
export function tooltipOf(index: ModelIndex, { element, text, footnote }: Note): string {
  if (!element) return text
  const fields = fieldsOf(index, element).map(({ name, type }) => `${name}: ${typeText(type)}`)
  return [
    `${stickyColours[element.kind].word}: ${text}`,
    ...(footnote === undefined ? [] : [footnote]),
    ...(element.description === undefined ? [] : [element.description]),
    ...(element.kind === 'hotspot' && element.resolved ? [`Resolved: ${element.resolved}`] : []),
    ...fields,
  ].join('\n')
}

function fieldsOf(index: ModelIndex, element: NotedElement): readonly Field[] {
  switch (element.kind) {
    case 'command':
    case 'event':
    case 'publication':
      return messageFields(index, element)
    case 'view':
      return rowFields(element)
    case 'aggregate':
    case 'process':
      return [...(element.key ? [element.key] : []), ...element.state]
    default:
      return []
  }
}
