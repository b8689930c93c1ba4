const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of its path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'it exists',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
}

/**
 * What the system said, in words; undefined for anything that is no fault of a file, such as a bug.
 *
 * @param only - the one call of the system whose faults count, such as `write`; without it all do.
 */
export function faultText(error: unknown, only?: 'read' | 'write'): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  if (!('syscall' in error) || (only !== undefined && error.syscall !== only)) return undefined
  return WORDS[error.code] ?? error.code
}
