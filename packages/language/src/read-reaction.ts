import type { Policy, Process, Schedule, Send, System, Type } from '@landfall/model'
import { type CheckContext, type KnownField, mention, report } from './check-context.ts'
import { expectType } from './expect-type.ts'
import type {
  PolicyEvery,
  Policy as PolicyNode,
  Process as ProcessNode,
  ProcessOn,
  Send as SendNode,
  System as SystemNode,
} from './generated/ast.ts'
import { assignments, durationOfUnit, readDuration } from './infer-literal.ts'
import { isOpen, stateFields, typesOf } from './known-fields.ts'
import type { Declaration } from './names.ts'
import { knownPresent } from './presence.ts'
import { checkOrigin } from './read-command.ts'
import { readField, readFields } from './read-fields.ts'
import type { Head } from './read-head.ts'
import { EMPTY_SCOPE, type Scope, typeByName, withPresent } from './scope.ts'
import { unquote } from './storm-text.ts'
import { parseTimeOfDay } from './time-text.ts'

const BOOL: Type = { kind: 'basic', name: 'Bool' }
const DURATION: Type = { kind: 'basic', name: 'Duration' }

export function readPolicy(context: CheckContext, node: PolicyNode, head: Head): Policy {
  let scope: Scope = { ...EMPTY_SCOPE, hasPorts: true }
  let trigger: Policy['trigger']
  let forEach: Policy['forEach']
  for (const clause of node.clauses) {
    if (clause.$type === 'PolicyWhen') {
      if (trigger)
        report(
          context,
          'SYNTAX-6',
          'A policy begins with one `when` or one `every`: make a second policy of this',
          clause,
        )
      const { reference, declaration } = mention(context, clause.event, ['event', 'publication'])
      scope = withEvent(context, scope, declaration)
      const guard = guardOf(context, clause.guard, scope)
      if (guard) scope = withPresent(scope, knownPresent(guard, true))
      trigger ??= { kind: 'event', event: reference, ...(guard && { guard }) }
    } else if (clause.$type === 'PolicyEvery') {
      if (trigger)
        report(
          context,
          'SYNTAX-6',
          'A policy begins with one `when` or one `every`: make a second policy of this',
          clause,
        )
      trigger ??= { kind: 'schedule', schedule: scheduleOf(context, clause) }
    } else if (clause.$type === 'ForEach') {
      if (forEach)
        report(context, 'SYNTAX-6', 'A policy goes through one view: make a second policy of this', clause)
      const { reference, declaration } = mention(context, clause.view, ['view'])
      scope = {
        ...scope,
        state: rowTypes(context, declaration),
        stateIs: 'row',
        isOpen: scope.isOpen || isOpen(context, declaration),
      }
      const guard = guardOf(context, clause.guard, scope)
      if (guard) scope = withPresent(scope, knownPresent(guard, true))
      forEach ??= { view: reference, ...(guard && { guard }) }
    }
  }
  const sends = node.clauses
    .filter((clause) => clause.$type === 'PolicyThen')
    .map(({ send }) => readSend(context, send, scope))
  return { kind: 'policy', ...head, ...(trigger && { trigger }), ...(forEach && { forEach }), sends }
}

function withEvent(context: CheckContext, scope: Scope, declaration: Declaration | undefined): Scope {
  const known = { ...scope, hasEnvelope: true, isOpen: scope.isOpen || isOpen(context, declaration) }
  return declaration ? { ...known, message: typesOf(context.fieldsOf(context, declaration)) } : known
}

function rowTypes(context: CheckContext, declaration: Declaration | undefined): ReadonlyMap<string, Type> {
  return typesOf(fieldsSeen(context, declaration))
}

function fieldsSeen(
  context: CheckContext,
  declaration: Declaration | undefined,
): ReadonlyMap<string, KnownField> {
  return declaration ? context.fieldsOf(context, declaration) : new Map()
}

function guardOf(context: CheckContext, node: SendNode['after'], scope: Scope) {
  return node && expectType(context, node, scope, { type: BOOL, what: 'a condition' })
}

