import type { Element, ElementId, Finding } from '@landfall/model'
import { severityOf } from '@landfall/model'
import { ALWAYS_LOOKED_UP, aggregateId } from './changed-names.ts'
import type { CheckContext } from './check-context.ts'
import { infer } from './infer.ts'
import { fieldsOf } from './known-fields.ts'
import { declaredName, type Names } from './names.ts'
import type { OutlineItem } from './outline-item.ts'
import type { ParsedFile, ParsedSticky, PlacedSticky } from './parsed-file.ts'
import type { AggregateParts } from './read-frame.ts'
import { readSticky, type StickyContent } from './read-sticky.ts'

/** What was read of a sticky, and what that depends on. */
interface StickyReading {
  readonly item: OutlineItem
  readonly content: StickyContent
  readonly findings: readonly Finding[]
  readonly lookedUp: ReadonlySet<string>
}

/** What was read of a file. */
export interface FileReading {
  readonly file: ParsedFile
  readonly elements: readonly Element[]
  readonly domain: StickyContent['domain'] | undefined
  /** Of its outline and its stickies. */
  readonly findings: readonly Finding[]
  readonly stickies: ReadonlyMap<ParsedSticky, StickyReading>
  /** Every name that one of its stickies looked up. */
  readonly lookedUp: ReadonlySet<string>
}

/**
 * Reads the stickies of a file against all names of the storm.
 *
 * @param earlier - an earlier reading of the file and the names that have changed since: what they cannot have
 * touched is taken from there.
 */
export function readFile(
  names: Names,
  file: ParsedFile,
  earlier?: { readonly reading: FileReading; readonly changed: ReadonlySet<string> },
): FileReading {
  if (earlier?.reading.file === file && earlier.reading.lookedUp.isDisjointFrom(earlier.changed))
    return earlier.reading
  const stickies = new Map<ParsedSticky, StickyReading>()
  for (const placed of file.stickies) {
    const known = earlier?.reading.stickies.get(placed.sticky)
    const isUntouched =
      earlier && known && isSame(known.item, placed.item) && known.lookedUp.isDisjointFrom(earlier.changed)
    stickies.set(placed.sticky, isUntouched ? known : readOne(names, file.name, placed))
  }
  const readings = [...stickies.values()]
  return {
    file,
    elements: elementsOf(stickies),
    domain: readings.find(({ content }) => content.domain !== undefined)?.content.domain,
    findings: [...outlineFindings(file), ...readings.flatMap(({ findings }) => findings)],
    stickies,
    lookedUp: new Set(readings.flatMap(({ lookedUp }) => [...lookedUp])),
  }
}

/** Whether all that is read of an item besides its text is the same. */
function isSame(old: OutlineItem, current: OutlineItem): boolean {
  const isSameText = old.missingBraces === current.missingBraces && old.description === current.description
  return isSameText && old.from === current.from && old.to === current.to
}

function readOne(names: Names, file: string, placed: PlacedSticky): StickyReading {
  const { sticky, item } = placed
  const findings: Finding[] = []
  const lookedUp = new Set(ALWAYS_LOOKED_UP)
  const context: CheckContext = {
    names,
    file,
    base: item.from,
    context: sticky.context,
    element: undefined,
    findings,
    lookedUp,
    infer,
    fieldsOf,
  }
  const id = aggregateId(sticky)
  const frame = id === undefined ? undefined : names.aggregates.get(id)
  const own = declaredName(sticky.node)
  // Its own aggregate and name are part of what it means.
  if (frame) lookedUp.add(frame.name).add(frame.id)
  if (own !== undefined) lookedUp.add(own)
  const content = readSticky(context, placed, frame)
  return {
    item,
    content,
    findings: sticky.problem ? [syntaxFinding(file, placed)] : findings,
    lookedUp,
  }
}

/** A sticky that cannot be read whole has one finding: what stands behind the first problem cannot be judged. */
function syntaxFinding(file: string, { sticky, item }: PlacedSticky): Finding {
  const { message = '', start = 0, end = 0 } = sticky.problem ?? {}
  const length = item.to - item.from
  const place = { file, start: item.from + Math.min(start, length), end: item.from + Math.min(end, length) }
  return { code: 'SYNTAX-1', severity: severityOf('SYNTAX-1', 'model'), message: sentence(message), place }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function outlineFindings(file: ParsedFile): Finding[] {
  return file.outline.problems.map(({ code, message, from, to }) => {
    return {
      code,
      severity: severityOf(code, 'model'),
      message,
      place: { file: file.name, start: from, end: to },
    }
  })
}

/** In the order of the text; aggregates with the key, state and invariants that stand in them. */
function elementsOf(stickies: ReadonlyMap<ParsedSticky, StickyReading>): Element[] {
  const parts = new Map<ElementId, AggregateParts>()
  for (const [sticky, { content }] of stickies) {
    const id = aggregateId(sticky)
    if (content.aggregateParts && id !== undefined)
      parts.set(id, joined(parts.get(id), content.aggregateParts))
  }
  const elements = [...stickies.values()].flatMap(({ content }) => content.elements)
  return elements.map((element) => {
    const own = element.kind === 'aggregate' ? parts.get(element.id) : undefined
    return element.kind === 'aggregate' && own ? { ...element, ...own } : element
  })
}

function joined(known: AggregateParts | undefined, added: AggregateParts): AggregateParts {
  if (!known) return added
  return {
    ...known,
    ...added,
    state: [...known.state, ...added.state],
    invariants: [...known.invariants, ...added.invariants],
  }
}
