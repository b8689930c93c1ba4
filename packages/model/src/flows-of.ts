import type { Element, Event, PromiseRule, Reference, StormPromise } from './elements.ts'
import type { FieldFlow } from './field-flow.ts'
import { fieldNamed } from './field-named.ts'
import { flowsOfAggregate, flowsOfEvent } from './flows-of-aggregate.ts'
import { flowsOfCommand } from './flows-of-command.ts'
import { flowsOfPolicy, flowsOfProcess, flowsOfSystem } from './flows-of-reactor.ts'
import { flowsOfPublication, flowsOfView } from './flows-of-view.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import { targetOf } from './target-of.ts'

/** What the text of one element says about fields: where they come from, and what looks at them. Empty for most kinds. */
export function flowsOf(index: ModelIndex, element: Element): readonly FieldFlow[] {
  switch (element.kind) {
    case 'aggregate':
      return flowsOfAggregate(element)
    case 'command':
      return flowsOfCommand(index, element)
    case 'event':
      return flowsOfEvent(index, element)
    case 'system':
      return flowsOfSystem(index, element)
    case 'policy':
      return flowsOfPolicy(index, element)
    case 'process':
      return flowsOfProcess(index, element)
    case 'view':
      return flowsOfView(index, element)
    case 'publication':
      return flowsOfPublication(index, element)
    case 'promise':
      return flowsOfPromise(index, element)
    case 'context':
    case 'actor':
    case 'screen':
    case 'hotspot':
    case 'opportunity':
    case 'enum':
    case 'value':
    case 'function':
    case 'subscription':
    case 'reading':
    case 'relation':
    case 'scenario':
    case 'ignore':
      return []
  }
}

function flowsOfPromise(index: ModelIndex, promise: StormPromise): readonly FieldFlow[] {
  return promise.rules.flatMap((rule) => {
    const { by } = rule
    if (by === undefined) return []
    const events = eventsOf(index, rule).filter((event) => fieldNamed(messageFields(index, event), by))
    return events.map(
      (event): FieldFlow => ({
        from: { element: event.id, field: by },
        use: { kind: 'promise', by: promise.id },
      }),
    )
  })
}

function eventsOf(index: ModelIndex, rule: PromiseRule): readonly Event[] {
  return mentionsOf(rule).flatMap((reference) => targetOf(index, reference, 'event') ?? [])
}

function mentionsOf(rule: PromiseRule): readonly (Reference | undefined)[] {
  switch (rule.kind) {
    case 'never after':
      return [rule.event, rule.after, rule.until]
    case 'leads to':
      return [rule.event, ...rule.outcomes]
    case 'at most':
      return [rule.event]
  }
}
