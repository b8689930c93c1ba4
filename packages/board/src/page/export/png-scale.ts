const SCALE = 2
/** What browsers can draw on: in pixels of one side, and of all. */
const SIDE_MAX = 16_000
const AREA_MAX = 120_000_000

/** How many times larger than its own size a picture is drawn: twice, so that it is sharp; less where that is too much. */
export function pngScale({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(SCALE, SIDE_MAX / width, SIDE_MAX / height, Math.sqrt(AREA_MAX / (width * height)))
}
