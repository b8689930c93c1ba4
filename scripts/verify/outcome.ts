/** What a check came to: a detail worth one line, or every reason why it failed. */
export type Outcome =
  | { readonly passed: true; readonly detail: string }
  | { readonly passed: false; readonly reasons: readonly string[] }

export function passed(detail: string): Outcome {
  return { passed: true, detail }
}

/** Passed with `detail` when there are no reasons, else failed for all of them. */
export function outcomeOf(reasons: readonly string[], detail: string): Outcome {
  return reasons.length === 0 ? passed(detail) : { passed: false, reasons }
}
