import type { GlossaryTerm } from '../artifacts/glossary.ts'
import type { Mention } from '../artifacts/mention.ts'
import type { DocumentData } from '../document-data.ts'
import { codeSpan } from './code-span.ts'
import { describedText } from './described-text.ts'
import { entryBlocks } from './entry-blocks.ts'
import { facts } from './facts.ts'
import { fieldsText } from './fields-text.ts'
import { kindWord } from './kind-word.ts'
import { markdownText } from './markdown-text.ts'
import type { PageWriter } from './page-writer.ts'
import { table } from './table.ts'

/** Users that a row names before it counts the rest. */
const USER_COUNT_MAX = 6

/** Every word of the domain, and its types in full; none for a storm without names. */
export function glossaryPage({ glossary }: DocumentData, writer: PageWriter): readonly string[] {
  if (glossary.length === 0) return []
  const types = glossary.filter(({ kind }) => kind === 'enum' || kind === 'value' || kind === 'function')
  return [
    '# Glossary',
    'Every word of this domain and what it means here, from A to Z.',
    ...table(
      ['Term', 'Is', 'Meaning', 'Used by'],
      glossary.map((term) => termRow(term, writer)),
    ),
    ...(types.length === 0 ? [] : ['## Types']),
    ...types.flatMap((type) => entryBlocks(type, typeLines(type, writer), writer)),
  ]
}

function termRow(term: GlossaryTerm, writer: PageWriter): readonly string[] {
  const { kind, context, name, title, description, usedBy } = term
  const place = context === undefined ? '' : ` of ${markdownText(context)}`
  const own = title === name || title.endsWith(`.${name}`) ? '' : ` (${markdownText(name)})`
  return [
    `${writer.link(term)}${own}`,
    `${kindWord(kind)}${place}`,
    description === undefined || description.trim() === '' ? '' : describedText(description),
    usersText(usedBy, writer),
  ]
}

function usersText(users: readonly Mention[], writer: PageWriter): string {
  const hidden = users.length - USER_COUNT_MAX
  const shown = writer.links(users.slice(0, USER_COUNT_MAX))
  return hidden > 0 ? `${shown} and ${hidden} more` : shown
}

function typeLines(
  { kind, members, fields = [], returns, body, usedBy }: GlossaryTerm,
  writer: PageWriter,
): readonly string[] {
  return [
    ...facts('One of', members ? [members.map(codeSpan).join(', ')] : []),
    ...facts(kind === 'function' ? 'Takes' : 'Made of', fieldsText(fields)),
    ...facts('Gives', returns === undefined ? [] : [codeSpan(returns)]),
    ...facts('Calculated as', body === undefined ? [] : [codeSpan(body)]),
    ...facts('Used by', usedBy.length === 0 ? [] : [usersText(usedBy, writer)]),
  ]
}
