import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const place = [process.env.CHROMIUM, ...PLACES].find((each) => each !== undefined && existsSync(each))

export const HAS_CHROMIUM = place !== undefined

/** Behind the title of tests that need a browser: why they are left out. */
export const WITHOUT_CHROMIUM = HAS_CHROMIUM
  ? ''
  : ', skipped: no Chromium here (apt-get install chromium, or name it in CHROMIUM)'

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: place ?? '', args: ['--no-sandbox'] })
}
