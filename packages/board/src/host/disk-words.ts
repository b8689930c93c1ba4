/** What the disk refused, as the second half of a sentence. */
export function diskWords(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full'
    case 'EACCES':
    case 'EPERM':
      return 'this user may not'
    case 'EROFS':
      return 'the disk is read-only'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'it is not there'
    case 'EISDIR':
      return 'what has its name is a folder'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
