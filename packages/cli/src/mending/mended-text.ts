import type { StormFile } from '@landfall/language'
import { counted } from '../counted.ts'
import { printable } from '../printable.ts'
import type { MendedStorm } from './mended-storm.ts'

/**
 * One line for each file in which something was mended, such as `2 findings mended in orders.storm`, or for none. Who
 * is told of none and sees fixes below should know why.
 */
export function mendedText(
  { mended, left }: Pick<MendedStorm, 'mended' | 'left'>,
  { files, verb }: { readonly files: readonly StormFile[]; readonly verb: 'mended' | 'would be mended' },
): string {
  if (mended.length === 0) {
    const count = left.filter(({ fix }) => fix).length
    return count === 0
      ? 'Nothing to mend\n'
      : `Nothing to mend without asking you: ${counted(count, 'fix is', 'fixes are')} yours to choose\n`
  }
  return files
    .map(({ name }) => {
      const count = mended.filter(({ fix }) => fix.edits.some(({ place }) => place.file === name)).length
      return count === 0 ? '' : `${counted(count, 'finding')} ${verb} in ${printable(name)}\n`
    })
    .join('')
}
