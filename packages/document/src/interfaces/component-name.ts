/**
 * A name that may stand as a key of `components`, in a `$ref` and in the name of a file: letters, digits, dots, dashes
 * and underscores of ASCII. Every other sign becomes `_` and its code point; different names stay different.
 */
export function componentName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)
}
