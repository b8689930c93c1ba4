const STORM = '.storm'

/** As long as the least of the systems on which a folder may be looked at allows, with room for the folder itself. */
const LENGTH_MAX = 200
const DEPTH_MAX = 8

/** Folders below these names belong to others. */
const NOT_OURS = new Set(['node_modules'])

/** Letters that a file cannot have in its name on one system or another, among them those that lead elsewhere. */
const FORBIDDEN = /[\p{Cc}\\:*?"<>|]/u

export function isStormFile(path: string): boolean {
  return path.endsWith(STORM)
}

/** Whether a board looks into a folder of this name. */
export function isBoardFolderName(name: string): boolean {
  return !name.startsWith('.') && !NOT_OURS.has(name)
}

/**
 * Why no storm of a board can have this path below its folder, as a sentence; undefined where one can. What passes
 * stays below the folder on every system.
 */
export function stormPathProblem(path: string): string | undefined {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (!isStormFile(name) || name === STORM) return 'Name the file with .storm at its end, such as shop.storm.'
  if (path.length > LENGTH_MAX) return `Take a shorter name: ${LENGTH_MAX} letters at most.`
  if (parts.length > DEPTH_MAX) return `Take fewer folders: ${DEPTH_MAX - 1} at most.`
  if (!path.isWellFormed() || FORBIDDEN.test(path))
    return 'Leave out \\ : * ? " < > | and what is not a letter.'
  if (parts.some((part) => part === '' || /[. ]$/.test(part) || part.startsWith(' ')))
    return 'Leave out empty folders, and spaces and dots at the ends of names.'
  if (!parts.every(isBoardFolderName))
    return 'Take another name: those that begin with a dot and node_modules belong to others.'
  return undefined
}
