import type { FieldsAddress } from '@landfall/language'
import type { Element, Field } from '@landfall/model'

/** A field as an element declares it, and how the edits of the language call the list it stands in. */
export interface DeclaredField {
  readonly field: Field
  readonly address: FieldsAddress
}

/** All fields that an element declares itself: key, fields or state, and what a system supplies with its answers. */
export function declaredFields(element: Element): readonly DeclaredField[] {
  const of = element.place
  const own = (fields: readonly Field[]) => fields.map((field) => ({ field, address: { of } }))
  const key = (field: Field | undefined): DeclaredField[] =>
    field ? [{ field, address: { of, part: 'key' } }] : []
  switch (element.kind) {
    case 'aggregate':
    case 'process':
      return [...key(element.key), ...own(element.state)]
    case 'view':
      return [...key(element.key), ...own(element.fields)]
    case 'command':
    case 'event':
    case 'value':
      return own(element.fields)
    case 'system':
      return element.reactions.flatMap(({ answers }) =>
        answers.flatMap(({ event, fields }) =>
          event.target === undefined
            ? []
            : fields.map((field) => ({ field, address: { of, answer: event.target ?? '' } })),
        ),
      )
    default:
      return []
  }
}
