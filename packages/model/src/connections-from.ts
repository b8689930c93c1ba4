import type { Connection } from './connection.ts'
import type {
  Command,
  Element,
  Policy,
  Process,
  PromiseRule,
  Reference,
  Scenario,
  ScenarioStep,
  Screen,
  StormPromise,
  System,
  View,
} from './elements.ts'
import { sendingsOfPolicy, sendingsOfProcess } from './sending.ts'

/** Every mention of another element in an element, in the order of its kind's clauses. Empty for one that mentions nothing. */
export function connectionsFrom(element: Element): readonly Connection[] {
  switch (element.kind) {
    case 'command':
      return fromCommand(element)
    case 'system':
      return fromSystem(element)
    case 'policy':
      return fromPolicy(element)
    case 'process':
      return fromProcess(element)
    case 'view':
      return fromView(element)
    case 'screen':
      return fromScreen(element)
    case 'publication':
      return element.from ? [{ kind: 'is made from', source: element, reference: element.from }] : NONE
    case 'subscription':
      return [{ kind: 'subscribes to', source: element, reference: element.event }]
    case 'reading':
      return [{ kind: 'reads', source: element, reading: element, reference: element.view }]
    case 'relation':
      return [element.from, element.to].map((reference) => ({ kind: 'relates', source: element, reference }))
    case 'hotspot':
    case 'opportunity':
    case 'ignore':
      return element.on.map((reference) => ({ kind: 'is about', source: element, reference }))
    case 'promise':
      return fromPromise(element)
    case 'scenario':
      return fromScenario(element)
    case 'context':
    case 'actor':
    case 'aggregate':
    case 'event':
    case 'enum':
    case 'value':
    case 'function':
      return NONE
  }
}

const NONE: readonly Connection[] = []

function fromCommand(source: Command): Connection[] {
  const connections: Connection[] = source.actors.map((reference) => ({
    kind: 'is issued by',
    source,
    reference,
  }))
  for (const arrow of source.clauses) {
    if (arrow.kind !== 'arrow') continue
    for (const outcome of arrow.outcomes) {
      connections.push({ kind: 'records', source, arrow, outcome, reference: outcome.event })
    }
  }
  return connections
}

function fromSystem(source: System): Connection[] {
  const connections: Connection[] = []
  for (const reaction of source.reactions) {
    connections.push({ kind: 'hears', source, reaction, reference: reaction.event })
    for (const answer of reaction.answers) {
      connections.push({ kind: 'answers', source, reaction, answer, reference: answer.event })
    }
  }
  for (const reference of source.sends) connections.push({ kind: 'may send', source, reference })
  for (const reading of source.reads)
    connections.push({ kind: 'reads', source, reading, reference: reading.view })
  return connections
}

function fromPolicy(source: Policy): Connection[] {
  const connections: Connection[] = []
  if (source.trigger?.kind === 'event') {
    connections.push({ kind: 'reacts to', source, reference: source.trigger.event })
  }
  if (source.forEach) connections.push({ kind: 'goes through', source, reference: source.forEach.view })
  for (const sending of sendingsOfPolicy(source)) {
    connections.push({ kind: 'sends', source, sending, reference: sending.send.command })
  }
  return connections
}

function fromProcess(source: Process): Connection[] {
  const connections: Connection[] = source.steps.map((step) => ({
    kind: 'handles',
    source,
    step,
    reference: step.event,
  }))
  for (const sending of sendingsOfProcess(source)) {
    connections.push({ kind: 'sends', source, sending, reference: sending.send.command })
  }
  for (const reference of source.ends) connections.push({ kind: 'ends on', source, reference })
  return connections
}

function fromView(source: View): Connection[] {
  const connections: Connection[] = source.actors.map((reference) => ({ kind: 'is for', source, reference }))
  for (const fold of source.folds) connections.push({ kind: 'folds', source, fold, reference: fold.event })
  return connections
}

function fromScreen(source: Screen): Connection[] {
  const connections: Connection[] = source.actors.map((reference) => ({ kind: 'is for', source, reference }))
  for (const reference of source.shows) connections.push({ kind: 'shows', source, reference })
  for (const reference of source.offers) connections.push({ kind: 'offers', source, reference })
  return connections
}

function fromPromise(source: StormPromise): Connection[] {
  return source.rules.flatMap((rule) =>
    eventsOfRule(rule).map((reference): Connection => ({ kind: 'speaks of', source, reference })),
  )
}

function eventsOfRule(rule: PromiseRule): readonly Reference[] {
  switch (rule.kind) {
    case 'never after':
      return [rule.event, rule.after, ...(rule.until ? [rule.until] : [])]
    case 'leads to':
      return [rule.event, ...rule.outcomes]
    case 'at most':
      return [rule.event]
  }
}

function fromScenario(source: Scenario): Connection[] {
  return source.steps.flatMap((step) =>
    mentionsOfStep(step).map((reference): Connection => ({ kind: 'plays', source, reference })),
  )
}

function mentionsOfStep(step: ScenarioStep): readonly Reference[] {
  switch (step.kind) {
    case 'given':
    case 'then event':
    case 'then no event':
      return [step.event]
    case 'when command':
      return [step.command]
    case 'system answers':
      return [step.system, step.event]
    case 'then only':
      return step.events.map(({ event }) => event)
    case 'then row':
    case 'then no row':
      return [step.view]
    case 'when time passes':
    case 'then refused':
      return []
  }
}
