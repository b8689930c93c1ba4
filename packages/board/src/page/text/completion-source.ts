import type { CompletionContext, CompletionResult, Completion as Shown } from '@codemirror/autocomplete'
import type { StormSession } from '../session/storm-session.ts'
import type { Completion } from './completion.ts'
import { completionsAt } from './completions-at.ts'

/** Offers what fits the cursor: while a word is typed, behind a dot or a brace, or when asked for. */
export function completionSource(session: StormSession, file: string) {
  return (context: CompletionContext): CompletionResult | null => {
    const isBegun = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*$|\.$|-> $|\{ $/u)
    if (!isBegun && !context.explicit) return null
    const { from, options } = completionsAt(session.snapshot(), { file, offset: context.pos })
    if (options.length === 0) return null
    return { from, options: options.map(shown), validFor: /^[\p{L}_][\p{L}\p{N}_.]*$/u }
  }
}

const LIKELY = 50

function shown({ text, sort, detail, isLikely }: Completion): Shown {
  return {
    label: text,
    type: TYPES[sort],
    boost: isLikely ? LIKELY : 0,
    ...(detail !== undefined && detail !== text && { detail }),
  }
}

const TYPES: Readonly<Record<Completion['sort'], string>> = {
  word: 'keyword',
  name: 'class',
  field: 'property',
  member: 'enum',
  type: 'type',
  function: 'function',
}
