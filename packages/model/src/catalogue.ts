import type { Severity, Stage } from './stage.ts'

/** A finding that is not told at a stage is `off` there. What is thought through is told in any case. */
interface SeverityByStage {
  readonly workshop: Severity | 'off'
  readonly model: Severity
  readonly release: Severity
}

interface CatalogueEntry {
  readonly title: string
  readonly severity: SeverityByStage
}

function always(severity: Severity): SeverityByStage {
  return { workshop: severity, model: severity, release: severity }
}

function growing(workshop: Severity | 'off', model: Severity, release: Severity): SeverityByStage {
  return { workshop, model, release }
}

/** Every finding there is. Codes are stable and never reused; `docs/findings.md` has a page for each. */
export const catalogue = {
  // Syntax
  'SYNTAX-1': { title: 'Something that does not belong here', severity: always('error') },
  'SYNTAX-2': { title: 'A brace is not closed', severity: always('error') },
  'SYNTAX-3': { title: 'A brace closes nothing', severity: always('error') },
  'SYNTAX-4': { title: 'Nested too deeply, or too long', severity: always('error') },
  'SYNTAX-5': { title: 'In the wrong place', severity: always('error') },
  'SYNTAX-6': { title: 'The same thing said twice', severity: always('error') },
  // Names
  'NAME-1': { title: 'Not a proper name', severity: growing('hint', 'warning', 'warning') },
  'NAME-2': { title: 'Two elements of one name', severity: always('error') },
  'NAME-3': { title: 'An earlier name that is taken', severity: always('error') },
  'NAME-4': { title: 'Not a noun', severity: growing('hint', 'warning', 'warning') },
  'NAME-5': { title: 'One term with two meanings', severity: always('hint') },
  'NAME-6': { title: 'Two names for one thing', severity: growing('hint', 'warning', 'warning') },
  'NAME-7': { title: 'A technical name', severity: growing('hint', 'warning', 'warning') },
  'EVENT-1': {
    title: 'An event that is not in the past tense',
    severity: growing('hint', 'warning', 'warning'),
  },
  'EVENT-2': {
    title: 'An event that only says created, updated or deleted',
    severity: growing('hint', 'warning', 'warning'),
  },
  'EVENT-3': {
    title: 'An event that repeats the name of its aggregate',
    severity: growing('off', 'hint', 'hint'),
  },
  'COMMAND-1': {
    title: 'A command that is not an imperative',
    severity: growing('hint', 'warning', 'warning'),
  },
  // References
  'REF-1': { title: 'Nothing of this name', severity: growing('warning', 'error', 'error') },
  'REF-2': { title: 'A name with several meanings', severity: always('error') },
  'REF-3': { title: 'A name of the wrong kind', severity: always('error') },
  'REF-4': { title: 'An event of another aggregate', severity: growing('hint', 'error', 'error') },
  // Grammar of connections
  'EVENT-4': { title: 'An event that nothing records', severity: growing('off', 'warning', 'error') },
  'COMMAND-2': { title: 'A command without an aggregate', severity: growing('off', 'warning', 'error') },
  'COMMAND-3': { title: 'A command across a boundary', severity: growing('off', 'hint', 'hint') },
  'COMMAND-4': { title: 'A command that causes nothing', severity: growing('off', 'warning', 'error') },
  'COMMAND-5': { title: 'A command that nobody issues', severity: growing('off', 'warning', 'warning') },
  'AGGREGATE-1': { title: 'An aggregate that is too large', severity: growing('hint', 'warning', 'warning') },
  'AGGREGATE-2': {
    title: 'An aggregate that decides nothing',
    severity: growing('off', 'warning', 'warning'),
  },
  'POLICY-1': { title: 'A policy that reacts to nothing', severity: growing('off', 'warning', 'error') },
  'POLICY-2': { title: 'A policy that does nothing', severity: growing('off', 'warning', 'error') },
  'POLICY-4': {
    title: 'Nobody asked what happens automatically',
    severity: growing('hint', 'warning', 'warning'),
  },
  'VIEW-1': { title: 'A view that is fed by nothing', severity: growing('off', 'warning', 'error') },
  'VIEW-2': { title: 'A view that nobody reads', severity: growing('off', 'warning', 'warning') },
  'VIEW-3': { title: 'A view whose rows never begin', severity: growing('off', 'warning', 'error') },
  'VIEW-4': { title: 'An event that means two rows', severity: growing('hint', 'error', 'error') },
  'VIEW-5': { title: 'A view without a key', severity: growing('off', 'warning', 'error') },
  'SCREEN-1': {
    title: 'A screen that shows and offers nothing',
    severity: growing('off', 'warning', 'warning'),
  },
  'ACTOR-1': { title: 'An actor that does and sees nothing', severity: growing('off', 'warning', 'warning') },
  'SYSTEM-1': { title: 'A system that nothing touches', severity: growing('off', 'warning', 'warning') },
  'CONTEXT-1': { title: 'A context with nothing in it', severity: growing('off', 'warning', 'warning') },
  'PUBLICATION-1': { title: 'A publication made from nothing', severity: growing('off', 'warning', 'error') },
  // Causes and outcomes
  'COMMAND-6': { title: 'A command that no rule can refuse', severity: growing('off', 'warning', 'warning') },
  'POLICY-3': { title: 'A refusal that nobody hears of', severity: growing('off', 'hint', 'warning') },
  'PROCESS-1': { title: 'A process that cannot end', severity: growing('off', 'warning', 'error') },
  'PROCESS-2': { title: 'A process that no command starts', severity: growing('off', 'warning', 'warning') },
  'PROCESS-3': { title: 'A process without a key', severity: growing('off', 'warning', 'error') },
  'SYSTEM-2': { title: 'A system that cannot refuse', severity: growing('off', 'warning', 'warning') },
  'SYSTEM-3': { title: 'A system that may stay silent', severity: growing('off', 'warning', 'warning') },
  'CHAIN-1': { title: 'A loop without an end', severity: growing('hint', 'warning', 'warning') },
  // Completeness
  'FIELD-1': { title: 'A field without an origin', severity: growing('hint', 'error', 'error') },
  'FIELD-2': { title: 'An argument without an origin', severity: growing('hint', 'error', 'error') },
  'FIELD-3': { title: 'A same-named field of another type', severity: always('error') },
  'FIELD-4': { title: 'No such field', severity: always('error') },
  'FIELD-5': { title: 'No key to find the row by', severity: growing('hint', 'error', 'error') },
  'FIELD-6': { title: 'A field of a view that no event fills', severity: growing('off', 'warning', 'error') },
  'FIELD-7': { title: 'A field of an event that nothing uses', severity: growing('off', 'hint', 'warning') },
  'FIELD-8': { title: 'A value of something else', severity: growing('hint', 'warning', 'warning') },
  // Types and rules
  'TYPE-1': { title: 'A value of another type', severity: always('error') },
  'TYPE-2': { title: 'Nothing here has this name', severity: always('error') },
  'TYPE-3': { title: 'Types that do not go together', severity: always('error') },
  'TYPE-4': { title: 'A value that may be missing', severity: always('error') },
  'TYPE-5': { title: 'A function that uses itself', severity: always('error') },
  'TYPE-6': { title: 'A call that does not fit', severity: always('error') },
  'TYPE-7': { title: 'A match that does not cover everything', severity: always('error') },
  'TYPE-8': { title: 'A literal that cannot be', severity: always('error') },
  'TYPE-9': { title: 'A value that contains itself', severity: always('error') },
  'RULE-1': { title: 'A condition that never holds', severity: growing('warning', 'error', 'error') },
  'RULE-2': { title: 'A condition that always holds', severity: growing('off', 'warning', 'warning') },
  'RULE-3': { title: 'An arrow that is never taken', severity: growing('hint', 'warning', 'warning') },
  'RULE-4': { title: 'An event that changes nothing', severity: growing('off', 'hint', 'hint') },
  'RULE-5': { title: 'A field of the state that nothing reads', severity: growing('off', 'hint', 'warning') },
  // Interactions
  'INTERACTION-1': {
    title: 'A command disguised as an event',
    severity: growing('hint', 'warning', 'warning'),
  },
  'INTERACTION-2': {
    title: 'A query that changes something',
    severity: growing('hint', 'warning', 'warning'),
  },
  'INTERACTION-3': { title: 'Waiting for a long process', severity: growing('off', 'hint', 'warning') },
  'INTERACTION-4': { title: 'An event that carries too much', severity: growing('off', 'hint', 'hint') },
  'INTERACTION-5': { title: 'A view that could be an event', severity: growing('off', 'hint', 'hint') },
  'INTERACTION-6': { title: 'An event that could be a view', severity: growing('off', 'hint', 'hint') },
  // Scenarios
  'SCENARIO-1': { title: 'A step that cannot be played', severity: always('error') },
  'SCENARIO-2': { title: 'A command without a scenario', severity: growing('off', 'hint', 'warning') },
  'SCENARIO-3': { title: 'A refusal without a scenario', severity: growing('off', 'hint', 'warning') },
  'SCENARIO-4': { title: 'A policy without a scenario', severity: growing('off', 'hint', 'warning') },
  'SCENARIO-5': {
    title: 'A step of a process without a scenario',
    severity: growing('off', 'hint', 'warning'),
  },
  'SCENARIO-6': { title: 'A line of a view without a scenario', severity: growing('off', 'hint', 'warning') },
  'SCENARIO-7': { title: 'A scenario that fails', severity: growing('warning', 'error', 'error') },
  'SCENARIO-8': { title: 'Two scenarios of one title', severity: growing('hint', 'warning', 'warning') },
  // Workshop hygiene
  'HOTSPOT-1': { title: 'An open question', severity: growing('hint', 'hint', 'error') },
  'HOTSPOT-2': {
    title: 'A question closed without an answer',
    severity: growing('hint', 'warning', 'warning'),
  },
  'TIMELINE-1': {
    title: 'A long timeline without a turning point',
    severity: growing('hint', 'warning', 'warning'),
  },
  'IGNORE-1': { title: 'An ignore that matches nothing', severity: growing('hint', 'warning', 'warning') },
  'IGNORE-2': { title: 'An ignore that has expired', severity: growing('hint', 'warning', 'warning') },
  'IGNORE-3': { title: 'An ignore without a reason', severity: growing('hint', 'warning', 'warning') },
} as const satisfies Record<string, CatalogueEntry>

export type FindingCode = keyof typeof catalogue

export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(catalogue, code)
}

/** How bad a finding is at a stage, or that it is not told there. */
export function severityOf(code: FindingCode, stage: 'model' | 'release'): Severity
export function severityOf(code: FindingCode, stage: Stage): Severity | 'off'
export function severityOf(code: FindingCode, stage: Stage): Severity | 'off' {
  return catalogue[code].severity[stage]
}
