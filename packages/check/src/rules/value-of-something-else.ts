import { type Aggregate, type Element, type ModelIndex, type Type, withoutOptional } from '@landfall/model'
import { type AssignedValue, assignedValues } from '../copies/assigned-values.ts'
import { copiedFrom, isId, type KeyNames, keyNames, namesNewInstance } from '../copies/key-names.ts'
import { unitOfName } from '../copies/unit-of-name.ts'
import type { StormRule } from '../rule.ts'

/**
 * A value copied as it is from a field that means something else by its name: the id of another aggregate, or a number
 * of another unit. What is copied by its name alone has the same name, so only braces can mix things up.
 */
export const valueOfSomethingElse: StormRule = {
  code: 'FIELD-8',
  *find({ index }) {
    const keys = keyNames(index)
    for (const element of index.model.elements) {
      for (const copy of renamingCopies(element)) {
        const message = otherUnit(copy) ?? otherId(index, keys, copy)
        if (message !== undefined) yield { message, place: copy.assignment.place, element: element.id }
      }
    }
  },
}

/** A field copied as it is into one of another name. */
type RenamingCopy = AssignedValue & { readonly from: string }

/** Kept for as long as the element is: an edit leaves most elements as they are. */
function renamingCopies(element: Element): readonly RenamingCopy[] {
  const known = kept.get(element)
  if (known) return known
  const copies = assignedValues(element).flatMap((value) => {
    const from = copiedFrom(value.assignment.value)
    return from === undefined || from === value.assignment.name ? [] : [{ ...value, from }]
  })
  kept.set(element, copies.length === 0 ? NONE : copies)
  return copies
}

const kept = new WeakMap<Element, readonly RenamingCopy[]>()
const NONE: readonly RenamingCopy[] = []

function otherUnit({ assignment: { name, value }, owner, from }: RenamingCopy): string | undefined {
  if (!isNumber(value.type)) return undefined
  const [wanted, found] = [unitOfName(name), unitOfName(from)]
  if (!wanted || found?.quantity !== wanted.quantity || found.unit === wanted.unit) return undefined
  return `\`${name}\` of ${owner} counts ${wanted.unit}, and gets \`${from}\`, which counts ${found.unit}: calculate one from the other, or correct a name`
}

function otherId(
  index: ModelIndex,
  keys: KeyNames,
  { assignment, owner, send, from }: RenamingCopy,
): string | undefined {
  if (!isId(assignment.value.type)) return undefined
  const wanted = keys.aggregatesOf(assignment.name)
  const found = keys.aggregatesOf(from)
  if (wanted.length === 0 || found.length === 0) return undefined
  if (isNamedFor(wanted, from) || isNamedFor(found, assignment.name)) return undefined
  if (wanted.some(({ name }) => found.some((other) => other.name === name))) return undefined
  if (send && namesNewInstance(index, { send, name: assignment.name })) return undefined
  if (keys.areOne(assignment.name, from)) return undefined
  return `\`${assignment.name}\` of ${owner} is the id of ${namesOf(wanted)}, and gets \`${from}\`, the id of ${namesOf(found)}: give it the id that is meant, or another name`
}

function isNumber(type: Type): boolean {
  const known = withoutOptional(type)
  return known.kind === 'basic' && (known.name === 'Int' || known.name === 'Decimal')
}

/** `orderId` may well mean an Order, whatever the key of Order is called. */
function isNamedFor(aggregates: readonly Aggregate[], key: string): boolean {
  return aggregates.some(({ name }) => key.toLowerCase() === `${name}Id`.toLowerCase())
}

function namesOf(aggregates: readonly Aggregate[]): string {
  return [...new Set(aggregates.map(({ name }) => `\`${name}\``))].join(' or ')
}
