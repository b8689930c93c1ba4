import type { ElementId } from '@landfall/model'
import type { Blueprint, Box, ScenarioCard } from '../blueprint/blueprint.ts'
import { cornerPath } from '../blueprint/corner-path.ts'
import { outcomeWords } from '../scenarios/outcome-words.ts'
import type { ScenarioOutcome } from '../scenarios/scenario-outcome.ts'
import { stickyKindOf } from '../storm/sticky-kinds.ts'
import { PAPER, type Sheet, type SheetNote } from './sheet.ts'

/** A blueprint on paper, with its scenarios as they came out last. */
export function blueprintSheet(
  { lanes, boxes, cards, arrows, width, height }: Blueprint,
  { title, outcomes }: { readonly title: string; readonly outcomes: ReadonlyMap<ElementId, ScenarioOutcome> },
): Sheet {
  return {
    title,
    width,
    height,
    areas: lanes.map(({ title: lane, kind, y, height: own }) => ({
      rect: { x: 0, y, width, height: own },
      title: lane,
      fill: kind === 'actor' || kind === 'events' ? PAPER.fill : PAPER.area,
      stroke: '#d8d3c6',
      radius: 0,
    })),
    lines: arrows.map(({ points, isBack }) => ({
      path: cornerPath(points),
      color: PAPER.line,
      isDashed: isBack,
      hasTip: true,
    })),
    notes: [...boxes.map(boxNote), ...cards.map((card) => cardNote(card, outcomes.get(card.id)))],
  }
}

function boxNote({ rect, kind, lines, fields }: Box): SheetNote {
  const known = stickyKindOf(kind)
  return {
    rect,
    fill: known?.color ?? PAPER.area,
    stroke: PAPER.edge,
    shape: kind === 'actor' ? 'round' : 'paper',
    head: known ? `${known.sign} ${known.title}` : '',
    title: lines,
    lines: fields.map(({ text, isWithoutOrigin }) => ({
      text: isWithoutOrigin ? `⚠ ${text}` : text,
      isWarning: isWithoutOrigin,
    })),
  }
}

function cardNote({ rect, title, steps }: ScenarioCard, outcome: ScenarioOutcome | undefined): SheetNote {
  const { state, sign, words } = outcomeWords(outcome)
  return {
    rect,
    fill: PAPER.fill,
    stroke: state === 'green' ? PAPER.good : state === 'unknown' ? PAPER.edge : PAPER.warning,
    shape: 'paper',
    head: `${sign} ${words}`,
    title: [],
    lines: [
      ...title.map((text) => ({ text, isWarning: false })),
      ...steps.map(({ word, text }) => ({
        text: word === '' ? `  ${text}` : `${word} ${text}`,
        isWarning: false,
      })),
    ],
  }
}
