import type { ChainEntry, ChainStepEntry } from '../artifacts/chain-list.ts'
import { printable } from '../printable.ts'
import { kindWord } from './kind-word.ts'

/** Deeper steps stand below each other: nobody reads further to the right. */
const DEPTH_MAX = 30

/** A chain as plain text, a line for each step, those that follow from it below and further in. */
export function chainOutline({ steps }: ChainEntry): string {
  return steps.map((step) => lineOf(step)).join('\n')
}

function lineOf(step: ChainStepEntry): string {
  const { depth, element, aggregate, after, when, isOtherwise, isOpen, kind, onward } = step
  const words = [
    ...(isOpen ? ['one of:'] : []),
    wordsOf(kind),
    printable(element.title),
    ...(aggregate ? [`(${printable(aggregate.title)})`] : []),
    ...(when === undefined ? [] : [`${kind === 'policy' ? 'where' : 'when'} ${printable(when)}`]),
    ...(isOtherwise ? ['otherwise'] : []),
    ...(after === undefined ? [] : [`after ${after}`]),
  ]
  // Below 1: a first line that began with three backticks would end the fence.
  return `${'  '.repeat(Math.min(depth, DEPTH_MAX))}- ${words.join(' ')}${END[onward.kind]}`
}

const END = { 'goes on': '', ends: '.', loops: ', and so again', joins: ', as told elsewhere here' } as const

function wordsOf(kind: ChainStepEntry['kind']): string {
  switch (kind) {
    case 'process end':
      return 'the end of process'
    case 'timeout':
      return 'the timeout of process'
    case 'system acts':
      return 'whenever it likes, system'
    default:
      return kindWord(kind)
  }
}
