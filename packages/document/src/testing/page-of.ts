import type { DocumentFile } from '../interfaces/interface-documents.ts'

/** The text of one of several files; fails if it is not among them. */
export function pageOf(files: readonly DocumentFile[], path: string): string {
  const file = files.find((each) => each.path === path)
  if (!file) throw new Error(`There is no ${path} among ${files.map((each) => each.path).join(', ')}`)
  return file.text
}
