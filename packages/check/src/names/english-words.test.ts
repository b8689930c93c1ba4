import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { englishWordsSource } from '../testing/english-words-source.ts'

it('[CHECK-14] the words are what the dictionaries give', () => {
  const written = readFileSync(new URL('./generated/english-words.ts', import.meta.url), 'utf8')
  expect(written === englishWordsSource(), 'run: npm run generate -w @landfall/check').toBe(true)
})
