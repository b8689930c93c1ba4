import type { FieldOrigin, ModelIndex, Process } from '@landfall/model'
import { originsOfArguments, originsOfProcessState } from '@landfall/model'
import { fieldsOf, type Scene, sceneWith } from './edit-field-scene.ts'
import { type FieldSite, sendSite, siteOf } from './edit-field-site.ts'

/** Where a process remembers, sends and ends. */
export function processSites(index: ModelIndex, process: Process): FieldSite[] {
  const { key, state, steps, timeout, ends } = process
  const stepSites = steps.flatMap((step, at) => {
    const scene = sceneWith(index, step.event, { state })
    // A process finds its instance by the event's field of that name, and nothing else can be said.
    const isState = ({ field }: FieldOrigin) => field.place.start !== key?.place.start
    return [
      siteOf(
        { path: `steps/${at}`, reference: step.event, scene },
        originsOfProcessState(index, process, step),
        isState,
      ),
      ...step.sends.map((send, nth) =>
        sendSite(
          { path: `steps/${at}/${nth}`, send, scene },
          originsOfArguments(index, { kind: 'process', process, step, send }),
        ),
      ),
    ]
  })
  const scene: Scene = { index, state }
  const timeoutSites = (timeout?.sends ?? []).map((send, at) =>
    sendSite(
      { path: `timeout/${at}`, send, scene },
      originsOfArguments(index, { kind: 'timeout', process, send }),
    ),
  )
  const endSites = ends.map((reference, at) => {
    const found = key && fieldsOf(index, reference).find(({ name }) => name === key.name)
    const origins: FieldOrigin[] =
      key && found ? [{ field: key, origin: { kind: 'event field', field: found } }] : []
    return siteOf({ path: `ends/${at}`, reference, scene }, origins, () => false)
  })
  return [...stepSites, ...timeoutSites, ...endSites]
}
