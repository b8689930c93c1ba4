import { describe, expect, it } from 'vitest'
import { fenceOption, fencesOf } from './markdown-fences.ts'
import { matchesTranscript, transcriptSteps } from './transcript.ts'

describe('fences', () => {
  const text = [
    'Text with ```inline``` marks.',
    '```storm file=orders.storm',
    'event OrderPlaced',
    '',
    '```',
    '- a list',
    '  ```console',
    '  $ landfall check',
    '  ```',
    '````md',
    '```ts run',
    '```',
    '````',
    '```',
  ].join('\n')

  it('are found with their language, words, text and line', () => {
    expect(fencesOf({ path: 'a.md', text })).toEqual([
      { path: 'a.md', line: 2, language: 'storm', words: ['file=orders.storm'], text: 'event OrderPlaced\n' },
      { path: 'a.md', line: 7, language: 'console', words: [], text: '$ landfall check' },
      { path: 'a.md', line: 10, language: 'md', words: [], text: '```ts run\n```' },
      { path: 'a.md', line: 14, language: '', words: [], text: '' },
    ])
  })

  it('give the value of an option', () => {
    const [fence] = fencesOf({ path: 'a.md', text })
    expect(fence && fenceOption(fence, 'file')).toBe('orders.storm')
    expect(fence && fenceOption(fence, 'stage')).toBe(undefined)
  })
})

describe('a transcript', () => {
  it('is commands, each with the lines it prints', () => {
    expect(transcriptSteps('ignored\n$ landfall check a.storm\nfine\n\n$ landfall test\n')).toEqual([
      { command: 'landfall check a.storm', expected: ['fine', ''] },
      { command: 'landfall test', expected: [''] },
    ])
    expect(transcriptSteps('')).toEqual([])
  })

  it.each([
    ['a\nb', 'a\nb\n', true],
    ['a  \n\n', '\na\n', true],
    ['', '', true],
    ['', 'a', false],
    ['a', '', false],
    ['a\nb', 'a', false],
    ['a', 'a\nb', false],
    ['...', '', true],
    ['...', 'a\nb', true],
    ['a\n...\nc', 'a\nc', true],
    ['a\n...\nc', 'a\nb\nb\nc', true],
    ['a\n...\nc', 'a\nc\nd', false],
    ['a\n...\n...\nd\n...', 'a\nb\nd', true],
  ])('%j matches the output %j: %s', (expected, actual, matches) => {
    expect(matchesTranscript(expected.split('\n'), actual)).toBe(matches)
  })
})
