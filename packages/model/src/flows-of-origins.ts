import type { ElementId } from './elements.ts'
import type { FieldFlow } from './field-flow.ts'
import { type FieldScene, fieldsBehind } from './field-scene.ts'
import type { FieldOrigin } from './origin.ts'

/** Origins of the fields of one element as flows into it. What is left untouched flows nowhere. */
export function flowsOfOrigins(
  scene: FieldScene,
  origins: readonly FieldOrigin[],
  to: { readonly element: ElementId; readonly by: ElementId; readonly on?: ElementId | undefined },
): readonly FieldFlow[] {
  return origins.flatMap(({ field, origin }): FieldFlow[] => {
    if (origin.kind === 'untouched') return []
    const source = {
      origin,
      reads: fieldsBehind(scene, origin),
      by: to.by,
      ...(to.on !== undefined && { on: to.on }),
    }
    return [{ to: { element: to.element, field: field.name }, source }]
  })
}
