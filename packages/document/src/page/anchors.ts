import type { ElementId } from '@landfall/model'

/** How the anchor of an element's entry looks: `event-Billing.PaymentFailed`. */
export function anchorText(id: ElementId): string {
  return id.replaceAll(/\s+/gu, '-')
}

/** Gives each entry an anchor of its own, also where two elements have one id. */
export function anchorGiver(): (id: ElementId) => string {
  const countOf = new Map<string, number>()
  return (id) => {
    const text = anchorText(id)
    const count = (countOf.get(text) ?? 0) + 1
    countOf.set(text, count)
    return count === 1 ? text : `${text}~${count}`
  }
}
