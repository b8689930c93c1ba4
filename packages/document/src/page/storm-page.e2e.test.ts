import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { indexModel } from '@landfall/model'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexOf, OPTIONS } from '../testing/documented.ts'
import { GARDEN_SHOP } from '../testing/garden-shop.ts'
import { withTexts } from '../testing/with-texts.ts'
import { stormPage } from './storm-page.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = [process.env.CHROMIUM, ...PLACES].find(
  (place) => place !== undefined && existsSync(place),
)
const found = executablePath
  ? ''
  : ', skipped: no Chromium here (apt-get install chromium, or name it in CHROMIUM)'

describe.skipIf(!executablePath)(`the page in a browser${found}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'storm-page-'))
  const trouble: string[] = []
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  async function open(html: string): Promise<void> {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    await page?.close()
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    trouble.length = 0
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) trouble.push(request.url())
    })
    await page.goto(pathToFileURL(file).href)
  }

  it('[DOCUMENT-60] search finds by words and fields, with the keyboard alone, and back goes back', async () => {
    await open(stormPage(indexOf(GARDEN_SHOP), OPTIONS))
    await page.keyboard.press('/')
    await page.keyboard.type('payment req')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#event-Payment.PaymentRequested')
    await page.keyboard.press('/')
    await page.keyboard.type('reference')
    expect(await page.locator('#results').textContent()).toContain('Payment Captured')
    await page.goBack()
    expect(new URL(page.url()).hash).toBe('')
    expect(trouble).toEqual([])
  })

  it('[DOCUMENT-60] one context is chosen, the picture is moved, a note leads to its entry', async () => {
    await open(stormPage(indexOf(GARDEN_SHOP), OPTIONS))
    await page.getByRole('button', { name: 'Returns' }).click()
    expect(await page.locator('.entry[data-context="Payment"]:visible').count()).toBe(0)
    expect(await page.locator('.entry[data-context="Returns"]:visible').count()).toBeGreaterThan(3)
    const before = await page.locator('#wall svg').getAttribute('viewBox')
    await page.getByRole('button', { name: 'Larger' }).click()
    expect(await page.locator('#wall svg').getAttribute('viewBox')).not.toBe(before)
    await page.getByRole('button', { name: 'Fit' }).click()
    await page.locator('#wall [data-sticky="event Ordering.OrderPlaced"]').click()
    expect(new URL(page.url()).hash).toBe('#event-Ordering.OrderPlaced')
    expect(await page.locator('[id="event-Ordering.OrderPlaced"]').isVisible()).toBe(true)
    expect(trouble).toEqual([])
  })

  it('[DOCUMENT-42] no text leaves its note', async () => {
    const long = [
      'Extraordinarily',
      'A rather long sentence that nobody wants to read on a note of this size, or any other',
    ]
    for (const index of [indexOf(GARDEN_SHOP), indexModel(withTexts(indexOf(GARDEN_SHOP).model, long))]) {
      await open(stormPage(index, OPTIONS))
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll<SVGGElement>('#wall g.note')].flatMap((note) => {
          const sheet = note.querySelectorAll('rect')[1]?.getBBox()
          return [...note.querySelectorAll('text')].flatMap((text) => {
            const box = text.getBBox()
            const isInside =
              sheet &&
              box.x >= 0 &&
              box.y >= -1 &&
              box.x + box.width <= sheet.width &&
              box.y + box.height <= sheet.height + 1
            return isInside ? [] : [text.textContent ?? '']
          })
        }),
      )
      expect(outside).toEqual([])
    }
  })

  it('[DOCUMENT-54] a script in a label does not run', async () => {
    const hostile = ['</script><img src=x onerror="document.title=1">', '<svg onload="document.title=2">']
    await open(stormPage(indexModel(withTexts(indexOf(GARDEN_SHOP).model, hostile)), OPTIONS))
    expect(await page.title()).toMatch(/onerror|onload/)
    expect(trouble).toEqual([])
  })

  it('[DOCUMENT-61] on a phone nothing is wider than the screen', async () => {
    await open(stormPage(indexOf(GARDEN_SHOP), OPTIONS))
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
