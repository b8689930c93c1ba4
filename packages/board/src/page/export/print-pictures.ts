import { pictureImage } from './picture-image.ts'
import './print.css'

/** Opens the browser's print, which also writes PDF: one picture on each page. False where this browser cannot draw one. */
export async function printPictures(svgs: readonly string[]): Promise<boolean> {
  const pages = document.createElement('div')
  pages.className = 'print-pages'
  for (const svg of svgs) {
    const image = await pictureImage(svg)
    if (!image) return false
    // The page around says in words what is on it.
    image.alt = ''
    pages.append(image)
  }
  document.body.append(pages)
  addEventListener('afterprint', () => pages.remove(), { once: true })
  print()
  return true
}
