import {
  destinationsOfField,
  type Element,
  type ElementId,
  type Expression,
  type Field,
  type FieldSource,
  type FieldUse,
  keyOf,
  type Message,
  type ModelIndex,
  messageFields,
  originsOfField,
  rowFields,
  typeText,
  type View,
} from '@landfall/model'
import { destinationPhrase } from './destination-phrase.ts'
import { originPhrase } from './origin-phrase.ts'
import { joinedPhrases } from './phrase.ts'

/** One field, where its value comes from, and where it goes. Safe to write as JSON. */
export interface OriginsRow {
  readonly element: ElementId
  readonly kind: (Message | View)['kind']
  readonly name: string
  readonly context?: string
  readonly field: string
  /** In storm notation. */
  readonly type: string
  /** It tells instances or rows from one another. */
  readonly isKey: boolean
  readonly from: readonly FieldSource[]
  /** The same for people, like things together: `given by Customer`, `` `amount` of TriggerBillingCycle ``. Never empty. */
  readonly fromWords: readonly string[]
  readonly to: readonly FieldUse[]
  /** Empty where nothing uses it. */
  readonly toWords: readonly string[]
}

/**
 * Every field of every command, event, publication and view, in the order of the text, keys first: where its value
 * comes from, through policies, processes, systems and functions, and where it goes. In time linear in the model.
 *
 * @param printExpression - an expression as it is written in a storm.
 */
export function originsTable(
  index: ModelIndex,
  { printExpression }: { readonly printExpression: (expression: Expression) => string },
): readonly OriginsRow[] {
  return index.model.elements.filter(hasFields).flatMap((element) => {
    const key = element.kind === 'view' ? element.key : keyOfMessage(index, element)
    const fields = element.kind === 'view' ? rowFields(element) : messageFields(index, element)
    return fields.map((field) =>
      rowOf(index, { element, field, isKey: field.name === key?.name, printExpression }),
    )
  })
}

function hasFields(element: Element): element is Message | View {
  return ['command', 'event', 'publication', 'view'].includes(element.kind)
}

function keyOfMessage(index: ModelIndex, message: Message): Field | undefined {
  return message.kind === 'publication' ? undefined : keyOf(index, message)
}

function rowOf(
  index: ModelIndex,
  {
    element: { id, kind, name, context },
    field,
    isKey,
    printExpression,
  }: {
    readonly element: Message | View
    readonly field: Field
    readonly isKey: boolean
    readonly printExpression: (expression: Expression) => string
  },
): OriginsRow {
  const address = { element: id, field: field.name }
  const from = originsOfField(index, address)
  const to = destinationsOfField(index, address)
  const isOnly = from.length === 1
  const sources = from.map((source) => originPhrase(index, source, { isOnly, printExpression }))
  const uses = to.flatMap((use) => destinationPhrase(index, address, use) ?? [])
  return {
    element: id,
    kind,
    name,
    ...(context !== undefined && { context }),
    field: field.name,
    type: typeText(field.type),
    isKey,
    from,
    fromWords: from.length === 0 ? [NOBODY] : joinedPhrases(sources),
    to,
    toWords: joinedPhrases(uses),
  }
}

const NOBODY = 'nobody'
