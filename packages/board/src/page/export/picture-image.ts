/** SVG text as an image that is ready to be drawn; undefined where this browser cannot, such as one without memory for it. */
export async function pictureImage(svg: string): Promise<HTMLImageElement | undefined> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  return image.decode().then(
    () => image,
    () => undefined,
  )
}
