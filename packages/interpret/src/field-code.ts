/** Names that every object answers to, so that reading a missing field of that name would find something. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

export function isInherited(name: string): boolean {
  return INHERITED.has(name)
}

/**
 * The JavaScript that reads a field of a record; undefined where it is missing.
 *
 * @param record - the text of the record, which is not undefined.
 */
export function fieldCode(record: string, name: string): string {
  const key = JSON.stringify(name)
  return isInherited(name)
    ? `(Object.hasOwn(${record}, ${key}) ? ${record}[${key}] : undefined)`
    : `${record}[${key}]`
}
