import type { StormFile } from '@landfall/language'
import { counted } from '../counted.ts'
import { printable } from '../printable.ts'
import type { MendableFinding } from './fitting-fixes.ts'

/** One line for each file in which something was mended, such as `2 findings mended in orders.storm`, or for none. */
export function mendedText(
  mended: readonly MendableFinding[],
  { files, verb }: { readonly files: readonly StormFile[]; readonly verb: 'mended' | 'would be mended' },
): string {
  if (mended.length === 0) return 'Nothing to mend\n'
  return files
    .map(({ name }) => {
      const count = mended.filter(({ fix }) => fix.edits.some(({ place }) => place.file === name)).length
      return count === 0 ? '' : `${counted(count, 'finding')} ${verb} in ${printable(name)}\n`
    })
    .join('')
}
