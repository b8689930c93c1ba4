import type { Command, CommandClause, Event, Outcome, Type } from '@landfall/model'
import { typeText } from '@landfall/model'
import { type CheckContext, mention, placeOf, report } from './check-context.ts'
import { expectType } from './expect-type.ts'
import { fits, isVague } from './fits.ts'
import type {
  Arrow,
  Command as CommandNode,
  Event as EventNode,
  Outcome as OutcomeNode,
} from './generated/ast.ts'
import { assignments } from './infer-literal.ts'
import { isOpen, isOpenFrame, keyField, stateFields, typesOf } from './known-fields.ts'
import type { AggregateFrame, Declaration } from './names.ts'
import { plainType } from './plain-type.ts'
import { knownPresent } from './presence.ts'
import { readFields } from './read-fields.ts'
import type { Head } from './read-head.ts'
import { readType } from './read-type.ts'
import { EMPTY_SCOPE, type Scope, typeByName, withLocal, withPresent } from './scope.ts'
import { unquote } from './storm-text.ts'

const BOOL: Type = { kind: 'basic', name: 'Bool' }

export function readCommand(
  context: CheckContext,
  node: CommandNode,
  head: Head,
  frame: AggregateFrame | undefined,
): Command {
  const fields = readFields(
    context,
    node.clauses.filter((clause) => clause.$type === 'Field'),
  )
  const mode = node.creates ? 'creates' : node.mayCreate ? 'may create' : 'existing'
  const known = new Map(fields.map(({ name, type }) => [name, type]))
  const key = keyField(frame)
  const message = key
    ? new Map([[key.name, plainType(readType({ ...context, findings: [] }, key.type))], ...known])
    : known
  const state = stateSeenBy(context, mode, frame)
  const scope: Scope = {
    ...EMPTY_SCOPE,
    message,
    hasPorts: true,
    isOpen: isOpenFrame(frame),
    ...(state && { state }),
  }
  const neverFails = node.clauses.find((clause) => clause.$type === 'NeverFails')
  return {
    kind: 'command',
    ...head,
    ...(frame && { aggregate: frame.id }),
    actors: node.actors.map((actor) => mention(context, actor, ['actor']).reference),
    mode,
    fields,
    clauses: readClauses(context, node, { start: scope, frame }),
    ...(neverFails?.reason !== undefined && { neverFails: unquote(neverFails.reason) }),
  }
}

/** A command that creates has no state to look at; one that may create cannot be sure of any. */
function stateSeenBy(
  context: CheckContext,
  mode: Command['mode'],
  frame: AggregateFrame | undefined,
): Map<string, Type> | undefined {
  if (mode === 'creates') return undefined
  const state = stateFields(context, frame)
  if (mode === 'existing') return state
  return new Map(
    [...state].map(([name, type]) => [
      name,
      type.kind === 'optional' ? type : { kind: 'optional', of: type },
    ]),
  )
}

function readClauses(
  context: CheckContext,
  node: CommandNode,
  { start, frame }: { readonly start: Scope; readonly frame: AggregateFrame | undefined },
): CommandClause[] {
  const clauses: CommandClause[] = []
  let scope = start
  for (const clause of node.clauses) {
    const place = placeOf(context, clause)
    switch (clause.$type) {
      case 'Requires': {
        const condition = expectType(context, clause.condition, scope, {
          type: BOOL,
          what: 'what stands behind `requires`',
        })
        scope = withPresent(scope, knownPresent(condition, true))
        const message = clause.message === undefined ? {} : { message: unquote(clause.message) }
        clauses.push({ kind: 'requires', condition, ...message, place })
        break
      }
      case 'Let': {
        if (scope.locals.has(clause.name))
          report(context, 'SYNTAX-6', `\`${clause.name}\` has been given a value already`, clause)
        const value = context.infer(context, clause.value, scope)
        scope = withLocal(scope, clause.name, value.type)
        clauses.push({ kind: 'let', name: clause.name, value, place })
        break
      }
      case 'Arrow': {
        const arrow = readArrow(context, clause, { scope, frame })
        if (arrow.guard) scope = withPresent(scope, knownPresent(arrow.guard, false))
        clauses.push(arrow)
        break
      }
    }
  }
  return clauses
}

function readArrow(
  context: CheckContext,
  node: Arrow,
  { scope, frame }: { readonly scope: Scope; readonly frame: AggregateFrame | undefined },
): CommandClause & { kind: 'arrow' } {
  const guard =
    node.guard && expectType(context, node.guard, scope, { type: BOOL, what: 'what stands behind `when`' })
  const known = guard ? withPresent(scope, knownPresent(guard, true)) : scope
  return {
    kind: 'arrow',
    outcomes: [...node.outcomes, ...node.alternatives].map((outcome) =>
      readOutcome(context, outcome, { scope: known, frame }),
    ),
    open: node.alternatives.length > 0,
    ...(guard && { guard }),
    otherwise: node.otherwise,
    place: placeOf(context, node),
  }
}

