const LENGTH_MAX = 60

/** A name for a file that every system takes: `Subscription box` as `subscription-box.svg`. */
export function fileName(title: string, ending: string): string {
  const words = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const letters = [...words.replaceAll(/[^\p{L}\p{N}]+/gu, '-')]
  const stem = letters.slice(0, LENGTH_MAX).join('').replaceAll(/^-|-$/g, '')
  return `${stem || 'storm'}.${ending}`
}
