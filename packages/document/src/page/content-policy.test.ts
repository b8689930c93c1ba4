import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { CONTENT_POLICY } from './content-policy.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { PAGE_STYLE } from './page-style.ts'

it('[DOCUMENT-55] a page may use its own style and script, nothing else', () => {
  expect(CONTENT_POLICY.split('; ')).toEqual([
    "default-src 'none'",
    `style-src '${hashOf(PAGE_STYLE)}'`,
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

it('[DOCUMENT-55] style and script end nowhere but at their end', () => {
  expect(PAGE_STYLE + PAGE_SCRIPT).not.toMatch(/<\/|<!--/)
})

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
