import { strToU8, zipSync } from 'fflate'
import { fileName } from './file-name.ts'

/** A file as it is handed to a person. */
export interface Download {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** The text of a storm in one download: a file alone as it is, several as they lie in their folder, in a ZIP. */
export function stormFiles(
  files: readonly { readonly name: string; readonly text: string }[],
  title: string,
): Download {
  const [first, ...others] = files
  if (first && others.length === 0)
    return { name: first.name.split('/').at(-1) ?? first.name, type: 'text/plain', content: first.text }
  const packed = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])))
  return { name: fileName(title, 'zip'), type: 'application/zip', content: packed }
}
