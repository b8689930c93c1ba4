import type { Duration, Expression, Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import { several } from './draw.ts'
import { membersOf } from './draw-type.ts'
import { TEXTS } from './sample-words.ts'
import { namesIn } from './scope-names.ts'
import { deeper, type Soil } from './soil.ts'
import { NOWHERE } from './world.ts'

export const DURATIONS: readonly Duration[] = [
  { months: 0, ms: 86_400_000 },
  { months: 1, ms: 0 },
  { months: 0, ms: 0 },
  { months: 0, ms: 1500 },
  { months: 0, ms: 5_400_000 },
  { months: 0, ms: 604_800_000 },
  { months: 12, ms: 0 },
  { months: 14, ms: 0 },
]

const INTS = [0, 1, 2, 42, Number.MAX_SAFE_INTEGER]
const DECIMALS = ['0', '1', '2.5', '100', '0.001', '12345678901234567890.5']
const TIMES = [Date.UTC(2026, 10, 21, 6), 0, Date.UTC(2026, 1, 3, 4, 5, 6, 7)]
const DATES = ['2026-11-21', '2024-02-29']

/** A literal for a place that wants a type. */
export function drawLiteral(soil: Soil, type: Type): Expression | undefined {
  const { world, isInText } = soil
  const { draw } = world
  if (type.kind === 'optional') {
    return draw.chance(30)
      ? { kind: 'missing', type: { kind: 'nothing' }, place: NOWHERE }
      : drawLiteral(soil, type.of)
  }
  if (type.kind === 'list')
    return {
      kind: 'list',
      items: several(draw, 3, () => soil.makers.known(deeper(soil), type.of)),
      type,
      place: NOWHERE,
    }
  if (membersOf(world, type)) return drawAlternative(soil, type)
  if (type.kind === 'named') return drawRecord(soil, type)
  if (type.kind !== 'basic') return undefined
  const literal = (value: string | number | boolean): Expression => ({
    kind: 'literal',
    value,
    type,
    place: NOWHERE,
  })
  switch (type.name) {
    case 'Int':
      return literal(draw.pick(INTS))
    case 'Decimal':
      return literal(draw.pick(DECIMALS))
    case 'Bool':
      return literal(draw.chance(50))
    case 'Duration':
      return { kind: 'duration', value: draw.pick(DURATIONS), type, place: NOWHERE }
    case 'Time':
      return isInText ? undefined : literal(draw.pick(TIMES))
    case 'Date':
      return isInText ? undefined : literal(draw.pick(DATES))
    default:
      return isInText ? undefined : literal(draw.pick(TEXTS))
  }
}

/** A literal that says its type itself, for a place that wants none. */
export function drawOpenLiteral(soil: Soil, type: Type): Expression | undefined {
  const { world } = soil
  if (type.kind === 'basic') {
    const saysItself = ['Int', 'Decimal', 'Bool', 'Duration', 'Text'].includes(type.name)
    return saysItself ? drawLiteral(soil, type) : undefined
  }
  const declared = type.kind === 'named' ? world.enums.find(({ id }) => id === type.target) : undefined
  if (!declared || namesIn(soil.scope).has(declared.name)) return undefined
  const name = world.draw.pick(declared.members)
  return {
    kind: 'alternative',
    name,
    type: { kind: 'named', name: declared.name, target: declared.id },
    place: NOWHERE,
  }
}

/** A member that no field hides. */
function drawAlternative({ world, scope }: Soil, type: Type): Expression | undefined {
  const names = namesIn(scope)
  const free = (membersOf(world, type) ?? []).filter((member) => !names.has(member))
  return free.length === 0
    ? undefined
    : { kind: 'alternative', name: world.draw.pick(free), type, place: NOWHERE }
}

function drawRecord(soil: Soil, type: Type & { kind: 'named' }): Expression | undefined {
  const { world } = soil
  const value = world.values.find(({ id }) => id === type.target)
  if (!value) return undefined
  const fields = value.fields.filter((field) => {
    const mayBeAbsent = withoutOptional(field.type) !== field.type || field.default !== undefined
    return !mayBeAbsent || world.draw.chance(50)
  })
  const given = fields.map((field) => ({
    name: field.name,
    value: soil.makers.known(deeper(soil), field.type),
    place: NOWHERE,
  }))
  return { kind: 'record', fields: given, type, place: NOWHERE }
}
