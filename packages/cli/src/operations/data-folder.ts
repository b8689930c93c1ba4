import { join, resolve } from 'node:path'
import type { Given } from '../arguments/given.ts'

const FOLDER = '.landfall'

/** Where a service keeps its events, as an absolute path. */
export function dataFolder({ values }: Given, cwd: string): string {
  return resolve(cwd, values.get('data') ?? FOLDER)
}

/** The file of the events in their folder. */
export function storeFile(folder: string): string {
  return join(folder, 'system.db')
}
