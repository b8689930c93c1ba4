import { type Element, kindInWords } from '@landfall/model'

/** What people see an element as. */
export function elementName(element: Element): string {
  if ('name' in element) return element.label ?? element.name
  switch (element.kind) {
    case 'hotspot':
      return element.question
    case 'opportunity':
      return element.text
    case 'promise':
    case 'scenario':
      return element.title
    default:
      return `${kindInWords(element.kind)}${element.context === undefined ? '' : ` in ${element.context}`}`
  }
}
