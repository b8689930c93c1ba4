import type {
  Command,
  Element,
  ModelIndex,
  Policy,
  Process,
  PromiseRule,
  ScenarioStep,
  Send,
  System,
  View,
} from '@landfall/model'
import {
  type FieldUses,
  keysOf,
  noteExpression,
  noteFields,
  noteGiven,
  noteGivenTo,
  noteName,
} from './edit-field-names.ts'
import { fieldKey, fieldsOf, rowOf, type Scene, sceneOf, sceneWith } from './edit-field-scene.ts'

/** Every name of a field in the text of an element. */
export function fieldUsesIn(index: ModelIndex, element: Element): FieldUses {
  const found: FieldUses = { index, uses: [], unread: [] }
  noteElement(found, element, sceneOf(index, element))
  return found
}

function noteElement(found: FieldUses, element: Element, scene: Scene): void {
  switch (element.kind) {
    case 'command':
      return noteCommand(found, element, scene)
    case 'event':
      noteFields(found, element.fields, 'fields')
      return noteGiven(found, { given: element.sets, owner: scene.state ?? [] }, scene, 'sets')
    case 'aggregate':
      noteFields(found, element.key ? [element.key] : [], 'key')
      noteFields(found, element.state, 'state')
      for (const [at, rule] of element.invariants.entries())
        noteExpression(found, rule, scene, `invariants/${at}`)
      return
    case 'value':
      return noteFields(found, element.fields, 'fields')
    case 'function':
      return noteExpression(found, element.body, scene, 'body')
    case 'system':
      return noteSystem(found, element)
    case 'policy':
      return notePolicy(found, element)
    case 'process':
      return noteProcess(found, element)
    case 'view':
      return noteView(found, element)
    case 'publication':
      for (const [at, { name, place, value }] of element.fields.entries()) {
        noteName(found, { path: `fields/${at}`, name, place, role: 'given', keys: [fieldKey({ place })] })
        noteExpression(found, value, scene, `fields/${at}/value`)
      }
      return
    case 'promise':
      for (const [at, rule] of element.rules.entries()) noteBy(found, rule, `rules/${at}`)
      return
    case 'scenario':
      for (const [at, step] of element.steps.entries()) noteStep(found, step, `steps/${at}`)
      return
    default:
      return
  }
}

function noteCommand(found: FieldUses, { fields, clauses }: Command, scene: Scene): void {
  noteFields(found, fields, 'fields')
  for (const [at, clause] of clauses.entries()) {
    const path = `clauses/${at}`
    if (clause.kind === 'requires') noteExpression(found, clause.condition, scene, path)
    else if (clause.kind === 'let') noteExpression(found, clause.value, scene, path)
    else {
      if (clause.guard) noteExpression(found, clause.guard, scene, `${path}/guard`)
      for (const [nth, { event, fields: given }] of clause.outcomes.entries()) {
        noteGivenTo(found, { reference: event, given }, scene, `${path}/${nth}`)
      }
    }
  }
}

/** What a system supplies are fields of the event that it answers with. */
function noteSystem(found: FieldUses, { reactions }: System): void {
  const answers = reactions.flatMap((reaction) => reaction.answers)
  for (const [at, { event, fields }] of answers.entries()) {
    for (const [nth, { name, place }] of fields.entries()) {
      const keys = keysOf(fieldsOf(found.index, event), name)
      noteName(found, { path: `answers/${at}/${nth}`, name, place, role: 'declared', keys })
    }
  }
}

function notePolicy(found: FieldUses, { trigger, forEach, sends }: Policy): void {
  const event = trigger?.kind === 'event' ? trigger.event : undefined
  const scene = sceneWith(found.index, event, forEach ? { row: fieldsOf(found.index, forEach.view) } : {})
  if (trigger?.kind === 'event' && trigger.guard) noteExpression(found, trigger.guard, scene, 'trigger')
  if (forEach?.guard) noteExpression(found, forEach.guard, scene, 'forEach')
  noteSends(found, sends, scene, 'sends')
}

function noteSends(found: FieldUses, sends: readonly Send[], scene: Scene, path: string): void {
  for (const [at, { command, arguments: given, after }] of sends.entries()) {
    noteGivenTo(found, { reference: command, given }, scene, `${path}/${at}`)
    if (after) noteExpression(found, after, scene, `${path}/${at}/after`)
  }
}

function noteProcess(found: FieldUses, { key, state, steps, timeout }: Process): void {
  noteFields(found, key ? [key] : [], 'key')
  noteFields(found, state, 'state')
  for (const [at, { event, sets, sends, guard }] of steps.entries()) {
    const scene = sceneWith(found.index, event, { state })
    noteGiven(found, { given: sets, owner: state }, scene, `steps/${at}/sets`)
    if (guard) noteExpression(found, guard, scene, `steps/${at}/guard`)
    noteSends(found, sends, scene, `steps/${at}/sends`)
  }
  const scene: Scene = {
    index: found.index,
    state,
    ...(key && { message: { word: 'command', fields: [key] } }),
  }
  if (timeout) noteSends(found, timeout.sends, scene, 'timeout')
}

function noteView(found: FieldUses, view: View): void {
  const row = rowOf(view)
  noteFields(found, row, 'row')
  for (const [at, { event, guard, sets }] of view.folds.entries()) {
    const scene = sceneWith(found.index, event, { row })
    if (guard) noteExpression(found, guard, scene, `folds/${at}/guard`)
    noteGiven(found, { given: sets, owner: row }, scene, `folds/${at}`)
  }
}

function noteStep(found: FieldUses, step: ScenarioStep, path: string): void {
  const scene: Scene = { index: found.index }
  switch (step.kind) {
    case 'given':
    case 'then event':
    case 'then no event':
    case 'system answers':
      return noteGivenTo(found, { reference: step.event, given: step.fields }, scene, path)
    case 'when command':
      return noteGivenTo(found, { reference: step.command, given: step.arguments }, scene, path)
    case 'then only':
      for (const [at, { event, fields }] of step.events.entries()) {
        noteGivenTo(found, { reference: event, given: fields }, scene, `${path}/${at}`)
      }
      return
    case 'then row':
      noteExpression(found, step.key, scene, `${path}/key`)
      return noteGivenTo(found, { reference: step.view, given: step.fields }, scene, path)
    default:
      return
  }
}

function noteBy(found: FieldUses, rule: PromiseRule, path: string): void {
  const { by, place } = rule
  if (by === undefined) return
  const keys = eventsOf(rule).flatMap((event) => keysOf(fieldsOf(found.index, event), by))
  noteName(found, { path, name: by, place: { ...place, start: place.end - by.length }, role: 'by', keys })
}

function eventsOf(rule: PromiseRule) {
  switch (rule.kind) {
    case 'never after':
      return [rule.event, rule.after, rule.until]
    case 'leads to':
      return [rule.event, ...rule.outcomes]
    case 'at most':
      return [rule.event]
  }
}