function readOutcome(
  context: CheckContext,
  node: OutcomeNode,
  { scope, frame }: { readonly scope: Scope; readonly frame: AggregateFrame | undefined },
): Outcome {
  const { reference, declaration } = mention(context, node.event, ['event'])
  const known = declaration && context.fieldsOf(context, declaration)
  const fields = assignments(
    context,
    { node: node.fields, known, owner: reference.text, isOpen: isOpen(context, declaration) },
    scope,
  )
  if (declaration && known) {
    checkInstance(context, { reference, declaration, frame, fields })
    const given = new Set(fields.map(({ name }) => name))
    for (const [name, field] of known) {
      if (given.has(name) || field.isKey) continue
      const source = typeByName(scope, name)
      if (source || !scope.isOpen)
        checkOrigin(context, {
          ...field,
          name,
          source,
          owner: reference.text,
          place: reference.place,
          code: 'FIELD-1',
        })
    }
  }
  return { event: reference, fields }
}

/** A command decides about one instance of its own aggregate, and what it records has happened to that one. */
function checkInstance(
  context: CheckContext,
  {
    reference,
    declaration,
    frame,
    fields,
  }: {
    readonly reference: Outcome['event']
    readonly declaration: Declaration
    readonly frame: AggregateFrame | undefined
    readonly fields: Outcome['fields']
  },
): void {
  if (!frame || !declaration.aggregate) return
  if (declaration.aggregate.id !== frame.id) {
    const { name } = declaration.aggregate
    return report(
      context,
      'REF-4',
      `\`${reference.text}\` is an event of \`${name}\`, and a command of \`${frame.name}\` records only events of \`${frame.name}\`: let a policy send a command to \`${name}\` instead`,
      reference.place,
    )
  }
  const key = keyField(frame)?.name
  const given = fields.find(({ name }) => name === key)
  if (given)
    report(
      context,
      'FIELD-4',
      `\`${given.name}\` is the key, and cannot be given here: the event happens to the instance that the command speaks to`,
      given.place,
    )
}

/** A field that is not given in braces is taken from a field of the same name, which must be there and fit. */
export function checkOrigin(
  context: CheckContext,
  field: {
    readonly name: string
    readonly type: Type
    readonly source: Type | undefined
    readonly hasDefault: boolean
    readonly owner: string
    readonly place: Outcome['event']['place']
    readonly code: 'FIELD-1' | 'FIELD-2'
  },
): void {
  const { name, type, source, owner, place } = field
  if (source) {
    if (fits(context, source, type) || isVague(source) || isVague(type)) return
    const message = `\`${owner}\` takes its \`${name}\` (${typeText(type)}) from a field of the same name that is ${typeText(source)}: give it in braces`
    return report(context, 'FIELD-3', message, place)
  }
  if (type.kind === 'optional' || field.hasDefault || type.kind === 'unknown') return
  report(
    context,
    field.code,
    `\`${owner}\` needs \`${name}\` (${typeText(type)}), and nothing here has it: give it in braces, as in \`${owner} { ${name}: … }\``,
    place,
  )
}

export function readEvent(
  context: CheckContext,
  node: EventNode,
  head: Head,
  frame: AggregateFrame | undefined,
): Event {
  const fields = readFields(context, node.fields)
  const state = stateFields(context, frame)
  const scope: Scope = {
    ...EMPTY_SCOPE,
    message: eventMessage(context, head, fields),
    state,
    hasEnvelope: true,
    isOpen: isOpenFrame(frame),
  }
  const known = new Map([...state].map(([name, type]) => [name, { type }]))
  const sets = assignments(
    context,
    {
      node: node.sets,
      known,
      owner: `the state of ${frame?.name ?? 'its aggregate'}`,
      isOpen: isOpenFrame(frame),
    },
    scope,
  )
  checkCopies(context, { fields, sets: new Set(sets.map(({ name }) => name)), state })
  return {
    kind: 'event',
    ...head,
    ...(frame && { aggregate: frame.id }),
    pivotal: node.pivotal,
    fields,
    sets,
  }
}

function eventMessage(
  context: CheckContext,
  head: Head,
  fields: readonly Event['fields'][number][],
): Map<string, Type> {
  const declaration = context.names.byName.get(head.name)?.find(({ id }) => id === head.id)
  if (declaration) return typesOf(context.fieldsOf(context, declaration))
  return new Map(fields.map(({ name, type }) => [name, type]))
}

function checkCopies(
  context: CheckContext,
  {
    fields,
    sets,
    state,
  }: {
    readonly fields: readonly Event['fields'][number][]
    readonly sets: ReadonlySet<string>
    readonly state: ReadonlyMap<string, Type>
  },
): void {
  for (const { name, type, place } of fields) {
    const wanted = state.get(name)
    if (!wanted || sets.has(name) || fits(context, type, wanted) || isVague(type) || isVague(wanted)) continue
    report(
      context,
      'FIELD-3',
      `\`${name}\` is ${typeText(type)} here and ${typeText(wanted)} in the state, where it would be copied to: set it with \`sets { ${name}: … }\``,
      place,
    )
  }
}
