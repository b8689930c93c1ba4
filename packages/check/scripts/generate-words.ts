/** Writes `src/names/generated/english-words.ts` from the dictionaries. */
import { writeFileSync } from 'node:fs'
import { englishWordsSource } from '../src/testing/english-words-source.ts'

writeFileSync(new URL('../src/names/generated/english-words.ts', import.meta.url), englishWordsSource())
