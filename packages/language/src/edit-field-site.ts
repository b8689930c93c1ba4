import type { FieldOrigin, Origin, Place, Reference, Send } from '@landfall/model'
import { type FieldKey, fieldKey, meaningOf, type Scene } from './edit-field-scene.ts'

/** Where fields get their values, some by having the same name. */
export interface FieldSite {
  readonly path: string
  /** The mention that the fields belong to, or the sticky itself. */
  readonly place: Place
  /** Said of it in a sentence. */
  readonly title: string
  readonly origins: readonly SiteOrigin[]
}

export interface SiteOrigin {
  readonly field: FieldKey
  readonly name: string
  /** What gives it its value: a field, or how it comes about otherwise. */
  readonly source: FieldKey
  /** The field that it is copied from because it has the same name, and whose it is. */
  readonly copied?: { readonly name: string; readonly word?: string }
  /** Whether the text may say where it comes from. */
  readonly canBeWritten: boolean
}

export interface SiteStart {
  readonly path: string
  readonly scene: Scene
}

export function sendSite(
  { path, send, scene }: SiteStart & { readonly send: Send },
  origins: readonly FieldOrigin[],
): FieldSite {
  return siteOf({ path, reference: send.command, scene }, origins)
}

export function siteOf(
  { path, reference, scene }: SiteStart & { readonly reference: Reference },
  origins: readonly FieldOrigin[],
  canBeWritten: (origin: FieldOrigin) => boolean = () => true,
): FieldSite {
  const { place, text } = reference
  return {
    path,
    place,
    title: `\`${text}\``,
    origins: origins.map((origin) => siteOrigin(scene, origin, canBeWritten(origin))),
  }
}

export function siteOrigin(scene: Scene, { field, origin }: FieldOrigin, canBeWritten = true): SiteOrigin {
  const copied = copiedBy(origin)
  return {
    field: fieldKey(field),
    name: field.name,
    source: sourceOf(scene, origin),
    canBeWritten,
    ...(copied && { copied }),
  }
}

function sourceOf(scene: Scene, origin: Origin): FieldKey {
  switch (origin.kind) {
    case 'expression':
      return meaningOf(scene, origin.expression)?.key ?? 'expression'
    case 'command field':
    case 'event field':
    case 'state':
    case 'key':
    case 'row':
      return fieldKey(origin.field)
    default:
      return origin.kind
  }
}

function copiedBy(origin: Origin): SiteOrigin['copied'] {
  switch (origin.kind) {
    case 'command field':
      return { name: origin.field.name, word: 'command' }
    case 'event field':
      return { name: origin.field.name, word: 'event' }
    case 'state':
    case 'row':
      return { name: origin.field.name, word: origin.kind }
    case 'key':
      return { name: origin.field.name }
    default:
      return undefined
  }
}
