import { parseSync, Visitor } from 'oxc-parser'
import type { Import } from './imports-of.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Rooms } from './rooms.ts'
import { isTest, placeOf, roomOf, type SourceFile } from './source-file.ts'

/** Reads of the world that need no import. */
const READS_OF_THE_WORLD = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'process.env']

/**
 * In a pure room time, ids and chance come in as parameters, and nothing of Node is imported. Tests are free.
 */
export function checkPurity(
  sources: readonly SourceFile[],
  imports: readonly Import[],
  table: Rooms,
): Outcome {
  const pure = sources.filter((file) => isInPureRoom(file.path, table))
  const paths = new Set(pure.map((file) => file.path))
  const reasons = [
    ...imports
      .filter((each) => paths.has(each.from) && each.specifier.startsWith('node:'))
      .map((each) => `${each.place} imports ${each.specifier}; a pure room is handed what it needs`),
    ...pure.flatMap(readsOfTheWorld),
  ]
  return outcomeOf(reasons, `${pure.length} files in pure rooms`)
}

function isInPureRoom(path: string, table: Rooms): boolean {
  return !isTest(path) && table[roomOf(path) ?? '']?.isPure === true
}

function readsOfTheWorld(file: SourceFile): readonly string[] {
  const found: string[] = []
  const add = (what: string, offset: number) =>
    found.push(`${placeOf(file, offset)} uses ${what}; take it as a parameter`)
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      const name = `${node.object.name}.${node.property.name}`
      if (READS_OF_THE_WORLD.includes(name)) add(name, node.start)
    },
    NewExpression(node) {
      const isNow =
        node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0
      if (isNow) add('new Date()', node.start)
    },
  }).visit(parseSync(file.path, file.text).program)
  return found
}
