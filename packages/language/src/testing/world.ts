import type {
  Aggregate,
  Element,
  EnumType,
  Field,
  FunctionDefinition,
  Place,
  Reference,
  Type,
  ValueType,
} from '@landfall/model'
import { type Draw, noneOr } from './draw.ts'
import { DESCRIPTIONS, ELEMENT_NAMES, TEXTS } from './sample-words.ts'

/** What has been made of a storm so far. */
export interface World {
  readonly draw: Draw
  /** Names of its contexts. */
  readonly contexts: string[]
  readonly usedNames: Set<string>
  readonly enums: EnumType[]
  readonly values: ValueType[]
  readonly functions: FunctionDefinition[]
  /** One type per field name, so that whatever is taken by name fits. */
  readonly vocabulary: Map<string, Type>
}

/** An event, a command or a publication, as others see it. */
export interface Message extends Omit<ReturnType<typeof named>, 'kind'> {
  readonly kind: 'event' | 'command' | 'publication'
  /** The one it stands in. */
  readonly aggregate?: Aggregate
  readonly fields: readonly Field[]
}

export interface AggregatePlan {
  readonly element: Aggregate
  readonly events: readonly Message[]
  readonly commands: readonly Message[]
}

export const NOWHERE: Place = { file: '', start: 0, end: 0 }

export function emptyWorld(draw: Draw): World {
  return {
    draw,
    contexts: [],
    usedNames: new Set(),
    enums: [],
    values: [],
    functions: [],
    vocabulary: new Map(),
  }
}

/** A name that nothing else has. */
export function freshName({ draw, usedNames }: World, stems: readonly string[] = ELEMENT_NAMES): string {
  const stem = draw.pick(stems)
  for (let number = 0; ; number++) {
    const name = number === 0 ? stem : `${stem}${number}`
    if (usedNames.has(name)) continue
    usedNames.add(name)
    return name
  }
}

/** A context, or none. */
export function drawHome({ draw, contexts }: World): string | undefined {
  return noneOr(draw, [...contexts, ...contexts])
}

/** What every named element has. */
export function named<Kind extends Element['kind']>(
  world: World,
  {
    kind,
    context,
    name = freshName(world),
  }: { readonly kind: Kind; readonly context?: string | undefined; readonly name?: string },
) {
  const { draw } = world
  return {
    ...nameless(world, { kind, title: name, context }),
    name,
    was: draw.chance(10) ? [`Old${freshName(world)}`.replaceAll(/[^\p{L}\p{N}]/gu, '')] : [],
    ...(draw.chance(15) && { label: draw.pick(TEXTS) }),
    namePlace: NOWHERE,
  }
}

/** What every element without a name has. */
export function nameless<Kind extends Element['kind']>(
  { draw }: World,
  {
    kind,
    title,
    context,
  }: { readonly kind: Kind; readonly title: string; readonly context?: string | undefined },
) {
  const isInside = context !== undefined && kind !== 'context'
  return {
    kind,
    id: `${kind} ${isInside ? `${context}.` : ''}${title}`,
    ...(draw.chance(10) && { description: draw.pick(DESCRIPTIONS) }),
    ...(isInside && { context }),
    place: NOWHERE,
  }
}

/** A mention of an element, with or without its context. */
export function mentionOf(
  { draw }: World,
  { id, name, context }: { readonly id: string; readonly name: string; readonly context?: string },
): Reference {
  const isQualified = context !== undefined && draw.chance(30)
  return { text: isQualified ? `${context}.${name}` : name, target: id, place: NOWHERE }
}

/** The fields that others see of a message, its key first. */
export function fieldsSeen({ aggregate, fields }: Message): Map<string, Type> {
  const key = aggregate?.key
  return new Map([...(key ? [key] : []), ...fields].map((field) => [field.name, field.type]))
}
