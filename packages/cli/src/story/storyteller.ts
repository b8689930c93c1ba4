import type { Step } from '@landfall/kernel'
import { counted } from '../counted.ts'
import type { Look } from '../look.ts'
import { timeText } from '../values/value-text.ts'
import { drawTree } from './draw-tree.ts'
import { createRowMemory } from './row-memory.ts'
import { rootBranches } from './step-branches.ts'
import { isFiring, stepForest } from './step-forest.ts'
import type { Vocabulary } from './vocabulary.ts'

/** More than this nobody reads at once; of a longer story the beginning and the end are told. */
const LINES_MAX = 200
const LINES_LAST = 40

/** Tells what happened, as trees of causes. Remembers the rows of views, to tell what is new in them. */
export interface Storyteller {
  /** To be told all steps of a world, in order, in as many parts as you like. */
  tell(steps: readonly Step[], look: Look): readonly string[]
}

export function createStoryteller(vocabulary: Vocabulary): Storyteller {
  const rows = createRowMemory(vocabulary)
  return {
    tell(steps, { palette, width }) {
      const forest = stepForest(steps)
      const rowNews = rows.remember(steps)
      const lines: string[] = []
      let shownAt: number | undefined
      for (const root of forest.roots) {
        const branches = rootBranches(root, { forest, vocabulary, rowNews, palette })
        if (isFiring(root) && root.at !== shownAt) {
          shownAt = root.at
          lines.push(palette('dim', timeText(root.at)))
        }
        for (const line of drawTree(branches, { width })) lines.push(line)
      }
      return shortened(lines)
    },
  }
}

function shortened(lines: readonly string[]): readonly string[] {
  const omitted = lines.length - LINES_MAX
  if (omitted <= 0) return lines
  return [
    ...lines.slice(0, LINES_MAX - LINES_LAST),
    `… ${counted(omitted, 'line')} of the story left out …`,
    ...lines.slice(-LINES_LAST),
  ]
}
