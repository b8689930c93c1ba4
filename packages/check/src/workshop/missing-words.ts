import type { FindingCode } from '@landfall/model'
import type { WorkshopStepId } from './workshop-steps.ts'

/** In which step people see to a finding, and how several of its kind are told in a few words. */
export interface MissingWords {
  readonly step: WorkshopStepId
  /**
   * What is counted: `stickies`, each once however often it is found; `places`, such as fields of which a sticky has
   * several; or nothing, where it is about the storm as a whole.
   */
  readonly counts: 'stickies' | 'places' | 'nothing'
  /** Behind the number 1; the whole sentence where nothing is counted. */
  readonly one: string
  /** Behind any other number. */
  readonly many: string
}

function stickies(step: WorkshopStepId, one: string, many: string): MissingWords {
  return { step, counts: 'stickies', one, many }
}

function places(step: WorkshopStepId, one: string, many: string): MissingWords {
  return { step, counts: 'places', one, many }
}

function storm(step: WorkshopStepId, sentence: string): MissingWords {
  return { step, counts: 'nothing', one: sentence, many: sentence }
}

/** Of each finding there is. In the order in which a step lists them. */
export const missingWords: Readonly<Record<FindingCode, MissingWords>> = {
  // Collect domain events: all that is written can be read.
  'SYNTAX-1': places('collect', 'line cannot be read', 'lines cannot be read'),
  'SYNTAX-2': places('collect', 'brace is not closed', 'braces are not closed'),
  'SYNTAX-3': places('collect', 'brace closes nothing', 'braces close nothing'),
  'SYNTAX-4': places('collect', 'sticky is too long', 'stickies are too long'),
  'SYNTAX-5': places('collect', 'sticky stands in the wrong place', 'stickies stand in the wrong place'),
  'SYNTAX-6': places('collect', 'line says the same again', 'lines say the same again'),
  // Refine domain events: each has one good name.
  'NAME-2': stickies('refine', 'sticky has a name that is taken', 'stickies have a name that is taken'),
  'EVENT-1': stickies(
    'refine',
    'event does not say that it has happened',
    'events do not say that they have happened',
  ),
  'EVENT-2': stickies(
    'refine',
    'event only says that something changed',
    'events only say that something changed',
  ),
  'INTERACTION-1': stickies('refine', 'event asks for something', 'events ask for something'),
  'NAME-6': places('refine', 'thing has two names', 'things have two names'),
  'NAME-1': stickies('refine', 'name reads badly', 'names read badly'),
  'NAME-4': stickies('refine', 'name is not a noun', 'names are not nouns'),
  'NAME-7': stickies('refine', 'name is a technical one', 'names are technical ones'),
  'NAME-3': stickies('refine', 'earlier name is taken', 'earlier names are taken'),
  'TIMELINE-1': storm('refine', 'A long timeline has no turning point'),
  'NAME-5': places('refine', 'word has two meanings', 'words have two meanings'),
  'EVENT-3': stickies('refine', 'event repeats its aggregate', 'events repeat their aggregate'),
  // Track causes: what leads to what.
  'EVENT-4': stickies('causes', 'event has no cause', 'events have no cause'),
  'COMMAND-4': stickies('causes', 'command leads to nothing', 'commands lead to nothing'),
  'POLICY-1': stickies('causes', 'policy reacts to nothing', 'policies react to nothing'),
  'POLICY-2': stickies('causes', 'policy does nothing', 'policies do nothing'),
  'POLICY-4': storm('causes', 'Nobody has asked what happens by itself'),
  'REF-1': places('causes', 'mention is of nothing on the wall', 'mentions are of nothing on the wall'),
  'REF-2': places('causes', 'mention may mean several stickies', 'mentions may mean several stickies'),
  'REF-3': places('causes', 'mention is of the wrong kind', 'mentions are of the wrong kind'),
  'COMMAND-1': stickies('causes', 'command does not say what to do', 'commands do not say what to do'),
  'SYSTEM-1': stickies('causes', 'system takes no part', 'systems take no part'),
  'SYSTEM-2': stickies('causes', 'system cannot say no', 'systems cannot say no'),
  'SYSTEM-3': stickies('causes', 'system may never answer', 'systems may never answer'),
  'PROCESS-2': stickies('causes', 'process is started by nothing', 'processes are started by nothing'),
  'PROCESS-1': stickies('causes', 'process cannot end', 'processes cannot end'),
  'CHAIN-1': places('causes', 'loop has no end', 'loops have no end'),
  'POLICY-3': places('causes', 'refusal is heard by nobody', 'refusals are heard by nobody'),
  'INTERACTION-3': stickies('causes', 'command waits for a long process', 'commands wait for a long process'),
  // Aggregate: who decides.
  'COMMAND-2': stickies('aggregate', 'command has no aggregate', 'commands have no aggregate'),
  'AGGREGATE-2': stickies('aggregate', 'aggregate decides nothing', 'aggregates decide nothing'),
  'AGGREGATE-1': stickies('aggregate', 'aggregate is too large', 'aggregates are too large'),
  'REF-4': places('aggregate', 'event is of another aggregate', 'events are of another aggregate'),
  'CONTEXT-1': stickies('aggregate', 'context is empty', 'contexts are empty'),
  'COMMAND-3': places('aggregate', 'command goes across a boundary', 'commands go across a boundary'),
  // Identify inputs: who wants what.
  'COMMAND-5': stickies('inputs', 'command is given by nobody', 'commands are given by nobody'),
  'ACTOR-1': stickies('inputs', 'actor does and sees nothing', 'actors do and see nothing'),
  'SCREEN-1': stickies('inputs', 'screen shows and offers nothing', 'screens show and offer nothing'),
  'INTERACTION-2': stickies('inputs', 'question changes something', 'questions change something'),
  // Identify outputs: who needs to see what.
  'VIEW-1': stickies('outputs', 'read model is filled by nothing', 'read models are filled by nothing'),
  'VIEW-2': stickies('outputs', 'read model is looked at by nobody', 'read models are looked at by nobody'),
  'VIEW-5': stickies('outputs', 'read model has no key', 'read models have no key'),
  'VIEW-3': stickies('outputs', 'read model never gets a row', 'read models never get a row'),
  'VIEW-4': places('outputs', 'event means two rows', 'events mean two rows'),
  'PUBLICATION-1': stickies(
    'outputs',
    'published event comes from nothing',
    'published events come from nothing',
  ),
  'INTERACTION-4': stickies('outputs', 'event carries too much', 'events carry too much'),
  'INTERACTION-5': places('outputs', 'read model could be an event', 'read models could be events'),
  'INTERACTION-6': stickies('outputs', 'event could be a read model', 'events could be read models'),
  // Elaborate scenarios: rules and examples.
  'SCENARIO-7': stickies('scenarios', 'scenario fails', 'scenarios fail'),
  'SCENARIO-1': places('scenarios', 'step cannot be played', 'steps cannot be played'),
  'SCENARIO-8': stickies(
    'scenarios',
    'scenario has the title of another',
    'scenarios have the title of another',
  ),
  'SCENARIO-2': stickies('scenarios', 'command has no scenario', 'commands have no scenario'),
  'SCENARIO-3': places('scenarios', 'refusal has no scenario', 'refusals have no scenario'),
  'SCENARIO-4': stickies('scenarios', 'policy has no scenario', 'policies have no scenario'),
  'SCENARIO-5': places(
    'scenarios',
    'step of a process has no scenario',
    'steps of processes have no scenario',
  ),
  'SCENARIO-6': places(
    'scenarios',
    'line of a read model has no scenario',
    'lines of read models have no scenario',
  ),
  'COMMAND-6': stickies('scenarios', 'command cannot be refused', 'commands cannot be refused'),
  'RULE-1': places('scenarios', 'condition never holds', 'conditions never hold'),
  'RULE-2': places('scenarios', 'condition always holds', 'conditions always hold'),
  'RULE-3': places('scenarios', 'arrow is never taken', 'arrows are never taken'),
  // Check completeness: every field has an origin and a destination, and nothing is open.
  'FIELD-1': places('completeness', 'field has no origin', 'fields have no origin'),
  'FIELD-2': places('completeness', 'value of a command has no origin', 'values of commands have no origin'),
  'FIELD-6': places(
    'completeness',
    'field of a read model is filled by nothing',
    'fields of read models are filled by nothing',
  ),
  'FIELD-7': places(
    'completeness',
    'field of an event is used by nothing',
    'fields of events are used by nothing',
  ),
  'FIELD-4': places('completeness', 'field is not there', 'fields are not there'),
  'FIELD-3': places(
    'completeness',
    'field has another type than its namesake',
    'fields have another type than their namesake',
  ),
  'FIELD-5': places('completeness', 'row cannot be found', 'rows cannot be found'),
  'FIELD-8': places('completeness', 'value is of something else', 'values are of something else'),
  'PROCESS-3': stickies('completeness', 'process has no key', 'processes have no key'),
  'TYPE-1': places('completeness', 'value has another type', 'values have another type'),
  'TYPE-2': places('completeness', 'name means nothing', 'names mean nothing'),
  'TYPE-3': places('completeness', 'calculation does not go together', 'calculations do not go together'),
  'TYPE-4': places('completeness', 'value may be missing', 'values may be missing'),
  'TYPE-5': places('completeness', 'function uses itself', 'functions use themselves'),
  'TYPE-6': places('completeness', 'call does not fit', 'calls do not fit'),
  'TYPE-7': places('completeness', 'choice does not cover everything', 'choices do not cover everything'),
  'TYPE-8': places('completeness', 'written value cannot be', 'written values cannot be'),
  'TYPE-9': places('completeness', 'value contains itself', 'values contain themselves'),
  'RULE-4': stickies('completeness', 'event changes nothing', 'events change nothing'),
  'RULE-5': places(
    'completeness',
    'remembered field is read by nothing',
    'remembered fields are read by nothing',
  ),
  'HOTSPOT-1': stickies('completeness', 'hot spot is open', 'hot spots are open'),
  'HOTSPOT-2': stickies(
    'completeness',
    'hot spot was closed without an answer',
    'hot spots were closed without an answer',
  ),
  'IGNORE-1': places('completeness', 'exception is for nothing', 'exceptions are for nothing'),
  'IGNORE-2': places('completeness', 'exception is over', 'exceptions are over'),
  'IGNORE-3': places('completeness', 'exception has no reason', 'exceptions have no reason'),
}
