import type { ElementKind } from '@landfall/model'

/** What people call an element of a kind. */
export function kindWord(kind: ElementKind | undefined): string {
  return kind === undefined ? '' : (WORDS[kind] ?? kind)
}

const WORDS: Partial<Record<ElementKind, string>> = {
  publication: 'published event',
  hotspot: 'hot spot',
}
