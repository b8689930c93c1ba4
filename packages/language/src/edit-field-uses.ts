import type {
  Assignment, Element, Expression, Field, ModelIndex, Place, Policy, Process, PromiseRule, Reference, ScenarioStep, Send, View,
} from '@landfall/model'
import { type FieldKey, fieldKey, fieldsOf, fieldsOfType, meaningOf, rowOf, type Scene, sceneOf, sceneWith } from './edit-field-scene.ts'

/** The name of a field in the text. */
export interface FieldUse {
  /** Where in its element: the same before and after, and for `total` and `state.total`. */
  readonly path: string
  readonly name: string
  /** Of the name itself. */
  readonly place: Place
  /** `{ amount }` is a `given` and a `value` at one place. */
  readonly role: 'declared' | 'given' | 'value' | 'member' | 'by'
  /** The field that is meant; of a `by` one for each event. */
  readonly keys: readonly FieldKey[]
  /** What is written before a dot to say exactly whose field it is. */
  readonly word?: string
}

/** An expression that could not be read, and what its names may mean. */
export interface Unread {
  readonly place: Place
  readonly scene: Scene
}

export interface FieldUses {
  readonly uses: readonly FieldUse[]
  readonly unread: readonly Unread[]
}

/** Every name of a field in the text of an element. */
export function fieldUsesIn(index: ModelIndex, element: Element): FieldUses {
  const walk = new FieldWalk(index)
  walk.element(element)
  return walk
}

/** Goes through an element once and notes the names of fields. */
class FieldWalk implements FieldUses {
  readonly uses: FieldUse[] = []
  readonly unread: Unread[] = []
  private readonly index: ModelIndex

  constructor(index: ModelIndex) {
    this.index = index
  }

  element(element: Element): void {
    const scene = sceneOf(this.index, element)
    switch (element.kind) {
      case 'command':
        this.fields(element.fields)
        return element.clauses.forEach((clause, at) => this.clause(clause, scene, `clauses/${at}`))
      case 'event':
        this.fields(element.fields)
        return this.given(element.sets, { scene, owner: scene.state ?? [], path: 'sets' })
      case 'aggregate':
        this.fields([...(element.key ? [element.key] : []), ...element.state])
        return element.invariants.forEach((rule, at) => this.expression(rule, scene, `invariants/${at}`))
      case 'value':
        return this.fields(element.fields)
      case 'function':
        return this.expression(element.body, scene, 'body')
      case 'system':
        return element.reactions.forEach(({ answers }, at) => {
          answers.forEach(({ event, fields }, nth) => this.supplied(fields, fieldsOf(this.index, event), `reactions/${at}/${nth}`))
        })
      case 'policy':
        return this.policy(element)
      case 'process':
        return this.process(element)
      case 'view':
        return this.view(element)
      case 'publication':
        element.fields.forEach(({ name, place, value }, at) => {
          this.note({ path: `fields/${at}`, start: place.start, name, place, role: 'given', keys: [fieldKey({ place })] })
          this.expression(value, scene, `fields/${at}/value`)
        })
        return
      case 'promise':
        return element.rules.forEach((rule, at) => this.by(rule, `rules/${at}`))
      case 'scenario':
        return element.steps.forEach((step, at) => this.step(step, `steps/${at}`))
      default:
        return
    }
  }

  private clause(clause: (Element & { kind: 'command' })['clauses'][number], scene: Scene, path: string): void {
    if (clause.kind === 'requires') return this.expression(clause.condition, scene, path)
    if (clause.kind === 'let') return this.expression(clause.value, scene, path)
    if (clause.guard) this.expression(clause.guard, scene, `${path}/guard`)
    clause.outcomes.forEach(({ event, fields }, at) => {
      this.given(fields, { scene, owner: fieldsOf(this.index, event), path: `${path}/outcomes/${at}` })
    })
  }

  private policy({ trigger, forEach, sends }: Policy): void {
    const event = trigger?.kind === 'event' ? trigger.event : undefined
    const scene = sceneWith(this.index, event, forEach ? { row: fieldsOf(this.index, forEach.view) } : {})
    if (trigger?.kind === 'event' && trigger.guard) this.expression(trigger.guard, scene, 'trigger')
    if (forEach?.guard) this.expression(forEach.guard, scene, 'forEach')
    this.sends(sends, scene, 'sends')
  }

  private sends(sends: readonly Send[], scene: Scene, path: string): void {
    sends.forEach(({ command, arguments: given, after }, at) => {
      this.given(given, { scene, owner: fieldsOf(this.index, command), path: `${path}/${at}` })
      if (after) this.expression(after, scene, `${path}/${at}/after`)
    })
  }

  private process({ key, state, steps, timeout }: Process): void {
    this.fields([...(key ? [key] : []), ...state])
    steps.forEach(({ event, sets, sends, guard }, at) => {
      const scene = sceneWith(this.index, event, { state })
      this.given(sets, { scene, owner: state, path: `steps/${at}/sets` })
      if (guard) this.expression(guard, scene, `steps/${at}/guard`)
      this.sends(sends, scene, `steps/${at}/sends`)
    })
    const scene: Scene = { index: this.index, state, ...(key && { message: { word: 'command', fields: [key] } }) }
    if (timeout) this.sends(timeout.sends, scene, 'timeout')
  }

