import type { Element } from '@landfall/model'
import type { StormSnapshot } from '../session/storm-session.ts'
import { commandSections } from './command-sections.ts'
import { connectionSections } from './connection-sections.ts'
import type { DetailSection } from './detail-section.ts'
import { fieldSections } from './field-rows.ts'
import { headSection } from './head-section.ts'
import { policySections, processSections, viewSections } from './reaction-sections.ts'
import { type StickyText, stickyText } from './sticky-text.ts'
import {
  answerSection,
  eventSections,
  invariantSection,
  writtenClauses,
  writtenParts,
  writtenWhole,
} from './text-sections.ts'

/** Everything that an element says, section by section, each with the change that says something else. */
export function detailsOf(
  { storm, index }: Pick<StormSnapshot, 'storm' | 'index'>,
  element: Element,
): readonly DetailSection[] {
  const text = storm.files.find(({ name }) => name === element.place.file)?.text ?? ''
  const sticky = stickyText(text, element)
  return [
    headSection(storm, element),
    ...fieldSections(element, text),
    ...sectionsOfKind(element, sticky),
    ...connectionSections(index, element),
  ]
}

function sectionsOfKind(element: Element, sticky: StickyText): readonly DetailSection[] {
  switch (element.kind) {
    case 'command':
      return commandSections(element, sticky)
    case 'event':
      return eventSections(element, sticky)
    case 'aggregate':
      return invariantSection(element, sticky)
    case 'policy':
      return [
        ...writtenClauses(sticky, { title: 'Schedule', words: ['every'] }),
        ...policySections(element, sticky),
      ]
    case 'process':
      return [
        ...processSections(element, sticky),
        ...writtenClauses(sticky, {
          title: 'Timeout',
          words: ['timeout'],
          added: 'timeout 30m -> CancelOrder',
        }),
        ...writtenClauses(sticky, { title: 'Ends', words: ['ends'] }),
      ]
    case 'view':
      return viewSections(element, sticky)
    case 'system':
      return writtenClauses(sticky, { title: 'Reactions', words: ['on', 'sends', 'reads'] })
    case 'hotspot':
      return [answerSection(element)]
    case 'promise':
      return writtenParts(sticky, {
        title: 'Rules',
        parts: element.rules,
        added: 'at most 1 SeatSold per seatId',
      })
    case 'scenario':
      return writtenParts(sticky, {
        title: 'Steps',
        parts: element.steps,
        added: 'then SeatReserved { guest: "Ann" }',
      })
    case 'enum':
    case 'function':
    case 'publication':
    case 'subscription':
    case 'reading':
    case 'relation':
    case 'ignore':
      return [writtenWhole(sticky)]
    case 'actor':
    case 'context':
    case 'screen':
    case 'opportunity':
    case 'value':
      return []
  }
}
