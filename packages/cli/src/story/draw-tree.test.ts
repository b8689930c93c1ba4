import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutToWidth, displayWidth } from '../display-width.ts'
import { type Branch, drawTree } from './draw-tree.ts'

function branch(text: string, ...children: readonly Branch[]): Branch {
  return { label: (room) => cutToWidth(text, room), children }
}

function countOf(branches: readonly Branch[]): number {
  return branches.reduce((count, { children }) => count + 1 + countOf(children), 0)
}

const anyBranch: fc.Arbitrary<Branch> = fc.letrec<{ branch: Branch; leaf: Branch; fork: Branch }>((tie) => ({
  branch: fc.oneof({ maxDepth: 6 }, tie('leaf'), tie('fork')),
  leaf: fc.string({ unit: 'grapheme' }).map((text) => branch(text)),
  fork: fc
    .tuple(fc.string({ unit: 'grapheme' }), fc.array(tie('branch'), { maxLength: 3 }))
    .map(([text, children]) => branch(text, ...children)),
})).branch

describe('a tree', () => {
  it('[CLI-70] has a line per branch, each child below its parent', () => {
    const tree = [branch('A', branch('B', branch('C')), branch('D')), branch('E')]
    expect(drawTree(tree, { width: 80 })).toEqual(['A', '├─ B', '│  └─ C', '└─ D', 'E'])
  })
  it('[CLI-70] is nothing where nothing happened', () => {
    expect(drawTree([], { width: 80 })).toEqual([])
  })
  it('[CLI-70] of any shape has as many lines as branches, and fits where its labels obey', () => {
    fc.assert(
      fc.property(
        fc.array(anyBranch, { maxLength: 4 }),
        fc.integer({ min: 60, max: 120 }),
        (branches, width) => {
          const lines = drawTree(branches, { width })
          expect(lines).toHaveLength(countOf(branches))
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
  it('[CLI-70] gives a label room also where the tree is deep', () => {
    const deep = Array.from({ length: 50 }).reduce<Branch>(
      (inner) => branch('what happened', inner),
      branch('end'),
    )
    expect(drawTree([deep], { width: 40 }).at(-1)).toMatch(/└─ end$/)
  })
})
