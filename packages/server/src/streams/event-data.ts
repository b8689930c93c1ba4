import type { DomainEvent } from '@landfall/kernel'

/** The fields of an event of a storm, which the kernel does not know of. */
export function eventData(event: DomainEvent): { readonly data: unknown } {
  return { data: Reflect.get(event, 'data') }
}
