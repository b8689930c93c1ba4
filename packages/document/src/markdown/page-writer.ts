import type { Described } from '../artifacts/described.ts'
import type { Mention } from '../artifacts/mention.ts'
import type { AddressBook } from './address-book.ts'
import { codeSpan } from './code-span.ts'
import { markdownText } from './markdown-text.ts'

/** Writes mentions and headings for one page. */
export interface PageWriter {
  /** The title of an element, linked to its entry. */
  readonly link: (mention: Mention) => string
  /** Several, with commas between them. */
  readonly links: (mentions: readonly Mention[]) => string
  /** A link to the chain from a command; empty where nothing begins with it. */
  readonly chainLink: (command: Mention) => string
  /** The heading of an entry, which links lead to. */
  readonly heading: (level: 2 | 3, entry: Described) => string
}

export function pageWriter(page: string, { entries, chains }: AddressBook): PageWriter {
  const link = ({ id, title }: Mention): string => {
    const address = id === undefined ? undefined : entries.get(id)
    const text = markdownText(title)
    if (address) return `[${text}](${address.page === page ? '' : address.page}#${address.anchor})`
    return id === undefined ? `${text} *(to be clarified)*` : text
  }
  return {
    link,
    chainLink({ id }) {
      const address = id === undefined ? undefined : chains.get(id)
      return address ? `[the chain](${address.page}#${address.anchor})` : ''
    },
    links: (mentions) => mentions.map(link).join(', '),
    heading(level, { id, title, name }) {
      const address = entries.get(id)
      const anchor = address?.page === page ? `<a id="${address.anchor}"></a>` : ''
      const own = title === name || title.endsWith(`.${name}`) ? '' : ` (${codeSpan(name)})`
      return `${'#'.repeat(level)} ${anchor}${markdownText(title)}${own}`
    },
  }
}
