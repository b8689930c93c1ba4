import type { Point } from './rect.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Puts boxes side by side on shelves, in their order; none overlaps another. A shelf is as high as its highest box. */
export function packShelves(
  sizes: readonly Size[],
  { gap, widthMin }: { readonly gap: number; readonly widthMin: number },
): { readonly places: readonly Point[] } & Size {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0)
  const widthMax = Math.max(widthMin, Math.sqrt(area * SHAPE), ...sizes.map(({ width }) => width))
  const places: Point[] = []
  let [x, y, shelf, right] = [0, 0, 0, 0]
  for (const { width, height } of sizes) {
    if (x > 0 && x + width > widthMax) {
      y += shelf + gap
      x = 0
      shelf = 0
    }
    places.push({ x, y })
    right = Math.max(right, x + width)
    shelf = Math.max(shelf, height)
    x += width + gap
  }
  return { places, width: right, height: y + shelf }
}

/** How much wider than high the whole is to be, as screens are. */
const SHAPE = 1.8
