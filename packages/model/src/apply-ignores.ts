import { isFindingCode, severityOf } from './catalogue.ts'
import type { ElementId, Ignore, Model, Reference } from './elements.ts'
import type { Finding } from './finding.ts'
import { ignoreUntil } from './ignore-until.ts'

/** A finding that the author has asked not to be told, and where. */
export interface IgnoredFinding {
  readonly finding: Finding
  readonly ignore: Ignore
}

export interface IgnoresApplied {
  /** What nobody has asked to ignore, then one finding for each `ignore` that matches nothing or has expired. */
  readonly told: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
}

interface IgnoreOptions {
  readonly model: Model
  readonly today?: string
  readonly skipped?: ReadonlySet<string>
}

/**
 * Takes the findings apart into those to be told and those that an `ignore` takes away. An `ignore` covers findings
 * of its code about the stickies that it names and the hot spots on them, and not what stands in them. None outlives its reason: one that
 * matches nothing is a finding itself, and so is one whose time is over.
 *
 * @param options - `today` is the calendar day, such as `2027-03-31`; without it nothing expires. `skipped` are codes
 * that were not looked for: of what ignores them nobody can say whether it matches.
 */
export function applyIgnores(
  findings: readonly Finding[],
  { model, today = '', skipped = new Set() }: IgnoreOptions,
): IgnoresApplied {
  const ignores = model.elements.filter((element) => element.kind === 'ignore')
  const marked = stickiesWithNotes(model)
  const byCode = Map.groupBy(ignores, ({ code }) => code)
  const used = new Set<Ignore>()
  const told: Finding[] = []
  const ignored: IgnoredFinding[] = []
  for (const finding of findings) {
    const matching = (byCode.get(finding.code) ?? []).filter(({ on }) => {
      return on.some(({ target }) => target !== undefined && isAbout(target, finding, marked))
    })
    const ignore = matching.find((each) => !isOver(each, today))
    if (ignore) ignored.push({ finding, ignore })
    else told.push(finding)
    for (const each of ignore ? [ignore] : matching) used.add(each)
  }
  const judged = ignores.filter(({ code }) => !skipped.has(code))
  return { told: [...told, ...judged.flatMap((ignore) => ownFinding(ignore, { used, today }))], ignored }
}

/** Of each hot spot and opportunity, which have no name to be mentioned by, the stickies that it stands on. */
function stickiesWithNotes({ elements }: Model): ReadonlyMap<ElementId, readonly Reference[]> {
  const notes = elements.filter(({ kind }) => kind === 'hotspot' || kind === 'opportunity')
  return new Map(notes.flatMap((note) => ('on' in note ? [[note.id, note.on]] : [])))
}

function isAbout(
  target: ElementId,
  { element }: Finding,
  marked: ReturnType<typeof stickiesWithNotes>,
): boolean {
  if (element === undefined) return false
  return element === target || (marked.get(element) ?? []).some((mention) => mention.target === target)
}

/** A month is over when a later one has come: `2027-03` is compared with the month of today only. */
function isOver(ignore: Ignore, today: string): boolean {
  const until = ignoreUntil(ignore)
  return until !== undefined && today.slice(0, until.length) > until
}

function ownFinding(
  ignore: Ignore,
  { used, today }: { readonly used: ReadonlySet<Ignore>; readonly today: string },
): readonly Finding[] {
  const { id, place, on } = ignore
  const isUsed = used.has(ignore)
  const finding = (code: 'IGNORE-1' | 'IGNORE-2', message: string): readonly Finding[] => [
    { code, severity: severityOf(code, 'model'), message, place, element: id },
  ]
  if (isOver(ignore, today)) return finding('IGNORE-2', expiredText(ignore, isUsed))
  // Somebody meant something by a name that nothing has: that is told where the name stands.
  if (isUsed || on.some(({ target }) => target === undefined)) return []
  return finding('IGNORE-1', unmatchedText(ignore))
}

function unmatchedText({ code, on }: Ignore): string {
  if (!isFindingCode(code)) return `There is no finding called ${code}: correct the code, or remove this line`
  if (on.length === 0) {
    return `This says to ignore ${code}, and not on what: write \`on\` and a name behind it, or remove this line`
  }
  return `There is no ${code} on ${namesOf(on)} to ignore: remove this line`
}

function expiredText(ignore: Ignore, isUsed: boolean): string {
  const { code, on } = ignore
  const until = ignoreUntil(ignore) ?? ''
  const what = on.length === 0 ? code : `${code} on ${namesOf(on)}`
  const end = until.length === 'YYYY-MM'.length ? `the end of ${until}` : until
  return isUsed
    ? `${what} was to be ignored until ${end}, so it is told again: mend it and remove this line, or name a later date`
    : `${what} was to be ignored until ${end}, and there is none any more: remove this line`
}

function namesOf(on: Ignore['on']): string {
  return on.map(({ text }) => `\`${text}\``).join(', ')
}
