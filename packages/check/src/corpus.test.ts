import { readdirSync, readFileSync } from 'node:fs'
import { isFindingCode } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { rules } from './rules.ts'
import { checkedAll } from './testing/checked-all.ts'

const folder = new URL('../corpus/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.storm'))
const names = files
  .filter((name) => name.endsWith('.broken.storm'))
  .map((name) => name.replace(/\.broken\.storm$/, ''))

function codeOf(name: string): string {
  return /^[a-z]+-\d+/.exec(name)?.[0].toUpperCase() ?? ''
}

function found(name: string): readonly string[] {
  return checkedAll(readFileSync(new URL(name, folder), 'utf8')).map(({ code }) => code)
}

/** Found when scenarios are played, which the command line does: its tests hold these pairs against it. */
const PLAYED = /^scenario-7-/

describe('the corpus', () => {
  it('[CHECK-6] has at least 60 pairs, and one for every rule', () => {
    expect(names.length).toBeGreaterThanOrEqual(60)
    expect(files.toSorted()).toEqual(
      names.flatMap((name) => [`${name}.broken.storm`, `${name}.mended.storm`]).toSorted(),
    )
    expect(names.map(codeOf).filter((code) => !isFindingCode(code))).toEqual([])
    expect(
      rules.map(({ code }) => code).filter((code) => !names.some((name) => codeOf(name) === code)),
    ).toEqual([])
  })
  it.each(names.filter((name) => !PLAYED.test(name)))(
    '[CHECK-6] %s: the planted mistake is found, and its repaired twin is clean of it',
    (name) => {
      const code = codeOf(name)
      expect(found(`${name}.broken.storm`)).toContain(code)
      expect(found(`${name}.mended.storm`)).not.toContain(code)
    },
  )
})
