/** Data that is a JSON object, to be looked into; undefined for a list, a text and all else. */
export function jsonObject(data: unknown): Readonly<Record<string, unknown>> | undefined {
  return isObject(data) ? data : undefined
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
