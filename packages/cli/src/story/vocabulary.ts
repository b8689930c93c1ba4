import type { ElementKind, Model, ModelIndex, NamedElement } from '@landfall/model'
import { elementOf, indexModel, messageFields } from '@landfall/model'
import { printable } from '../printable.ts'
import type { ShownField } from '../values/value-text.ts'

/** What is known by the names that the kernel uses, such as `Billing.PaymentFailed`. */
export interface Vocabulary {
  readonly index: ModelIndex
  /** The name without its context, where nothing else of its kind has it. */
  shortName(kind: ElementKind, qualified: string): string
  /** Whether an event is one that a context publishes. */
  isPublished(event: string): boolean
  /** The fields of a message, key included; none for one that the storm does not know. */
  fieldsOf(kind: 'command' | 'event', qualified: string): readonly ShownField[]
  /** The fields of a row, key first. */
  rowFieldsOf(view: string): readonly ShownField[]
  /** The name of a view's key; undefined where it has none. */
  keyNameOf(view: string): string | undefined
}

export function vocabularyOf(model: Model): Vocabulary {
  const index = indexModel(model)
  const named = model.elements.filter((element): element is NamedElement => 'name' in element)
  const counts = Map.groupBy(named, ({ kind, name }) => `${kind} ${name}`)
  const view = (name: string) => elementOf(index, `view ${name}`, 'view')
  return {
    index,
    shortName(kind, qualified) {
      const name = qualified.split('.').at(-1) ?? qualified
      const isAmbiguous = (counts.get(`${kind} ${name}`)?.length ?? 0) > 1
      return printable(isAmbiguous ? qualified : name)
    },
    isPublished: (event) => elementOf(index, `publication ${event}`, 'publication') !== undefined,
    fieldsOf(kind, qualified) {
      const message =
        kind === 'command'
          ? elementOf(index, `command ${qualified}`, 'command')
          : (elementOf(index, `event ${qualified}`, 'event') ??
            elementOf(index, `publication ${qualified}`, 'publication'))
      return message ? messageFields(index, message) : []
    },
    rowFieldsOf(name) {
      const { key, fields = [] } = view(name) ?? {}
      return key && !fields.some((field) => field.name === key.name) ? [key, ...fields] : fields
    },
    keyNameOf: (name) => view(name)?.key?.name,
  }
}