  private view(view: View): void {
    const row = rowOf(view)
    this.fields(row)
    view.folds.forEach(({ event, guard, sets }, at) => {
      const scene = sceneWith(this.index, event, { row })
      if (guard) this.expression(guard, scene, `folds/${at}/guard`)
      this.given(sets, { scene, owner: row, path: `folds/${at}` })
    })
  }

  private step(step: ScenarioStep, path: string): void {
    const scene: Scene = { index: this.index }
    const give = (reference: Reference, given: readonly Assignment[], at = path) => {
      this.given(given, { scene, owner: fieldsOf(this.index, reference), path: at })
    }
    switch (step.kind) {
      case 'given':
      case 'then event':
      case 'then no event':
      case 'system answers':
        return give(step.event, step.fields)
      case 'when command':
        return give(step.command, step.arguments)
      case 'then only':
        return step.events.forEach(({ event, fields }, at) => give(event, fields, `${path}/${at}`))
      case 'then row':
        this.expression(step.key, scene, `${path}/key`)
        return give(step.view, step.fields)
      default:
        return
    }
  }

  private by(rule: PromiseRule, path: string): void {
    if (rule.by === undefined) return
    const events = rule.kind === 'never after' ? [rule.event, rule.after, rule.until] : rule.kind === 'leads to' ? [rule.event, ...rule.outcomes] : [rule.event]
    const { by, place } = rule
    const keys = events.flatMap((event) => fieldsOf(this.index, event).filter(({ name }) => name === by).map(fieldKey))
    this.note({ path, start: place.end - by.length, name: by, place, role: 'by', keys })
  }

  private fields(fields: readonly Field[]): void {
    for (const field of fields) {
      const { name, place } = field
      this.note({ path: `declared ${fields.indexOf(field)} ${field.place.file}`, start: place.start, name, place, role: 'declared', keys: [fieldKey(field)] })
      if (field.default) this.expression(field.default, { index: this.index }, `default ${fields.indexOf(field)}`)
    }
  }

  /** What a system supplies are fields of the event that it answers with. */
  private supplied(fields: readonly Field[], owner: readonly Field[], path: string): void {
    fields.forEach(({ name, place }, at) => {
      const keys = owner.filter((field) => field.name === name).map(fieldKey)
      this.note({ path: `${path}/${at}`, start: place.start, name, place, role: 'declared', keys })
    })
  }

  private given(given: readonly Assignment[], { scene, owner, path }: { readonly scene: Scene; readonly owner: readonly Field[]; readonly path: string }): void {
    given.forEach(({ name, place, value }, at) => {
      const keys = owner.filter((field) => field.name === name).map(fieldKey)
      this.note({ path: `${path}/${at}`, start: place.start, name, place, role: 'given', keys })
      this.expression(value, scene, `${path}/${at}/value`)
    })
  }

  private expression(expression: Expression, scene: Scene, path: string): void {
    const { place } = expression
    const meaning = meaningOf(scene, expression)
    if (meaning && expression.kind === 'name') {
      return this.note({ path, start: place.start, name: expression.name, place, role: 'value', keys: [meaning.key], word: meaning.word })
    }
    if (meaning && expression.kind === 'member') return this.member(expression, [meaning.key], path)
    if (expression.kind === 'invalid') {
      this.unread.push({ place, scene })
      return
    }
    if (expression.kind === 'member') {
      const owner = fieldsOfType(scene, expression.of.type)
      this.member(expression, owner.filter(({ name }) => name === expression.name).map(fieldKey), path)
    }
    if (expression.kind === 'record') {
      return this.given(expression.fields, { scene, owner: fieldsOfType(scene, expression.type), path })
    }
    for (const [at, part] of partsOf(expression).entries()) this.expression(part, scene, `${path}/${at}`)
  }

  private member({ name, place }: Expression & { readonly kind: 'member' }, keys: readonly FieldKey[], path: string): void {
    this.note({ path, start: place.end - name.length, name, place, role: 'member', keys })
  }

  private note({ start, name, place, word, ...use }: Omit<FieldUse, 'word'> & { start: number; word?: string | undefined }): void {
    this.uses.push({ ...use, name, place: { file: place.file, start, end: start + name.length }, ...(word !== undefined && { word }) })
  }
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'text':
      return expression.parts.filter((part) => typeof part !== 'string')
    case 'member':
      return [expression.of]
    case 'binary':
      return [expression.left, expression.right]
    case 'not':
    case 'negative':
    case 'is missing':
    case 'to decimal':
      return [expression.operand]
    case 'if':
      return [expression.condition, expression.yes, expression.no]
    case 'match':
      return [expression.of, ...expression.arms.map(({ value }) => value)]
    case 'list':
      return expression.items
    case 'call':
    case 'built-in':
      return expression.arguments
    case 'lambda':
      return [expression.body]
    default:
      return []
  }
}
