import type { Ignore } from '@landfall/model'
import { listedNames } from '../listed-names.ts'
import { elementRule } from '../rule.ts'

/** An `ignore` that does not say why. */
export const ignoreWithoutReason = elementRule({
  code: 'IGNORE-3',
  about: ['ignore'],
  reach: 0,
  *find(ignore) {
    if ((ignore.reason ?? '').trim() !== '') return
    yield {
      message: `Nobody will know why ${ignore.code} is ignored${onNames(ignore)}: write the reason behind the code, and until when it holds, as in \`ignore ${ignore.code} "a legacy name, until 2027-03"\``,
      place: ignore.place,
    }
  },
})

function onNames({ on }: Ignore): string {
  const names = on.map(({ text }) => text).filter((text) => text !== '')
  return names.length === 0 ? '' : ` on ${listedNames(names)}`
}
