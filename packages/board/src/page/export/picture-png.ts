import { pictureImage } from './picture-image.ts'
import { pngScale } from './png-scale.ts'

/** SVG text as PNG; undefined where this browser cannot draw it. */
export async function picturePng(svg: string): Promise<Blob | undefined> {
  const image = await pictureImage(svg)
  if (!image) return undefined
  const scale = pngScale({ width: image.naturalWidth, height: image.naturalHeight })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(image.naturalWidth * scale)
  canvas.height = Math.floor(image.naturalHeight * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob ?? undefined
}
