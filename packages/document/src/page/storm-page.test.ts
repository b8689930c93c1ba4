import { indexModel, type ModelIndex } from '@landfall/model'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { wordsOfName } from '../picture/words-of-name.ts'
import { arbitraryStorm } from '../testing/arbitrary-storm.ts'
import { indexOf, OPTIONS } from '../testing/documented.ts'
import { exampleStorms } from '../testing/example-storms.ts'
import { GARDEN_SHOP } from '../testing/garden-shop.ts'
import { withTexts } from '../testing/with-texts.ts'
import { stormPage } from './storm-page.ts'

const STORMS = [...exampleStorms, { name: 'garden shop', index: indexOf(GARDEN_SHOP) }]
const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '<!-- ',
  "' & \u0000\u202e",
]

describe.each(STORMS)('the page of $name', ({ index }) => {
  const page = stormPage(index, OPTIONS)
  const { document } = new JSDOM(page).window

  it('[DOCUMENT-50] every named sticky has its entry, and every word is shown', () => {
    for (const element of index.model.elements) {
      const isShown = 'name' in element || element.kind === 'hotspot' || element.kind === 'opportunity'
      if (isShown)
        expect(document.getElementById(element.id.replaceAll(/\s+/gu, '-')), element.id).not.toBeNull()
    }
    const text = document.body.textContent ?? ''
    for (const element of index.model.elements) {
      if ('name' in element) expect(text).toContain(element.label ?? wordsOfName(element.name))
      if ('title' in element) expect(text).toContain(element.title)
      if ('description' in element) expect(flat(text)).toContain(flat(element.description ?? ''))
    }
  })

  it('[DOCUMENT-51] every link leads to a place on the page, and no two places are called the same', () => {
    expect(brokenLinks(document)).toEqual([])
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('[DOCUMENT-53] nothing in it comes from elsewhere', () => {
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|src=|@import|url\(/,
    )
    expect(document.querySelectorAll('link, iframe, img, [style]')).toHaveLength(0)
    expect(document.querySelectorAll('script')).toHaveLength(1)
  })

  it('[DOCUMENT-53] what is written is what a browser reads: no tag is closed for us', () => {
    for (const tag of [
      'article',
      'section',
      'p',
      'div',
      'dl',
      'dd',
      'table',
      'tbody',
      'tr',
      'td',
      'ul',
      'li',
      'a',
      'g',
    ]) {
      const written = page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0
      expect(document.querySelectorAll(tag).length, tag).toBe(written)
      expect(page.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0, `</${tag}>`).toBe(written)
    }
  })

  it('[DOCUMENT-56] it is the same each time', () => {
    expect(stormPage(index, OPTIONS)).toBe(page)
  })
})

describe('stormPage', () => {
  it('[DOCUMENT-52] policies and processes are told as sentences', () => {
    const text = entryText(indexOf(GARDEN_SHOP), 'process-Ordering.Checkout')
    expect(text).toContain('When Order Placed then Request Payment and Reserve Stock')
    expect(text).toContain('After 2h without an end then Cancel Order')
    expect(text).toContain('Ends with Order Confirmed or Order Cancelled')
    expect(entryText(indexOf(GARDEN_SHOP), 'policy-Delivery.TryAgain')).toContain(
      'When Delivery Failed then Book Courier after 1d',
    )
  })

  it('[DOCUMENT-52] a chain shows conditions, delays, choices and where it happens again', () => {
    const index = indexOf(`
      actor Guest
      command Charge by Guest { retries: Int = 0 -> Charged | Failed }
      event Charged
      event Failed { retries: Int = 0 }
      policy Again { when Failed where retries < 2 then Charge after 1d }`)
    const text = entryText(index, 'chain-1')
    expect(text).toContain('one of→Charged')
    expect(text).toContain('where retries < 2→Again')
    expect(text).toContain('after 1d→Charge↺ and so again')
  })

  it('[DOCUMENT-54] whatever people write is shown as it was written, and does nothing', () => {
    for (const { index } of STORMS) {
      const { document } = new JSDOM(stormPage(indexModel(withTexts(index.model, HOSTILE)), OPTIONS)).window
      expect(document.querySelectorAll('script')).toHaveLength(1)
      expect(document.querySelectorAll('img, [onerror], [onload]')).toHaveLength(0)
      expect(brokenLinks(document)).toEqual([])
    }
  })

  it('[DOCUMENT-54] a label that looks like markup is read as a label', () => {
    const { document } = new JSDOM(stormPage(indexOf('event A "</script><b>Bold</b>"'), OPTIONS)).window
    expect(document.querySelector('#event-A h4')?.textContent).toContain('</script><b>Bold</b>')
    expect(document.querySelector('#wall [data-sticky="event A"] text')?.textContent).toContain('<b>Bold')
  })

  it('[DOCUMENT-57] an empty storm and storms of strangers have a page whose links are good', () => {
    const check = (text: string) => {
      const { document } = new JSDOM(stormPage(indexOf(text), OPTIONS)).window
      expect(brokenLinks(document)).toEqual([])
    }
    check('')
    fc.assert(fc.property(arbitraryStorm, check), { numRuns: 15 })
  })

  it('[DOCUMENT-58] what it is about stands on top, in its own words or in others', () => {
    const own = new JSDOM(stormPage(indexOf('/** A shop. */ domain "Shop"'), OPTIONS)).window.document
    expect(own.querySelector('.about')?.textContent?.trim()).toBe('A shop.')
    const { document } = new JSDOM(stormPage(indexOf(''), { ...OPTIONS, about: 'First.\n\nSecond.' })).window
    expect([...document.querySelectorAll('.about p')].map((each) => each.textContent)).toEqual([
      'First.',
      'Second.',
    ])
  })
})

function brokenLinks(document: Document): readonly string[] {
  const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  return addresses.filter(
    (address) => !address.startsWith('#') || !document.getElementById(decodeURIComponent(address.slice(1))),
  )
}

function entryText(index: ModelIndex, id: string): string {
  const { document } = new JSDOM(stormPage(index, OPTIONS)).window
  return flat(document.getElementById(id)?.textContent ?? '')
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
