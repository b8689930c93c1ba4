import { type ScenarioStepEntry, scenarioList } from '@landfall/document'
import { printExpression } from '@landfall/language'
import {
  type ElementId,
  elementsOf,
  type ModelIndex,
  type Reference,
  type Scenario,
  type ScenarioStep,
} from '@landfall/model'
import { wordsOfName } from '../storm/sticky-face.ts'
import type { CardStep } from './blueprint.ts'
import { CARD } from './blueprint-sizes.ts'
import { fitLines } from './fit-lines.ts'
import type { SliceDraft } from './slice-draft.ts'

/** A card before anyone knows where it lies. */
export interface CardDraft {
  readonly id: ElementId
  readonly title: readonly string[]
  readonly steps: readonly CardStep[]
  readonly height: number
}

/** The examples of each slice, by its key: those that begin with its command, else that look at what is in it. */
export function scenarioCards(
  index: ModelIndex,
  slices: readonly SliceDraft[],
): ReadonlyMap<ElementId, readonly CardDraft[]> {
  const holder = new Map<ElementId, ElementId>()
  for (const { key, members } of slices)
    for (const { element } of members) if (!holder.has(element.id)) holder.set(element.id, key)
  // A slice is about its own element, wherever else that stands.
  for (const { key } of slices) holder.set(key, key)
  const cards = new Map<ElementId, CardDraft[]>()
  const entries = scenarioList(index, { printExpression })
  for (const [at, scenario] of elementsOf(index, 'scenario').entries()) {
    const key = subjectsOf(scenario).flatMap((target) => holder.get(target) ?? [])[0]
    if (key === undefined || index.byId.get(scenario.id) !== scenario) continue
    cards.set(key, [...(cards.get(key) ?? []), cardOf(scenario, entries[at]?.steps ?? [])])
  }
  return cards
}

/** What a scenario is about, first what it plays, then what it expects, then what it takes for given. */
function subjectsOf({ steps }: Scenario): readonly ElementId[] {
  const of = (wanted: (kind: ScenarioStep['kind']) => boolean) =>
    steps
      .filter(({ kind }) => wanted(kind))
      .flatMap((step) => referencesOf(step).flatMap(({ target }) => target ?? []))
  return [
    ...of((kind) => kind === 'when command'),
    ...of((kind) => kind === 'system answers'),
    ...of((kind) => kind.startsWith('then')),
    ...of((kind) => kind === 'given'),
  ]
}

function referencesOf(step: ScenarioStep): readonly Reference[] {
  if ('event' in step) return [step.event]
  if ('command' in step) return [step.command]
  if ('view' in step) return [step.view]
  return step.kind === 'then only' ? step.events.map(({ event }) => event) : []
}

function cardOf({ id, title }: Scenario, entries: readonly ScenarioStepEntry[]): CardDraft {
  const shown = entries.length > CARD.stepCountMax ? entries.slice(0, CARD.stepCountMax - 1) : entries
  const steps = shown.map((entry, at): CardStep => {
    const isSameWord = entry.word === shown[at - 1]?.word
    return { word: isSameWord ? '' : entry.word, text: fitLines(sentenceOf(entry), CARD.step)[0] ?? '' }
  })
  const rest = entries.length - shown.length
  const lines = rest === 0 ? steps : [...steps, { word: '' as const, text: `… ${rest} more` }]
  const titleLines = fitLines(title, CARD.title)
  const text = (titleLines.length + lines.length) * CARD.lineHeight
  return { id, title: titleLines, steps: lines, height: CARD.head + CARD.stateHeight + text + CARD.foot }
}

function sentenceOf({ kind, subjects, system, duration, message }: ScenarioStepEntry): string {
  const names = subjects
    .map(({ what }) => (what.title === what.name ? wordsOfName(what.name) : what.title))
    .join(', ')
  switch (kind) {
    case 'given':
    case 'when command':
    case 'then event':
      return names
    case 'when time passes':
      return `${duration} pass`
    case 'system answers':
      return `${system?.title ?? 'somebody'}: ${names}`
    case 'then no event':
      return `no ${names}`
    case 'then only':
      return subjects.length === 0 ? 'nothing' : `only ${names}`
    case 'then refused':
      return message === undefined ? 'refused' : `refused: ${message}`
    case 'then row':
      return `a row in ${names}`
    case 'then no row':
      return `no row in ${names}`
  }
}
