import type { Severity, Stage } from './stage.ts'

interface CatalogueEntry {
  readonly title: string
  readonly severity: Readonly<Record<Stage, Severity>>
}

function always(severity: Severity): Readonly<Record<Stage, Severity>> {
  return { workshop: severity, model: severity, release: severity }
}

/** Every finding there is. Codes are stable and never reused; `docs/findings.md` has a page for each. */
export const catalogue = {
  'SYNTAX-1': { title: 'Something that does not belong here', severity: always('error') },
  'SYNTAX-2': { title: 'A brace is not closed', severity: always('error') },
  'SYNTAX-3': { title: 'A brace closes nothing', severity: always('error') },
  'SYNTAX-4': { title: 'Nested too deeply, or too long', severity: always('error') },
  'SYNTAX-5': { title: 'In the wrong place', severity: always('error') },
  'SYNTAX-6': { title: 'The same thing said twice', severity: always('error') },
  'NAME-1': {
    title: 'Not a proper name',
    severity: { workshop: 'hint', model: 'warning', release: 'warning' },
  },
  'NAME-2': { title: 'Two elements of one name', severity: always('error') },
  'NAME-3': { title: 'An earlier name that is taken', severity: always('error') },
  'REF-1': {
    title: 'Nothing of this name',
    severity: { workshop: 'warning', model: 'error', release: 'error' },
  },
  'REF-2': { title: 'A name with several meanings', severity: always('error') },
  'REF-3': { title: 'A name of the wrong kind', severity: always('error') },
  'REF-4': {
    title: 'An event of another aggregate',
    severity: { workshop: 'hint', model: 'error', release: 'error' },
  },
  'TYPE-1': { title: 'A value of another type', severity: always('error') },
  'TYPE-2': { title: 'Nothing here has this name', severity: always('error') },
  'TYPE-3': { title: 'Types that do not go together', severity: always('error') },
  'TYPE-4': { title: 'A value that may be missing', severity: always('error') },
  'TYPE-5': { title: 'A function that uses itself', severity: always('error') },
  'TYPE-6': { title: 'A call that does not fit', severity: always('error') },
  'TYPE-7': { title: 'A match that does not cover everything', severity: always('error') },
  'TYPE-8': { title: 'A literal that cannot be', severity: always('error') },
  'FIELD-1': {
    title: 'A field without an origin',
    severity: { workshop: 'hint', model: 'error', release: 'error' },
  },
  'FIELD-2': {
    title: 'An argument without an origin',
    severity: { workshop: 'hint', model: 'error', release: 'error' },
  },
  'FIELD-3': { title: 'A same-named field of another type', severity: always('error') },
  'FIELD-4': { title: 'No such field', severity: always('error') },
  'FIELD-5': {
    title: 'No key to find the row by',
    severity: { workshop: 'hint', model: 'error', release: 'error' },
  },
  'SCENARIO-1': { title: 'A step that cannot be played', severity: always('error') },
  'IGNORE-1': {
    title: 'An ignore that matches nothing',
    severity: { workshop: 'hint', model: 'warning', release: 'warning' },
  },
} as const satisfies Record<string, CatalogueEntry>

export type FindingCode = keyof typeof catalogue

export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(catalogue, code)
}

/** How bad a finding is at a stage. */
export function severityOf(code: FindingCode, stage: Stage): Severity {
  return catalogue[code].severity[stage]
}
