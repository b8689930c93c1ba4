import type {
  Assignment,
  ExpectedEvent,
  PromiseRule,
  Scenario,
  ScenarioStep,
  StormPromise,
} from '@landfall/model'
import { type CheckContext, mention, placeOf, report } from './check-context.ts'
import { expectType } from './expect-type.ts'
import type {
  PromiseDeclaration,
  PromiseRule as PromiseRuleNode,
  RecordLiteral,
  Ref,
  Scenario as ScenarioNode,
  Step,
} from './generated/ast.ts'
import { assignments, readDuration } from './infer-literal.ts'
import { isOpen } from './known-fields.ts'
import type { PlainHead } from './read-head.ts'
import { EMPTY_SCOPE } from './scope.ts'
import { nameFrom, unquote } from './storm-text.ts'

export function readScenario(context: CheckContext, node: ScenarioNode, head: PlainHead): Scenario {
  return {
    kind: 'scenario',
    ...head,
    title: unquote(node.title),
    steps: node.steps.map((step) => readStep(context, step)),
  }
}

function readStep(context: CheckContext, node: Step): ScenarioStep {
  const place = placeOf(context, node)
  switch (node.$type) {
    case 'Given':
      return { kind: 'given', ...readExpected(context, node, 'recorded'), place }
    case 'WhenTimePasses':
      return { kind: 'when time passes', duration: readDuration(context, node.duration), place }
    case 'WhenCommand':
      return { kind: 'when command', ...readSent(context, node), place }
    case 'Answers':
      return { kind: 'system answers', ...readAnswer(context, node), place }
    case 'ThenNo':
      return { kind: 'then no event', ...readExpected(context, node, 'compared'), place }
    case 'ThenOnly':
      return {
        kind: 'then only',
        events: node.events.map((event) => readExpected(context, event, 'compared')),
        place,
      }
    case 'ThenRefused':
      return {
        kind: 'then refused',
        ...(node.message !== undefined && { message: unquote(node.message) }),
        place,
      }
    case 'ThenView':
      return readRow(context, node)
    case 'ThenEvent':
      return { kind: 'then event', ...readExpected(context, node, 'compared'), place }
  }
}

/** An event with some of its fields. One that is to be recorded needs its key, to know what it happened to. */
function readExpected(
  context: CheckContext,
  node: { readonly event: Ref; readonly fields?: RecordLiteral },
  use: 'recorded' | 'compared',
): ExpectedEvent {
  const { reference, declaration } = mention(context, node.event, ['event', 'publication'])
  const known = declaration && context.fieldsOf(context, declaration)
  const fields = assignments(
    context,
    { node: node.fields, known, owner: reference.text, isOpen: isOpen(context, declaration) },
    EMPTY_SCOPE,
  )
  if (use === 'recorded' && declaration?.kind === 'publication') {
    report(
      context,
      'SCENARIO-1',
      `\`${reference.text}\` is published by itself when its source happens: give that instead`,
      reference.place,
    )
  }
  if (use === 'recorded') needKey(context, { known, fields, reference })
  return { event: reference, fields }
}

function needKey(
  context: CheckContext,
  {
    known,
    fields,
    reference,
  }: {
    readonly known: ReadonlyMap<string, { readonly isKey: boolean }> | undefined
    readonly fields: readonly Assignment[]
    readonly reference: ExpectedEvent['event']
  },
): void {
  const key = [...(known ?? [])].find(([, field]) => field.isKey)?.[0]
  if (key === undefined || fields.some(({ name }) => name === key)) return
  report(
    context,
    'SCENARIO-1',
    `\`${reference.text}\` needs its key here, to say what it is about: \`{ ${key}: "…" }\``,
    reference.place,
  )
}

