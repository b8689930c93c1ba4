import { type FSWatcher, watch } from 'node:fs'

/** Hears when something happens to the files in some folders. */
export interface FolderWatch {
  /** From now on these, and no others. Folders that cannot be watched are left out. */
  follow(folders: readonly string[]): void
  close(): void
}

/**
 * One watch for each folder, and not one for all that is below the root: packages of others may lie there by the
 * thousands. Where the system has no more watches to give, whoever listens has to look by itself now and then.
 */
export function watchFolders(onChange: (fileName: string) => void): FolderWatch {
  const watches = new Map<string, FSWatcher>()

  function leave(folder: string): void {
    watches.get(folder)?.close()
    watches.delete(folder)
  }

  function begin(folder: string): void {
    try {
      const each = watch(folder, (kind, name) => {
        onChange(name ?? '')
        // A folder that is moved or removed takes its watch with it, also when another one comes in its place.
        if (kind === 'rename' && name !== null && folder.endsWith(name)) leave(folder)
      })
      each.on('error', () => leave(folder))
      each.unref()
      watches.set(folder, each)
    } catch {
      // The folder has gone, or there are too many: the next look finds out.
    }
  }

  return {
    follow(folders) {
      const wanted = new Set(folders)
      for (const folder of watches.keys()) if (!wanted.has(folder)) leave(folder)
      for (const folder of wanted) if (!watches.has(folder)) begin(folder)
    },
    close() {
      for (const folder of [...watches.keys()]) leave(folder)
    },
  }
}
