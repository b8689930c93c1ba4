import type { ElementKind } from '@landfall/model'
import type { Judged } from './judged.ts'

/** Whether it is certain only because no event gives a field of a state or a row another value. */
export function isForWantOfEvents({ because }: Judged): boolean {
  return because.some((known) => known.kind === 'values' && isSetByEvents(known.owner.kind))
}

function isSetByEvents(kind: ElementKind): boolean {
  return kind === 'aggregate' || kind === 'process' || kind === 'view'
}
