import { cornerPath } from '../blueprint/corner-path.ts'
import type { BondLine, StormMap } from '../map/storm-map.ts'
import { PAPER, type Sheet } from './sheet.ts'

const SIGNS: Readonly<Record<BondLine['kind'], string>> = {
  pattern: '',
  published: '◉ ',
  coupled: '⚠ ',
  told: '',
}

/** The map on paper. */
export function mapSheet({ areas, bonds, width, height }: StormMap, title: string): Sheet {
  return {
    title,
    width,
    height,
    areas: [],
    lines: bonds.map(({ points, isCoupled }) => ({
      path: cornerPath(points),
      color: isCoupled ? PAPER.warning : PAPER.line,
      isDashed: isCoupled,
      hasTip: true,
    })),
    notes: [
      ...areas.map(({ rect, kind, title: name, elementCount }) => ({
        rect,
        fill: kind === 'system' ? '#ffb3c6' : '#e9eef6',
        stroke: PAPER.edge,
        shape: kind === 'system' ? ('paper' as const) : ('round' as const),
        head: kind === 'system' ? '⬒ System' : '▢ Context',
        title: [name],
        lines:
          kind === 'system'
            ? []
            : [{ text: elementCount === 1 ? '1 sticky' : `${elementCount} stickies`, isWarning: false }],
      })),
      ...bonds
        .filter(({ lines }) => lines.length > 0)
        .map(({ words, lines, isCoupled }) => ({
          rect: words,
          fill: PAPER.fill,
          stroke: isCoupled ? PAPER.warning : PAPER.line,
          shape: 'paper' as const,
          head: '',
          title: [],
          lines: lines.map(({ kind, text }) => ({ text: SIGNS[kind] + text, isWarning: kind === 'coupled' })),
        })),
    ],
  }
}
