#!/usr/bin/env node
// Starts landfall on Node 24 or newer: on this Node if it is new enough, else on a locally installed one.
// Must parse and run on Node 18, so that an old Node gets a sentence and not a syntax error.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as module from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findLocalNode, isNewEnough } from './find-node.mjs'

const SIGNALS_PASSED_ON = ['SIGTERM', 'SIGHUP', 'SIGQUIT']
// In a clone the sources run as they are; a published package has only the bundle.
const ENTRIES = ['../src/main.ts', '../lib/main.mjs']

if (isNewEnough(process.versions.node)) await runHere()
else runOnLocalNode()

async function runHere() {
  const entry = ENTRIES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
  if (entry === undefined) throw new Error(`landfall is incomplete: none of ${ENTRIES.join(', ')} is there`)
  // Compiled once and kept by Node: a command starts in half the time from the second one on.
  module.enableCompileCache?.()
  await import(entry.href)
}

function runOnLocalNode() {
  const here = fileURLToPath(import.meta.url)
  const node = findLocalNode([process.cwd(), dirname(here)])
  if (node === undefined) {
    console.error(
      `landfall needs Node 24 or newer; this is Node ${process.versions.node}, and no newer one is installed here.\n` +
        'Type this in the folder, then the same command again:  npm install node@24',
    )
    process.exitCode = 2
    return
  }
  relay(spawn(node, [here, ...process.argv.slice(2)], { stdio: 'inherit' }))
}

/**
 * Makes this process end as its child does.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function relay(child) {
  for (const signal of SIGNALS_PASSED_ON)
    process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)))
  // A terminal sends Ctrl-C to both processes; passing it on as well would reach the child twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  child.on('error', (error) => {
    console.error(`landfall could not start the Node it found: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
