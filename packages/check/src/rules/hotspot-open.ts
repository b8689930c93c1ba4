import type { Hotspot } from '@landfall/model'
import { listedNames } from '../listed-names.ts'
import { elementRule } from '../rule.ts'

/** A hot spot that nobody has closed. */
export const hotspotOpen = elementRule({
  code: 'HOTSPOT-1',
  about: ['hotspot'],
  reach: 0,
  *find(hotspot) {
    if (hotspot.resolved !== undefined) return
    yield {
      message: `${openQuestion(hotspot)}: answer it, and write the answer behind it with \`resolved "…"\``,
      place: hotspot.place,
    }
  },
})

function openQuestion({ question, on }: Hotspot): string {
  const names = on.map(({ text }) => text).filter((text) => text !== '')
  const about = names.length === 0 ? '' : ` on ${listedNames(names)}`
  return `"${question}" is still open${about}`
}
