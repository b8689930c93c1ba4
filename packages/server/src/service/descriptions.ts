import { createHash } from 'node:crypto'
import { asyncApi, openApi } from '@landfall/document'
import type { ModelIndex } from '@landfall/model'
import { interfacePage, PAGE_STYLE } from '../page/interface-page.ts'

/** What the server says about itself, made once. */
export interface Descriptions {
  readonly openApi: string
  readonly asyncApi: string
  readonly page: string
  /** Lets the page have its own style, and nothing else. */
  readonly pagePolicy: string
}

export function createDescriptions(index: ModelIndex, version: string): Descriptions {
  const style = createHash('sha256').update(PAGE_STYLE).digest('base64')
  return {
    openApi: JSON.stringify(openApi(index, { version })),
    asyncApi: JSON.stringify(asyncApi(index, { version })),
    page: interfacePage(index),
    pagePolicy: `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
}
