import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '@landfall/kernel'
import { attemptOnFile } from '../files/attempt-on-file.ts'
import { jsonObject } from '../files/json-object.ts'
import { readJson } from '../files/read-json.ts'

/** Where a service that runs can be reached by whoever may read its folder. */
export interface ServiceFile {
  /** Such as `http://127.0.0.1:3000`. */
  readonly address: string
  readonly processId: number
  /** Shown as `Authorization: Bearer …`, it makes a request one of the operator. */
  readonly operatorKey: string
}

/** What stands in the folder of a service. */
export type ServiceFound =
  | { readonly kind: 'running'; readonly service: ServiceFile }
  /** There is no file, or the process that wrote it is no more. */
  | { readonly kind: 'stopped' }
  /** The message continues the sentence "<path> …". */
  | { readonly kind: 'unreadable'; readonly message: string }

/** In the folder where the service keeps its events. */
export function serviceFilePath(folder: string): string {
  return join(folder, 'service.json')
}

/** Looks whether a service runs with its events in this folder. */
export function readServiceFile(folder: string): ServiceFound {
  const path = serviceFilePath(folder)
  const stats = attemptOnFile(() => statSync(path, { throwIfNoEntry: false }))
  if (stats.ok && stats.value === undefined) return { kind: 'stopped' }
  const data = readJson(path)
  if (!data.ok) return { kind: 'unreadable', message: data.failure }
  const service = serviceOf(data.value)
  if (!service) {
    const message = 'is not what a service writes: stop what runs there, and remove the file.'
    return { kind: 'unreadable', message }
  }
  return isAlive(service.processId) ? { kind: 'running', service } : { kind: 'stopped' }
}

/**
 * Says where a service can be reached, to nobody but the user whose process it is. What a killed process has left
 * there is replaced. The failure says what the system refused.
 */
export function writeServiceFile(folder: string, service: ServiceFile): Result<undefined, string> {
  return attemptOnFile(() => {
    const path = serviceFilePath(folder)
    const temporary = `${path}.${process.pid}.tmp`
    // A new file has its mode from the first byte on; of one that is there the old mode would stay.
    rmSync(temporary, { force: true })
    writeFileSync(temporary, `${JSON.stringify(service, undefined, 2)}\n`, { flag: 'wx', mode: 0o600 })
    renameSync(temporary, path)
    return undefined
  })
}

/** Takes the file away, unless another process has written it meanwhile. */
export function removeServiceFile(folder: string, { processId }: ServiceFile): Result<undefined, string> {
  const data = readJson(serviceFilePath(folder))
  if (!data.ok || serviceOf(data.value)?.processId !== processId) return ok(undefined)
  return attemptOnFile(() => {
    rmSync(serviceFilePath(folder), { force: true })
    return undefined
  })
}

function serviceOf(data: unknown): ServiceFile | undefined {
  const { address, processId, operatorKey } = jsonObject(data) ?? {}
  if (typeof address !== 'string' || typeof operatorKey !== 'string') return undefined
  return Number.isSafeInteger(processId) ? { address, processId: Number(processId), operatorKey } : undefined
}

/** Signal 0 asks without doing anything. Who may not ask is told so, which means that somebody is there. */
function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
