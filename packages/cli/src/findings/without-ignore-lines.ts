import type { StormFile } from '@landfall/language'
import { type Finding, type Ignore, isFindingCode, type Model, type TextEdit } from '@landfall/model'

/**
 * Findings about an `ignore` with a way to mend them: its line is taken out. That is safe where it is sure that
 * nobody meant something else by it, and that the storm was understood.
 */
export function withoutIgnoreLines(
  findings: readonly Finding[],
  storm: {
    readonly files: readonly StormFile[]
    readonly model: Model
    readonly findings: readonly Finding[]
  },
): readonly Finding[] {
  if (!findings.some(isAboutIgnore)) return findings
  const texts = new Map(storm.files.map(({ name, text }) => [name, text]))
  const isSound = storm.findings.every(({ severity }) => severity !== 'error')
  const ignores = storm.model.elements.filter((element) => element.kind === 'ignore')
  const byPlace = new Map(ignores.map((ignore) => [placeKey(ignore), ignore]))
  return findings.map((finding) => {
    const ignore = isAboutIgnore(finding) ? byPlace.get(placeKey(finding)) : undefined
    const text = texts.get(finding.place.file)
    if (!ignore || text === undefined) return finding
    const safe =
      isSound && isFindingCode(ignore.code) && ignore.on.length > 0 && !isStillFound(ignore, findings)
    return { ...finding, fix: { title: 'Remove this line', safe, edits: [removal(text, ignore)] } }
  })
}

/** What it was to ignore is told again: whether to mend that or to name a later date is for people to say. */
function isStillFound({ code, on }: Ignore, findings: readonly Finding[]): boolean {
  const targets = on.flatMap(({ target }) => target ?? [])
  return findings.some(({ code: found, element }) => found === code && targets.some((id) => id === element))
}

function isAboutIgnore({ code }: Finding): boolean {
  return code === 'IGNORE-1' || code === 'IGNORE-2'
}

function placeKey({ place }: { readonly place: Finding['place'] }): string {
  return `${place.start} ${place.file}`
}

/** Takes out a sticky: with its line if it stands there alone, else with the blanks on one side. Comments stay. */
function removal(text: string, { place, description }: Ignore): TextEdit {
  const { file, end } = place
  // A description would belong to the next sticky if it stayed.
  const start = description === undefined ? place.start : text.lastIndexOf('/**', place.start)
  const before = /[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0] ?? ''
  const behind = /^[ \t]*/.exec(text.slice(end))?.[0] ?? ''
  const isFirst = start - before.length === lineStart(text, start)
  const lineBreak = /^(\r\n|\r|\n|$)/.exec(text.slice(end + behind.length))
  if (!isFirst) return { place: { file, start: start - before.length, end }, text: '' }
  if (!lineBreak) return { place: { file, start, end: end + behind.length }, text: '' }
  const whole = { start: start - before.length, end: end + behind.length + lineBreak[0].length }
  const lineBreakAbove = lineBreak[0] === '' ? /(\r\n|\r|\n)?$/.exec(text.slice(0, whole.start))?.[0] : ''
  return { place: { file, start: whole.start - (lineBreakAbove ?? '').length, end: whole.end }, text: '' }
}

function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1
  return start
}
