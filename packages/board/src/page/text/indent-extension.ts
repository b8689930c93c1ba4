import { indentService, indentUnit } from '@codemirror/language'
import type { Extension } from '@codemirror/state'

const UNIT = 2

/** A line stands as far in as the one above it; behind `{` further, and `}` less far. */
export function indentExtension(): Extension {
  return [
    indentUnit.of(' '.repeat(UNIT)),
    indentService.of((context, offset) => {
      const line = context.lineAt(offset)
      if (line.from === 0) return 0
      const above = context.lineAt(line.from - 1)
      const known = context.countColumn(above.text, above.text.search(/\S|$/))
      const opened = /[{[(]\s*$/.test(above.text) ? UNIT : 0
      const closed = /^\s*[}\])]/.test(line.text) ? UNIT : 0
      return Math.max(0, known + opened - closed)
    }),
  ]
}
