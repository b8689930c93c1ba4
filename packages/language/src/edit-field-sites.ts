import type { Element, FieldOrigin, ModelIndex, Origin, Place, Process, Reference, Send } from '@landfall/model'
import {
  originsOfAnswer, originsOfArguments, originsOfOutcome, originsOfProcessState, originsOfRow, originsOfState,
} from '@landfall/model'
import { type FieldKey, fieldKey, fieldsOf, meaningOf, rowOf, type Scene, sceneOf, sceneWith } from './edit-field-scene.ts'

/** Where fields get their values, some by having the same name. */
export interface FieldSite {
  readonly path: string
  /** The mention that the fields belong to, or the sticky itself. */
  readonly place: Place
  /** Said of it in a sentence. */
  readonly title: string
  readonly origins: readonly SiteOrigin[]
}

export interface SiteOrigin {
  readonly field: FieldKey
  readonly name: string
  /** What gives it its value: a field, or how it comes about otherwise. */
  readonly source: FieldKey
  /** The field that it is copied from because it has the same name, and whose it is. */
  readonly copied?: { readonly name: string; readonly word?: string }
  /** Whether the text may say where it comes from. */
  readonly canBeWritten: boolean
}

/** The places in an element where fields may be copied by name. */
export function fieldSitesIn(index: ModelIndex, element: Element): FieldSite[] {
  switch (element.kind) {
    case 'command': {
      const scene = sceneOf(index, element)
      return element.clauses.flatMap((clause, at) => {
        if (clause.kind !== 'arrow') return []
        return clause.outcomes.map((outcome, nth) =>
          siteOf({ path: `clauses/${at}/${nth}`, reference: outcome.event, scene }, originsOfOutcome(index, element, outcome)),
        )
      })
    }
    case 'event': {
      const { place, id } = element
      const origins = originsOfState(index, element).map((origin) => siteOrigin(sceneOf(index, element), origin))
      return [{ path: 'state', place, title: `the state of what ${id} happens to`, origins }]
    }
    case 'system':
      return element.reactions.flatMap((reaction, at) => {
        const scene = sceneWith(index, reaction.event, {})
        return reaction.answers.map((answer, nth) =>
          siteOf({ path: `reactions/${at}/${nth}`, reference: answer.event, scene }, originsOfAnswer(index, reaction, answer), () => false),
        )
      })
    case 'policy': {
      const { trigger, forEach } = element
      const event = trigger?.kind === 'event' ? trigger.event : undefined
      const scene = sceneWith(index, event, forEach ? { row: fieldsOf(index, forEach.view) } : {})
      return element.sends.map((send, at) => sendSite({ path: `sends/${at}`, send, scene }, originsOfArguments(index, { kind: 'policy', policy: element, send })))
    }
    case 'process':
      return processSites(index, element)
    case 'view':
      return element.folds.map((fold, at) => {
        const scene = sceneWith(index, fold.event, { row: rowOf(element) })
        return siteOf({ path: `folds/${at}`, reference: fold.event, scene }, originsOfRow(index, element, fold), () => !fold.remove)
      })
    default:
      return []
  }
}

function processSites(index: ModelIndex, process: Process): FieldSite[] {
  const { key, state, steps, timeout, ends } = process
  const stepSites = steps.flatMap((step, at) => {
    const scene = sceneWith(index, step.event, { state })
    // A process finds its instance by the event's field of that name, and nothing else can be said.
    const isState = ({ field }: FieldOrigin) => field.place.start !== key?.place.start
    return [
      siteOf({ path: `steps/${at}`, reference: step.event, scene }, originsOfProcessState(index, process, step), isState),
      ...step.sends.map((send, nth) => sendSite({ path: `steps/${at}/${nth}`, send, scene }, originsOfArguments(index, { kind: 'process', process, step, send }))),
    ]
  })
  const scene: Scene = { index, state }
  const timeoutSites = (timeout?.sends ?? []).map((send, at) =>
    sendSite({ path: `timeout/${at}`, send, scene }, originsOfArguments(index, { kind: 'timeout', process, send })),
  )
  const endSites = ends.map((reference, at) => {
    const found = key && fieldsOf(index, reference).find(({ name }) => name === key.name)
    const origins: FieldOrigin[] = key && found ? [{ field: key, origin: { kind: 'event field', field: found } }] : []
    return siteOf({ path: `ends/${at}`, reference, scene }, origins, () => false)
  })
  return [...stepSites, ...timeoutSites, ...endSites]
}

interface SiteStart {
  readonly path: string
  readonly scene: Scene
}

function sendSite({ path, send, scene }: SiteStart & { readonly send: Send }, origins: readonly FieldOrigin[]): FieldSite {
  return siteOf({ path, reference: send.command, scene }, origins)
}

function siteOf(
  { path, reference, scene }: SiteStart & { readonly reference: Reference },
  origins: readonly FieldOrigin[],
  canBeWritten: (origin: FieldOrigin) => boolean = () => true,
): FieldSite {
  const { place, text } = reference
  return { path, place, title: `\`${text}\``, origins: origins.map((origin) => siteOrigin(scene, origin, canBeWritten(origin))) }
}

function siteOrigin(scene: Scene, { field, origin }: FieldOrigin, canBeWritten = true): SiteOrigin {
  const copied = copiedBy(origin)
  return { field: fieldKey(field), name: field.name, source: sourceOf(scene, origin), canBeWritten, ...(copied && { copied }) }
}

function sourceOf(scene: Scene, origin: Origin): FieldKey {
  switch (origin.kind) {
    case 'expression':
      return meaningOf(scene, origin.expression)?.key ?? 'expression'
    case 'command field':
    case 'event field':
    case 'state':
    case 'key':
    case 'row':
      return fieldKey(origin.field)
    default:
      return origin.kind
  }
}

function copiedBy(origin: Origin): SiteOrigin['copied'] {
  switch (origin.kind) {
    case 'command field':
      return { name: origin.field.name, word: 'command' }
    case 'event field':
      return { name: origin.field.name, word: 'event' }
    case 'state':
    case 'row':
      return { name: origin.field.name, word: origin.kind }
    case 'key':
      return { name: origin.field.name }
    default:
      return undefined
  }
}