function readSent(context: CheckContext, node: Step & { $type: 'WhenCommand' }) {
  const { reference, declaration } = mention(context, node.command, ['command'])
  const known = declaration && context.fieldsOf(context, declaration)
  const given = assignments(
    context,
    { node: node.arguments, known, owner: reference.text, isOpen: isOpen(context, declaration) },
    EMPTY_SCOPE,
  )
  const names = new Set(given.map(({ name }) => name))
  const absent = [...(known ?? [])].filter(
    ([name, field]) => !names.has(name) && field.type.kind !== 'optional' && !field.hasDefault,
  )
  if (absent.length > 0) {
    report(
      context,
      'FIELD-2',
      `\`${reference.text}\` needs ${absent.map(([name]) => `\`${name}\``).join(' and ')}: give ${absent.length === 1 ? 'it' : 'them'} in braces`,
      reference.place,
    )
  }
  return { command: reference, arguments: given }
}

function readAnswer(context: CheckContext, node: Step & { $type: 'Answers' }) {
  const { reference: system, declaration: answering } = mention(context, node.system, ['system'])
  const { reference: event, declaration } = mention(context, node.event, ['event'])
  const known = declaration && context.fieldsOf(context, declaration)
  const fields = assignments(
    context,
    { node: node.fields, known, owner: event.text, isOpen: isOpen(context, declaration) },
    EMPTY_SCOPE,
  )
  const { node: systemNode } = answering?.placed.sticky ?? {}
  if (systemNode?.$type === 'System' && declaration && !isOpen(context, answering)) {
    const answers = systemNode.clauses.flatMap((clause) =>
      clause.$type === 'SystemOn' ? clause.answers : [],
    )
    const isAnswer = answers.some((answer) => nameFrom(answer.event?.parts.at(-1) ?? '') === declaration.name)
    if (!isAnswer) {
      const known = answers.map((answer) => `\`${answer.event?.parts.join('.')}\``).join(' or ')
      report(
        context,
        'SCENARIO-1',
        `\`${system.text}\` does not answer with \`${event.text}\`${known ? `; it answers ${known}` : ': it answers nothing'}`,
        event.place,
      )
    }
  }
  return { system, event, fields }
}

function readRow(context: CheckContext, node: Step & { $type: 'ThenView' }): ScenarioStep {
  const place = placeOf(context, node)
  const { reference: view, declaration } = mention(context, node.view, ['view'])
  const known = declaration && context.fieldsOf(context, declaration)
  const keyType = [...(known ?? [])].find(([, field]) => field.isKey)?.[1].type ?? {
    kind: 'unknown' as const,
  }
  const key = expectType(context, node.key, EMPTY_SCOPE, { type: keyType, what: `the key of ${view.text}` })
  if (node.absent) return { kind: 'then no row', view, key, place }
  return {
    kind: 'then row',
    view,
    key,
    fields: assignments(
      context,
      { node: node.fields, known, owner: view.text, isOpen: isOpen(context, declaration) },
      EMPTY_SCOPE,
    ),
    place,
  }
}

export function readPromise(context: CheckContext, node: PromiseDeclaration, head: PlainHead): StormPromise {
  return {
    kind: 'promise',
    ...head,
    title: unquote(node.title),
    rules: node.rules.map((rule) => readRule(context, rule)),
  }
}

function readRule(context: CheckContext, node: PromiseRuleNode): PromiseRule {
  const place = placeOf(context, node)
  const by = node.key
  const event = (ref: Ref | undefined) => eventBy(context, ref, by)
  switch (node.$type) {
    case 'NeverAfter':
      return {
        kind: 'never after',
        event: event(node.event),
        after: event(node.after),
        ...(node.until && { until: event(node.until) }),
        ...(by !== undefined && { by }),
        place,
      }
    case 'LeadsTo':
      return {
        kind: 'leads to',
        event: event(node.event),
        outcomes: node.outcomes.map(event),
        ...(node.within && { within: readDuration(context, node.within) }),
        ...(by !== undefined && { by }),
        place,
      }
    case 'AtMost':
      return { kind: 'at most', count: countOf(context, node), event: event(node.event), by: node.key, place }
  }
}

function countOf(context: CheckContext, node: PromiseRuleNode & { $type: 'AtMost' }): number {
  const count = Number(node.count)
  if (Number.isSafeInteger(count)) return count
  report(context, 'TYPE-8', `${node.count.slice(0, 20)}… is too large to count to`, node)
  return Number.MAX_SAFE_INTEGER
}

function eventBy(context: CheckContext, ref: Ref | undefined, by: string | undefined) {
  const { reference, declaration } = mention(context, ref, ['event', 'publication'])
  if (
    by !== undefined &&
    declaration &&
    !isOpen(context, declaration) &&
    !context.fieldsOf(context, declaration).has(by)
  ) {
    report(
      context,
      'FIELD-4',
      `\`${reference.text}\` has no field \`${by}\` to tell which of them belong together`,
      reference.place,
    )
  }
  return reference
}
