import { readFileSync } from 'node:fs'
import { catalogue, type Finding, isFindingCode, withoutIgnored } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

const docs = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8')

/** Codes that this package finds; the others belong to the check. */
const FOUND_WHILE_READING = /^(?:SYNTAX|REF)-|^(?:NAME-[123]|TYPE-[1-8]|FIELD-[1-5]|SCENARIO-1|IGNORE-1)$/

/** Each page of the documentation: its code, the storm that shows the finding, and the storm that mends it. */
const pages = docs
  .split(/^## /m)
  .map((page) => ({ code: page.split(' ')[0] ?? '', page }))
  .filter(({ code }) => isFindingCode(code) && FOUND_WHILE_READING.test(code))

function fences(page: string, info: string): readonly string[] {
  return [...page.matchAll(/```(storm[^\n]*)\n([\s\S]*?)```/g)]
    .filter((match) => match[1] === info)
    .map((match) => match[2] ?? '')
}

function findingsOf(text: string): readonly Finding[] {
  const { findings, model } = readStorm([{ name: 'a.storm', text }])
  return withoutIgnored(findings, model)
}

describe('findings', () => {
  it.each(pages)(
    '[LANG-17] $code is found where its page shows it, alone, and its mended twin has none',
    ({ code, page }) => {
      const broken = fences(page, 'storm broken')
      expect(broken.length).toBeGreaterThan(0)
      for (const text of broken)
        expect([...new Set(findingsOf(text).map((finding) => finding.code))]).toEqual([code])
      for (const text of fences(page, 'storm')) expect(findingsOf(text)).toEqual([])
    },
  )

  it('[LANG-17] every code that is found while reading has its page', () => {
    const codes = Object.keys(catalogue).filter((code) => FOUND_WHILE_READING.test(code))
    expect(pages.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
  })

  it('[LANG-18] a finding that is ignored is gone, and an ignore without a finding is one', () => {
    expect(findingsOf('event orderPlaced\nignore NAME-1 "as in the old system" on orderPlaced')).toEqual([])
    expect(
      findingsOf('event OrderPlaced\nignore NAME-1 "no more" on OrderPlaced').map(({ code }) => code),
    ).toEqual(['IGNORE-1'])
  })
})
