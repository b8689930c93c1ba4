/** Answers kept; beyond that all are forgotten and found again. */
const ANSWERS_MAX = 50_000

/** The same function, which remembers what it has answered about a text. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const before = known.get(text)
    if (before) return before.answer
    if (known.size >= ANSWERS_MAX) known.clear()
    const now = { answer: answer(text) }
    known.set(text, now)
    return now.answer
  }
}