function scheduleOf(context: CheckContext, node: PolicyEvery): Schedule {
  const every = node.interval ? readDuration(context, node.interval) : durationOfUnit(1, node.unit ?? 'day')
  if (every.months === 0 && every.ms === 0)
    report(context, 'TYPE-8', 'Nothing happens every 0 seconds: give a longer time', node)
  if (node.at === undefined) return { every }
  const at = parseTimeOfDay(unquote(node.at))
  if (!at)
    report(
      context,
      'TYPE-8',
      `${node.at} is not a time of day. Write it as "06:00", or as "06:00 Europe/Zurich"`,
      node,
    )
  if (at && every.months === 0 && every.ms % 86_400_000 !== 0)
    report(
      context,
      'TYPE-8',
      '`at` fixes the hour of a day, so what happens must happen every so many days, weeks or months',
      node,
    )
  return at ? { every, at } : { every }
}

/** A command sent by a policy or process; arguments not given come by name from the event, else the row or the memory. */
function readSend(context: CheckContext, node: SendNode | undefined, scope: Scope): Send {
  const { reference, declaration } = mention(context, node?.command, ['command'])
  const known = declaration && context.fieldsOf(context, declaration)
  const given = assignments(
    context,
    { node: node?.arguments, known, owner: reference.text, isOpen: isOpen(context, declaration) },
    scope,
  )
  const names = new Set(given.map(({ name }) => name))
  for (const [name, field] of known ?? []) {
    if (names.has(name)) continue
    const source = typeByName(scope, name)
    if (source || !scope.isOpen)
      checkOrigin(context, {
        ...field,
        name,
        source,
        owner: reference.text,
        place: reference.place,
        code: 'FIELD-2',
      })
  }
  const after =
    node?.after &&
    expectType(context, node.after, scope, { type: DURATION, what: 'what stands behind `after`' })
  return { command: reference, arguments: given, ...(after && { after }) }
}

export function readProcess(context: CheckContext, node: ProcessNode, head: Head): Process {
  const key = node.clauses.find((clause) => clause.$type === 'ProcessKey')?.field
  const stateNode = node.clauses.find((clause) => clause.$type === 'ProcessState')
  const state = readFields(context, stateNode?.fields ?? [])
  const types = new Map(state.map(({ name, type }) => [name, type]))
  const scope: Scope = { ...EMPTY_SCOPE, state: types, hasPorts: true }
  const timeout = node.clauses.find((clause) => clause.$type === 'ProcessTimeout')
  const ends = node.clauses.filter((clause) => clause.$type === 'ProcessEnds').flatMap(({ events }) => events)
  const keyField = key?.name === undefined ? undefined : readField(context, key)
  const keyed = keyField ? new Map([[keyField.name, keyField.type]]) : new Map<string, Type>()
  const timeoutScope = { ...scope, message: keyed }
  return {
    kind: 'process',
    ...head,
    ...(keyField && { key: keyField }),
    state,
    steps: node.clauses
      .filter((clause) => clause.$type === 'ProcessOn')
      .map((step) => readStep(context, step, { scope, key: keyField })),
    ...(timeout && {
      timeout: {
        after: readDuration(context, timeout.after),
        sends: timeout.sends.map((send) => readSend(context, send, timeoutScope)),
      },
    }),
    ends: ends.map((event) => readEnd(context, event, keyField)),
  }
}

function readEnd(context: CheckContext, node: ProcessOn['event'], key: Process['key']) {
  const { reference, declaration } = mention(context, node, ['event', 'publication'])
  if (!isOpen(context, declaration))
    checkKeyIn(context, { fields: fieldsSeen(context, declaration), key, reference, given: [] })
  return reference
}

