import { fail, ok, type Result } from '@landfall/kernel'
import { jsonObject } from '../files/json-object.ts'
import { linesOf } from '../play/lines-of.ts'
import { type Client, isConnectionFault } from './client.ts'
import { problemTexts } from './tell-problem.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** Has a service do long work, and tells how far it has come. The failure is one sentence or more. */
export async function doWork(
  client: Client,
  path: string,
  onProgress: (progress: JsonObject) => void,
): Promise<Result<JsonObject, readonly string[]>> {
  const opened = await client.open(path, { method: 'POST' })
  if (!opened.ok) return fail([opened.failure])
  if (opened.value.kind === 'answer') return fail(problemTexts(opened.value.answer))
  try {
    for await (const line of linesOf(opened.value.parts)) {
      const { kind, progress, result, problem } = jsonObject(JSON.parse(line)) ?? {}
      if (kind === 'done') return ok(jsonObject(result) ?? {})
      if (kind === 'failed') return fail(problemTexts({ status: 0, body: jsonObject(problem) ?? {} }))
      onProgress(jsonObject(progress) ?? {})
    }
  } catch (error) {
    if (!isConnectionFault(error)) throw error
  }
  return fail([`The connection to ${client.address} was lost; what was begun goes on there while it runs`])
}
