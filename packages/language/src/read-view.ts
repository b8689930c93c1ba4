import type { Fold, Screen, Type, View } from '@landfall/model'
import { typeText } from '@landfall/model'
import { type CheckContext, mention, report } from './check-context.ts'
import { expectType } from './expect-type.ts'
import { fits, isVague } from './fits.ts'
import type { Fold as FoldNode, Screen as ScreenNode, View as ViewNode } from './generated/ast.ts'
import { assignments } from './infer-literal.ts'
import { isOpen, typesOf } from './known-fields.ts'
import { knownPresent } from './presence.ts'
import { readField, readFields } from './read-fields.ts'
import type { Head } from './read-head.ts'
import { checkKeyIn } from './read-reaction.ts'
import { EMPTY_SCOPE, type Scope, withPresent } from './scope.ts'

const BOOL: Type = { kind: 'basic', name: 'Bool' }

export function readView(context: CheckContext, node: ViewNode, head: Head): View {
  const keyNode = node.clauses.find((clause) => clause.$type === 'ViewKey')?.field
  const key = keyNode?.name === undefined ? undefined : readField(context, keyNode)
  const fields = readFields(
    context,
    node.clauses.filter((clause) => clause.$type === 'Field'),
  )
  const row = new Map([...(key ? [key] : []), ...fields].map(({ name, type }) => [name, type]))
  return {
    kind: 'view',
    ...head,
    actors: node.actors.map((actor) => mention(context, actor, ['actor']).reference),
    ...(key && { key }),
    fields,
    folds: node.clauses
      .filter((clause) => clause.$type === 'Fold')
      .map((fold) => readFold(context, fold, { key, row })),
  }
}

function readFold(
  context: CheckContext,
  node: FoldNode,
  { key, row }: { readonly key: View['key']; readonly row: ReadonlyMap<string, Type> },
): Fold {
  const { reference, declaration } = mention(context, node.event, ['event', 'publication'])
  const fields = declaration && context.fieldsOf(context, declaration)
  const isVagueEvent = isOpen(context, declaration)
  const start: Scope = {
    ...EMPTY_SCOPE,
    state: row,
    stateIs: 'row',
    isOpen: isVagueEvent,
    ...(fields && { message: typesOf(fields), hasEnvelope: true }),
  }
  const guard = node.guard && expectType(context, node.guard, start, { type: BOOL, what: 'a condition' })
  const scope = guard ? withPresent(start, knownPresent(guard, true)) : start
  const known = new Map([...row].map(([name, type]) => [name, { type }]))
  const sets = assignments(context, { node: node.sets, known, owner: 'the row of this view' }, scope)
  if (fields) {
    if (!isVagueEvent) checkKeyIn(context, { fields, key, reference, given: sets })
    if (!node.remove)
      checkCopies(context, { fields, row, sets: new Set(sets.map(({ name }) => name)), reference })
  }
  return { event: reference, ...(guard && { guard }), remove: node.remove, sets }
}

function checkCopies(
  context: CheckContext,
  {
    fields,
    row,
    sets,
    reference,
  }: {
    readonly fields: ReadonlyMap<string, { readonly type: Type }>
    readonly row: ReadonlyMap<string, Type>
    readonly sets: ReadonlySet<string>
    readonly reference: Fold['event']
  },
): void {
  for (const [name, { type }] of fields) {
    const wanted = row.get(name)
    if (!wanted || sets.has(name) || fits(context, type, wanted) || isVague(type) || isVague(wanted)) continue
    report(
      context,
      'FIELD-3',
      `\`${name}\` is ${typeText(type)} in \`${reference.text}\` and ${typeText(wanted)} in this view, where it would be copied to: give it in braces`,
      reference.place,
    )
  }
}

export function readScreen(context: CheckContext, node: ScreenNode, head: Head): Screen {
  const shows = node.clauses.filter((clause) => clause.$type === 'Shows').flatMap(({ views }) => views)
  const offers = node.clauses
    .filter((clause) => clause.$type === 'Offers')
    .flatMap(({ commands }) => commands)
  return {
    kind: 'screen',
    ...head,
    actors: node.actors.map((actor) => mention(context, actor, ['actor']).reference),
    shows: shows.map((view) => mention(context, view, ['view']).reference),
    offers: offers.map((command) => mention(context, command, ['command']).reference),
  }
}
