import type { Download } from './storm-files.ts'

/** Hands a file to the person at this browser, as if it came from a server; nothing leaves the machine. */
export function saveDownload({
  name,
  type,
  content,
}: Omit<Download, 'content'> & { readonly content: BlobPart }): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
