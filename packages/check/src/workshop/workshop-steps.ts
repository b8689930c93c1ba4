import type { ElementKind } from '@landfall/model'

/** The steps of the unified process, by which a storm goes from chaos to what will run. */
export type WorkshopStepId =
  | 'collect'
  | 'refine'
  | 'causes'
  | 'aggregate'
  | 'inputs'
  | 'outputs'
  | 'scenarios'
  | 'completeness'

/** One step of a workshop, as people are told of it. */
export interface WorkshopStep {
  readonly id: WorkshopStepId
  readonly title: string
  /** What it is for, as the words with which somebody opens it. */
  readonly purpose: string
  readonly participants: string
  readonly deliverable: string
  /** How long it usually takes in a workshop of two hours. */
  readonly minutes: number
  /** What is stuck on the wall in it. */
  readonly palette: readonly ElementKind[]
}

const EVERYBODY = 'Domain experts, developers, designers, project managers'
const ALL_OF_THEM = 'Everybody from the beginning'
const TEAM = 'The development team, the product owner'

/**
 * In the order in which a workshop takes them. Source of steps, participants and deliverables: the unified process of
 * event storming and event modeling. The minutes are within the bounds that running such a workshop usually has, and two
 * hours together.
 */
export const workshopSteps: readonly [WorkshopStep, ...WorkshopStep[]] = [
  {
    id: 'collect',
    title: 'Collect domain events',
    purpose: 'What happens? Everybody writes events at the same time: no order, no talk, no wrong ones.',
    participants: EVERYBODY,
    deliverable: 'A wall full of domain events',
    minutes: 25,
    palette: ['event', 'hotspot', 'opportunity'],
  },
  {
    id: 'refine',
    title: 'Refine domain events',
    purpose:
      'In which order does it happen? Bring events into a line of time, merge the same ones, name them well.',
    participants: ALL_OF_THEM,
    deliverable: 'Events in order, each with one good name',
    minutes: 20,
    palette: ['event', 'hotspot', 'opportunity'],
  },
  {
    id: 'causes',
    title: 'Track causes',
    purpose:
      'Why does it happen? Ask before each event what led to it, and behind it what follows by itself.',
    participants: ALL_OF_THEM,
    deliverable: 'A cause for each event, and the views that people decide by',
    minutes: 20,
    palette: ['command', 'policy', 'process', 'system', 'view', 'actor', 'hotspot'],
  },
  {
    id: 'aggregate',
    title: 'Aggregate',
    purpose:
      'Who decides? Group commands and events around what keeps their rules, and draw contexts around words.',
    participants: ALL_OF_THEM,
    deliverable: 'Logic grouped by aggregates and contexts',
    minutes: 15,
    palette: ['aggregate', 'context', 'hotspot'],
  },
  {
    id: 'inputs',
    title: 'Identify inputs',
    purpose: 'Who wants what? Give each command somebody who gives it, on a screen or by itself.',
    participants: TEAM,
    deliverable: 'The commands that go into the system, and who gives them',
    minutes: 10,
    palette: ['command', 'actor', 'screen', 'system', 'hotspot'],
  },
  {
    id: 'outputs',
    title: 'Identify outputs',
    purpose: 'What do people need to see? Bring what events have told back to those who look at it.',
    participants: TEAM,
    deliverable: 'Views that are filled by events and looked at by somebody',
    minutes: 10,
    palette: ['view', 'screen', 'system', 'actor', 'hotspot'],
  },
  {
    id: 'scenarios',
    title: 'Elaborate scenarios',
    purpose: 'What exactly happens? Tell an example for each step: given, when, then, and what is refused.',
    participants: TEAM,
    deliverable: 'A scenario for each step of the flow',
    minutes: 10,
    palette: ['policy', 'process', 'hotspot'],
  },
  {
    id: 'completeness',
    title: 'Check completeness',
    purpose:
      'Is anything left open? Each field comes from somewhere and goes somewhere, and each question has an answer.',
    participants: TEAM,
    deliverable: 'A storm in which every field has an origin and a destination',
    minutes: 10,
    palette: ['hotspot', 'opportunity'],
  },
]