function readStep(
  context: CheckContext,
  node: ProcessOn,
  { scope, key }: { readonly scope: Scope; readonly key: Process['key'] },
): Process['steps'][number] {
  const { reference, declaration } = mention(context, node.event, ['event', 'publication'])
  const known = withEvent(context, scope, declaration)
  const fields = new Map([...(scope.state ?? [])].map(([name, type]) => [name, { type }]))
  const sets = assignments(
    context,
    { node: node.sets, known: fields, owner: 'the state of this process' },
    known,
  )
  if (!isOpen(context, declaration))
    checkKeyIn(context, { fields: fieldsSeen(context, declaration), key, reference, given: [] })
  const guard = guardOf(context, node.guard, known)
  const guarded = guard ? withPresent(known, knownPresent(guard, true)) : known
  return {
    event: reference,
    sets,
    sends: node.sends.map((send) => readSend(context, send, guarded)),
    ...(guard && { guard }),
  }
}

/** A view or process finds its row or instance by a field of the event; without one the event cannot reach it. */
export function checkKeyIn(
  context: CheckContext,
  {
    fields,
    key,
    reference,
    given,
  }: {
    readonly fields: ReadonlyMap<string, { readonly type: Type }>
    readonly key: { readonly name: string } | undefined
    readonly reference: System['sends'][number]
    readonly given: readonly { readonly name: string }[]
  },
): void {
  if (!key || fields.has(key.name) || given.some(({ name }) => name === key.name)) return
  report(
    context,
    'FIELD-5',
    `\`${reference.text}\` has no \`${key.name}\`, which is the key here, so nothing says what it belongs to: give it in braces, as in \`{ ${key.name}: … }\`, or give the event that field`,
    reference.place,
  )
}

export function readSystem(context: CheckContext, node: SystemNode, head: Head): System {
  const on = node.clauses.filter((clause) => clause.$type === 'SystemOn')
  const sends = node.clauses.filter((clause) => clause.$type === 'Sends').flatMap(({ commands }) => commands)
  const reads = node.clauses.filter((clause) => clause.$type === 'Reading')
  return {
    kind: 'system',
    ...head,
    reactions: on.map((clause) => readReaction(context, clause)),
    sends: sends.map((command) => mention(context, command, ['command']).reference),
    reads: reads.map(({ view, every }) => ({
      view: mention(context, view, ['view']).reference,
      ...(every && { every: readDuration(context, every) }),
    })),
  }
}

function readReaction(
  context: CheckContext,
  node: SystemNode['clauses'][number] & { $type: 'SystemOn' },
): System['reactions'][number] {
  const { reference, declaration } = mention(context, node.event, ['event', 'publication'])
  const known = fieldsSeen(context, declaration)
  const isVagueEvent = isOpen(context, declaration)
  const answers = node.answers.map((answer) => {
    const { reference: event, declaration: answered } = mention(context, answer.event, ['event'])
    const fields = readFields(context, answer.fields)
    if (answered)
      checkAnswer(context, {
        event,
        answered,
        fields,
        known,
        isOpen: isVagueEvent || isOpen(context, answered),
      })
    return { event, fields }
  })
  return { event: reference, answers }
}

/** What the system does not supply is taken from the event it answers, else from the state of the aggregate. */
function checkAnswer(
  context: CheckContext,
  {
    event,
    answered,
    fields,
    known,
    isOpen: mayHaveMore,
  }: {
    readonly event: System['sends'][number]
    readonly answered: Declaration
    readonly fields: System['reactions'][number]['answers'][number]['fields']
    readonly known: ReadonlyMap<string, { readonly type: Type }>
    readonly isOpen: boolean
  },
): void {
  const wanted = context.fieldsOf(context, answered)
  const supplied = new Map(fields.map(({ name, type }) => [name, type]))
  for (const { name, place } of fields) {
    if (!wanted.has(name) && !mayHaveMore)
      report(
        context,
        'FIELD-4',
        `${event.text} has no field \`${name}\`, which this system would supply`,
        place,
      )
  }
  const state = stateFields(context, answered.aggregate)
  for (const [name, field] of wanted) {
    const source = supplied.get(name) ?? known.get(name)?.type ?? state.get(name)
    if (source || !mayHaveMore)
      checkOrigin(context, { ...field, name, source, owner: event.text, place: event.place, code: 'FIELD-1' })
  }
}
