import { expect, it } from 'vitest'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-111] a hot spot that is closed without a word is found', () => {
  const text = `
    hotspot "Who is told?" resolved ""
    hotspot "When?" resolved
    hotspot "Where?" resolved "  "
    hotspot "Why?" resolved "Because of the law."
    hotspot "How?"`
  expect(saidOf(text, 'HOTSPOT-2')).toEqual(
    ['Who is told?', 'When?', 'Where?'].map(
      (question) =>
        `"${question}" was closed without an answer: write down what was decided, as in \`resolved "We ask again after a day."\``,
    ),
  )
  expect(saidOf(text, 'HOTSPOT-1')).toHaveLength(1)
})
