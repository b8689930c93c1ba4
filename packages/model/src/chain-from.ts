import type { Chain, ChainLink, ChainStep, Onward } from './chain.ts'
import { linksBehind, startingLink } from './chain-links.ts'
import type { Command, Event, Publication } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/** A link that waits to be told, or the end of all that stands below one. */
type Waiting =
  | { readonly kind: 'link'; readonly link: ChainLink; readonly depth: number; readonly from?: number }
  | { readonly kind: 'leave'; readonly id: string }

/**
 * Everything that may follow from a command, an event or a publication. Each message is followed once, so a chain
 * has at most about as many steps as the model has connections; where one comes again, the step says where it was
 * told, and every cycle has at least one step that `loops`.
 */
export function chainFrom(index: ModelIndex, start: Command | Event | Publication): Chain {
  const steps: ChainStep[] = []
  const told = new Map<string, number>()
  const onTheWay = new Set<string>()
  const waiting: Waiting[] = [{ kind: 'link', link: startingLink(index, start), depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'leave') {
      onTheWay.delete(next.id)
      continue
    }
    const { link, depth, from } = next
    const place = { depth, ...(from !== undefined && { from }) }
    const id = identityOf(link)
    const before = id === undefined ? undefined : told.get(id)
    if (id !== undefined && before !== undefined) {
      steps.push({ ...link, ...place, onward: { kind: onTheWay.has(id) ? 'loops' : 'joins', step: before } })
      continue
    }
    const behind = linksBehind(index, link)
    const onward: Onward = { kind: behind.length > 0 ? 'goes on' : 'ends' }
    const step = steps.push({ ...link, ...place, onward }) - 1
    if (id !== undefined) {
      told.set(id, step)
      onTheWay.add(id)
      waiting.push({ kind: 'leave', id })
    }
    for (const follower of behind.toReversed()) {
      waiting.push({ kind: 'link', link: follower, depth: depth + 1, from: step })
    }
  }
  return { steps }
}

/**
 * What is told once however often it comes. The others stand below an event that they hear, and so come no more
 * often than it is told.
 */
function identityOf(link: ChainLink): string | undefined {
  switch (link.kind) {
    case 'command':
      return link.command.id
    case 'event':
      return link.event.id
    case 'publication':
      return link.publication.id
    case 'view':
      return link.view.id
    case 'timeout':
      return link.process.id
    case 'system acts':
      return link.system.id
    case 'policy':
    case 'process':
    case 'process end':
    case 'system':
      return undefined
  }
}
