import {
  type Element,
  type ElementId,
  type ElementKind,
  type ElementOf,
  type FindingCode,
  type Fix,
  isOfKind,
  type ModelIndex,
  type Place,
} from '@landfall/model'
import type { CheckSettings } from './check-settings.ts'

/** What a rule has found. `element` is left out where it is the one that the rule was asked about. */
export interface Problem {
  readonly message: string
  readonly place: Place
  readonly element?: ElementId
  readonly fix?: Fix
}

/** What a rule may look at. */
export interface CheckedStorm {
  readonly index: ModelIndex
  readonly settings: CheckSettings
}

/**
 * How far a rule looks from the element that it is asked about, in neighbours: 0 is the element alone, 1 also all
 * that it mentions, that mentions it, or that shares a frame of an aggregate with it as aggregate and member.
 */
export type Reach = 0 | 1 | 2 | 3

/** Asked about each element of its kinds, and again only when something within its reach has changed. */
export interface ElementRule {
  readonly code: FindingCode
  readonly about: readonly ElementKind[]
  readonly reach: Reach
  readonly find: (element: Element, storm: CheckedStorm) => Iterable<Problem>
}

/** Asked once about the whole, each time: for what has no reach, such as loops. Keep it linear. */
export interface StormRule {
  readonly code: FindingCode
  readonly find: (storm: CheckedStorm) => Iterable<Problem>
}

export type Rule = ElementRule | StormRule

/** A rule about elements of some kinds, whose `find` gets just these. */
export function elementRule<Kind extends ElementKind>(rule: {
  readonly code: FindingCode
  readonly about: readonly Kind[]
  readonly reach: Reach
  readonly find: (element: ElementOf<Kind>, storm: CheckedStorm) => Iterable<Problem>
}): ElementRule {
  const { code, about, reach, find } = rule
  return {
    code,
    about,
    reach,
    find: (element, storm) => (isOfKind(element, about) ? find(element, storm) : []),
  }
}
