import {
  type ElementId,
  elementOf,
  elementsOf,
  type Field,
  type ModelIndex,
  type ValueType,
} from '@landfall/model'
import type { StormRule } from '../rule.ts'

/** TYPE-9. Told once for each circle of values, at the one of them that comes first. Linear. */
export const valueContainsItself: StormRule = {
  code: 'TYPE-9',
  find: function* ({ index }) {
    const impossible = impossibleValues(index)
    const passed = new Set<ElementId>()
    for (const start of impossible.values()) {
      const circle = circleFrom(start, impossible, passed)
      const [first] = circle
      if (first) yield { message: messageFor(circle), place: first.field.place, element: first.value.id }
    }
  },
}

/** A value that can never be made, and its first field that cannot be filled. */
interface Link {
  readonly value: ValueType
  readonly field: Field
  readonly needed: ElementId
}

/** Values for which some field cannot be filled; those that need no other value can be made, then those that need only these … */
function impossibleValues(index: ModelIndex): ReadonlyMap<ElementId, Link> {
  const users = new Map<ElementId, ValueType[]>()
  const lacking = new Map<ElementId, Set<ElementId>>()
  for (const value of elementsOf(index, 'value')) {
    const needed = new Set(value.fields.flatMap((field) => neededBy(index, field) ?? []))
    lacking.set(value.id, needed)
    for (const id of needed) users.set(id, [...(users.get(id) ?? []), value])
  }
  const made = [...lacking].filter(([, needed]) => needed.size === 0).map(([id]) => id)
  for (const id of made) {
    for (const user of users.get(id) ?? []) {
      const needed = lacking.get(user.id)
      if (needed?.delete(id) && needed.size === 0) made.push(user.id)
    }
  }
  return linksOf(index, lacking)
}

function linksOf(
  index: ModelIndex,
  lacking: ReadonlyMap<ElementId, ReadonlySet<ElementId>>,
): ReadonlyMap<ElementId, Link> {
  const links = new Map<ElementId, Link>()
  for (const [id, needed] of lacking) {
    const value = elementOf(index, id, 'value')
    const field = value?.fields.find((each) => needed.has(neededBy(index, each) ?? ''))
    const inner = field && neededBy(index, field)
    if (value && field && inner !== undefined) links.set(id, { value, field, needed: inner })
  }
  return links
}

/** The value without which a field cannot be filled: a list may be empty, what is optional missing, a default given. */
function neededBy(index: ModelIndex, { type, default: given }: Field): ElementId | undefined {
  return type.kind === 'named' && !given ? elementOf(index, type.target, 'value')?.id : undefined
}

/** Follows the fields that cannot be filled until one comes round again. Empty where that has been told already. */
function circleFrom(
  start: Link,
  impossible: ReadonlyMap<ElementId, Link>,
  passed: Set<ElementId>,
): readonly Link[] {
  const way: Link[] = []
  for (let at: Link | undefined = start; at && !passed.has(at.value.id); at = impossible.get(at.needed)) {
    passed.add(at.value.id)
    way.push(at)
  }
  const last = way.at(-1)
  const begin = way.findIndex(({ value }) => value.id === last?.needed)
  return begin < 0 ? [] : way.slice(begin)
}

function messageFor(circle: readonly Link[]): string {
  const [first] = circle
  const links = circle.map(({ value, field }, at) => {
    const next = circle[at + 1]?.value ?? first?.value
    return `\`${value.name}\` needs its \`${field.name}\`, ${next?.id === value.id ? 'another' : 'a'} \`${next?.name}\``
  })
  return `No \`${first?.value.name}\` can ever be made, because it contains itself: ${links.join(', and ')}. Make one of these fields optional, or a list`
}
