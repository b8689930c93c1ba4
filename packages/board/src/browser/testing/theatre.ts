import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { serveBoard } from '../../host/serve-board.ts'
import { folderOf, type TestFolder } from '../../testing/test-folder.ts'
import { builtPage } from './built-page.ts'
import { launchChromium } from './chromium.ts'
import { type Visit, type Visitor, visit } from './visitor.ts'

/** A folder whose board is open, for one story. */
interface Stage {
  readonly folder: TestFolder
  readonly address: string
  /** Somebody who comes, with a browser of their own. */
  join(visit?: Visit): Promise<Visitor>
}

/** What the stories of one file play in: one browser program, and a board for each story. */
export interface Theatre {
  browser(): Browser
  pageFolder(): string
  open(files?: Readonly<Record<string, string>>): Promise<Stage>
}

/** To be called where the tests are described: it opens and closes the browser around them. */
export function theatre(): Theatre {
  let browser: Browser | undefined
  let pageFolder: string | undefined
  beforeAll(async () => {
    const opened = await Promise.all([launchChromium(), builtPage()])
    browser = opened[0]
    pageFolder = opened[1]
  }, 60_000)
  afterAll(() => browser?.close())
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The browser is opened before the first test.')
    return value
  }
  return {
    browser: () => there(browser),
    pageFolder: () => there(pageFolder),
    async open(files) {
      const folder = folderOf(files)
      const faults: string[] = []
      const { root, memoryFile } = folder
      const options = { root, memoryFile, pageFolder: there(pageFolder), port: 0 }
      const board = await serveBoard({ ...options, onFault: (fault) => faults.push(fault) })
      onTestFinished(async () => {
        await board.close()
        if (faults.length > 0) throw new Error(faults.join('\n'))
      })
      return { folder, address: board.address, join: (each) => visit(there(browser), board.address, each) }
    },
  }
}
