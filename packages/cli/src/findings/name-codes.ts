import type { FindingCode } from '@landfall/model'

/** What is not looked for, or not all of it, where names are not judged by their grammar. */
export const NAME_CODES: ReadonlySet<FindingCode> = new Set([
  'NAME-4',
  'NAME-5',
  'NAME-6',
  'NAME-7',
  'EVENT-1',
  'EVENT-2',
  'EVENT-3',
  'COMMAND-1',
  'INTERACTION-1',
  'INTERACTION-2',
])
