import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { html, joined } from './html.ts'

it('[DOCUMENT-54] text is escaped between tags and in attributes, pieces of page are not', () => {
  const inner = html`<b>${'a < b'}</b>`
  expect(html`<p title="${'"&"'}">${inner} ${7} ${undefined}</p>`.markup).toBe(
    '<p title="&quot;&amp;&quot;"><b>a &lt; b</b> 7 </p>',
  )
})

it('[DOCUMENT-54] lists are joined', () => {
  expect(html`${joined(['a', html`<i>b</i>`, 'c'], ', ')}`.markup).toBe('a, <i>b</i>, c')
})

it('[DOCUMENT-54] whatever is written is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { document } = new JSDOM(html`<p id="p" title="${text}">x${text}</p>`.markup).window
      const paragraph = document.querySelector('p')
      const shown = text.replaceAll(
        /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
        '\ufffd',
      )
      const read = shown.replaceAll(/\r\n?/g, '\n')
      expect(paragraph?.textContent).toBe(`x${read}`)
      expect(paragraph?.getAttribute('title')).toBe(read)
    }),
    { numRuns: 60 },
  )
})
