import { expect, it } from 'vitest'
import { mermaidLabel } from './mermaid-label.ts'

it('[DOCUMENT-21] what means something to Mermaid is written as an entity', () => {
  expect(mermaidLabel(['say "a"; b#c'])).toBe('say #34;a#34;#59; b#35;c')
  expect(mermaidLabel(["retries < 2 (or so), isn't it?"])).toBe("retries #60; 2 (or so), isn't it?")
  expect(mermaidLabel(['Größe 注文 🚀'])).toBe('Größe 注文 🚀')
})

it('[DOCUMENT-21] what begins a list is none: Mermaid would refuse to draw it', () => {
  expect(mermaidLabel(['1. first', '- second', '2.5 kg'])).toBe('1#46; first<br/>#45; second<br/>2#46;5 kg')
})

it('[DOCUMENT-21] lines without words are left out', () => {
  expect(mermaidLabel(['', ' ', 'a\nb'])).toBe('a b')
})
