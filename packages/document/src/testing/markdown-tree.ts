import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

type Tree = ReturnType<typeof fromMarkdown>
export type MarkdownNode = Tree | Tree['children'][number]

/** Every node of a page as GitHub reads it, in the order of the text. */
export function markdownNodes(text: string): readonly MarkdownNode[] {
  const nodes: MarkdownNode[] = []
  const waiting: MarkdownNode[] = [
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  ]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node)
    if ('children' in node) waiting.push(...node.children.toReversed())
  }
  return nodes
}

/** What somebody reads of a page: all its texts and code, one behind the other. */
export function shownText(text: string): string {
  return markdownNodes(text)
    .flatMap((node) =>
      node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? [node.value] : [],
    )
    .join('')
}

/** The insides of all fences of Mermaid. */
export function mermaidFencesIn(text: string): readonly string[] {
  return markdownNodes(text).flatMap((node) =>
    node.type === 'code' && node.lang === 'mermaid' ? [node.value] : [],
  )
}
