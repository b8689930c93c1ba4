/** A copy of all data: the file as it is, or lines of JSON. */
export type CopyKind = 'backup' | 'export'
