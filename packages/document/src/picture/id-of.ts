/** The id of a note's group in the picture: its key, in which spaces cannot stand. `event-Billing.PaymentFailed`. */
export function idOf(key: string): string {
  return `note-${key.replaceAll(/\s+/gu, '-')}`
}
