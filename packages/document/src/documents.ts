import type { ModelIndex } from '@landfall/model'
import { documentData } from './document-data.ts'
import type { DocumentOptions } from './document-options.ts'
import { type DocumentFile, interfaceDocuments } from './interfaces/interface-documents.ts'
import { markdownDocuments } from './markdown/markdown-documents.ts'
import { stormPage } from './page/storm-page.ts'
import { stormPicture } from './picture/storm-picture.ts'

export interface DocumentsOptions extends DocumentOptions {
  /** The version that OpenAPI and AsyncAPI name, as the owners of the interfaces count it. */
  readonly interfaceVersion: string
}

/**
 * Everything there is to read about a storm, as files: the same storm gives the same files, byte for byte. Paths are
 * below one folder, with `/`, and none is there twice.
 */
export function documents(index: ModelIndex, options: DocumentsOptions): readonly DocumentFile[] {
  const data = documentData(index, options)
  const { description } = data
  const others = [
    {
      path: 'index.html',
      text: stormPage(index, { ...options, ...(description !== undefined && { about: description }) }),
    },
    { path: 'storm.svg', text: stormPicture(index, options) },
    { path: 'storm.json', text: `${JSON.stringify(data, undefined, 2)}\n` },
    ...interfaceDocuments(index, { version: options.interfaceVersion }),
  ]
  return [...markdownDocuments(data, others), ...others]
}
