import { readFileSync } from 'node:fs'
import { catalogue, isFindingCode, severityOf } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { rules } from './rules.ts'
import { checkedAll } from './testing/checked-all.ts'

const docs = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8')

/** Codes that the language finds while it reads, or that are about ignores; they have no rule here. */
const ELSEWHERE = /^(SYNTAX|REF)-|^NAME-[123]$|^TYPE-[1-8]$|^FIELD-[1-5]$|^SCENARIO-1$|^IGNORE-[12]$/

const pages = docs
  .split(/^## /m)
  .map((page) => ({ code: page.split(' ')[0] ?? '', title: page.split('\n')[0] ?? '', page }))
  .filter(({ code }) => isFindingCode(code))

function fences(page: string, info: string): readonly string[] {
  return [...page.matchAll(/```(storm[^\n]*)\n([\s\S]*?)```/g)]
    .filter((match) => match[1] === info)
    .map((match) => match[2] ?? '')
}

it('[CHECK-4] every code has one rule here or is found elsewhere, and every rule its code', () => {
  const own = Object.keys(catalogue).filter((code) => !ELSEWHERE.test(code))
  expect(rules.map(({ code }) => code).toSorted()).toEqual(own.toSorted())
})

it('[CHECK-4] every page has the title of the catalogue', () => {
  const titles = Object.entries(catalogue).map(([code, { title }]) => `${code} ${title}`)
  expect(pages.map(({ title }) => title).toSorted()).toEqual(titles.toSorted())
})

it('[CHECK-4] the table at the top leads to every page, in the order of the catalogue', () => {
  const links = [...docs.matchAll(/\[([A-Z]+-\d+)\]\(#([^)]*)\)/g)].map(([, code, anchor]) => ({
    code,
    anchor,
  }))
  const expected = Object.entries(catalogue).map(([code, { title }]) => ({
    code,
    anchor: `${code} ${title}`
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  }))
  expect(links).toEqual(expected)
})

const SEVERITY_WORDS = { error: 'error', warning: 'warning', hint: 'hint', off: 'not told' } as const

describe('pages', () => {
  // SCENARIO-7 is found when scenarios are played, which the command line does.
  it.each(pages.filter(({ code }) => code !== 'SCENARIO-7'))(
    '[CHECK-5] $code is found where its page shows it, and not in the mended twin',
    (page) => {
      const { code } = page
      const broken = fences(page.page, 'storm broken')
      const mended = fences(page.page, 'storm')
      expect(broken.length).toBeGreaterThan(0)
      expect(mended.length).toBeGreaterThan(0)
      for (const text of broken) expect(checkedAll(text).map((finding) => finding.code)).toContain(code)
      for (const text of mended) {
        const findings = checkedAll(text)
        expect(findings.map((finding) => finding.code)).not.toContain(code)
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      }
    },
  )
  it.each(pages)('[CHECK-5] $code says on its page how bad it is at each stage', ({ code, page }) => {
    if (!isFindingCode(code)) throw new Error(`${code} is no code`)
    const last = page.trim().split('\n').at(-1)?.toLowerCase() ?? ''
    for (const stage of ['workshop', 'model', 'release'] as const)
      expect(last).toContain(SEVERITY_WORDS[severityOf(code, stage)])
  })
})
