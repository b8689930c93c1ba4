import type { Element, ElementId, Finding, Model } from '@landfall/model'
import { severityOf } from '@landfall/model'
import type { CheckContext } from './check-context.ts'
import { checkWhole } from './check-whole.ts'
import { infer } from './infer.ts'
import { fieldsOf } from './known-fields.ts'
import { collectNames, declaredName, elementId, type Names } from './names.ts'
import { type ParsedFile, type ParsedSticky, parseFile, type PlacedSticky, type StormFile } from './parsed-file.ts'
import type { AggregateParts } from './read-frame.ts'
import { readSticky, type StickyContent } from './read-sticky.ts'

/** What was read of a sticky, and what that depends on. */
interface ReadSticky {
  readonly from: number
  readonly file: string
  readonly content: StickyContent
  readonly findings: readonly Finding[]
  readonly lookedUp: ReadonlySet<string>
}

/** A storm that has been read: the model, what is wrong with it, and what makes the next reading fast. */
export interface Storm {
  readonly model: Model
  /** Of syntax, names, references and types, in the order of files and text; severities are those of stage `model`. */
  readonly findings: readonly Finding[]
  readonly files: readonly ParsedFile[]
  readonly readings: ReadonlyMap<ParsedSticky, ReadSticky>
}

/**
 * Reads files into one model. Never fails: what cannot be read is a finding, and everything else is in the model.
 *
 * @param previous - an earlier reading; whatever a change cannot have touched is taken from there.
 */
export function readStorm(files: readonly StormFile[], previous?: Storm): Storm {
  const earlier = new Map(previous?.files.map((file) => [file.name, file]))
  const parsed = files.map((file) => parseFile(file, earlier.get(file.name)))
  const names = collectNames(parsed)
  const changed = previous ? changedNames(previous.files, parsed) : undefined
  const readings = new Map<ParsedSticky, ReadSticky>()
  for (const file of parsed) {
    for (const placed of file.stickies) {
      const known = previous?.readings.get(placed.sticky)
      const isKnown = known && changed && isUntouched(known, { file: file.name, placed, changed })
      readings.set(placed.sticky, isKnown ? known : readOne(names, file.name, placed))
    }
  }
  const model = assemble(parsed, readings)
  return { model, findings: findingsOf(parsed, readings, model), files: parsed, readings }
}

/** Names that stand for something else than before: whoever looked one of them up must look again. */
function changedNames(before: readonly ParsedFile[], after: readonly ParsedFile[]): ReadonlySet<string> {
  const old = new Set(stickiesOf(before))
  const current = new Set(stickiesOf(after))
  const touched = [...old.symmetricDifference(current)]
  const aggregates = new Set(touched.filter(isAggregatePart).map(aggregateKey))
  // Key and state are known to all that stands in their aggregate.
  const fellows = aggregates.size === 0 ? [] : [...old.union(current)].filter((sticky) => aggregates.has(aggregateKey(sticky)))
  return new Set([...touched, ...fellows].map(({ node }) => declaredName(node)).filter((name) => name !== undefined))
}

function stickiesOf(files: readonly ParsedFile[]): ParsedSticky[] {
  return files.flatMap((file) => file.stickies.map(({ sticky }) => sticky))
}

function isAggregatePart({ rule }: ParsedSticky): boolean {
  return rule === 'AggregateKey' || rule === 'AggregateState'
}

function aggregateKey({ context, aggregate }: ParsedSticky): string | undefined {
  return aggregate === undefined ? undefined : elementId('aggregate', aggregate, context)
}

function isUntouched(
  known: ReadSticky,
  { file, placed, changed }: { readonly file: string; readonly placed: PlacedSticky; readonly changed: ReadonlySet<string> },
): boolean {
  return known.from === placed.item.from && known.file === file && known.lookedUp.isDisjointFrom(changed)
}

function readOne(names: Names, file: string, placed: PlacedSticky): ReadSticky {
  const { sticky, item } = placed
  const findings: Finding[] = []
  const lookedUp = new Set<string>()
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
  const id = aggregateKey(sticky)
  const frame = id === undefined ? undefined : names.aggregates.get(id)
  const own = declaredName(sticky.node)
  // Its own aggregate and name are part of what it means.
  if (frame) lookedUp.add(frame.name)
  if (own !== undefined) lookedUp.add(own)
  const content = readSticky(context, placed, frame)
  return { from: item.from, file, content, findings: sticky.problem ? [syntaxFinding(file, placed)] : findings, lookedUp }
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

function assemble(files: readonly ParsedFile[], readings: ReadonlyMap<ParsedSticky, ReadSticky>): Model {
  const parts = new Map<ElementId, AggregateParts>()
  const elements: Element[] = []
  let domain: string | undefined
  for (const file of files) {
    for (const { sticky } of file.stickies) {
      const content = readings.get(sticky)?.content
      if (!content) continue
      const id = aggregateKey(sticky)
      if (content.aggregateParts && id !== undefined) parts.set(id, joined(parts.get(id), content.aggregateParts))
      for (const element of content.elements) elements.push(element)
      domain ??= content.domain
    }
  }
  return { ...(domain !== undefined && { domain }), elements: withParts(elements, parts) }
}

function joined(known: AggregateParts | undefined, added: AggregateParts): AggregateParts {
  if (!known) return added
  return { ...known, ...added, state: [...known.state, ...added.state], invariants: [...known.invariants, ...added.invariants] }
}

function withParts(elements: readonly Element[], parts: ReadonlyMap<ElementId, AggregateParts>): Element[] {
  return elements.map((element) => {
    const own = element.kind === 'aggregate' ? parts.get(element.id) : undefined
    return element.kind === 'aggregate' && own ? { ...element, ...own } : element
  })
}

function findingsOf(
  files: readonly ParsedFile[],
  readings: ReadonlyMap<ParsedSticky, ReadSticky>,
  model: Model,
): Finding[] {
  const whole = Map.groupBy(checkWhole(model), ({ place }) => place.file)
  return files.flatMap((file) => {
    const outline = file.outline.problems.map(({ code, message, from, to }): Finding => {
      return { code, severity: severityOf(code, 'model'), message, place: { file: file.name, start: from, end: to } }
    })
    const stickies = file.stickies.flatMap(({ sticky }) => readings.get(sticky)?.findings ?? [])
    const all = [...outline, ...stickies, ...(whole.get(file.name) ?? [])]
    return all.sort((left, right) => left.place.start - right.place.start)
  })
}
