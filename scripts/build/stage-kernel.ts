import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { kernelManifest } from './published-manifest.ts'
import { copyTexts, readManifest, writeManifest } from './staging.ts'

/**
 * Compiles the kernel to JavaScript and declarations.
 *
 * @returns the staged folder, relative to `root`. Throws when it does not compile.
 */
export function stageKernel(root: string): string {
  const source = join(root, 'packages/kernel')
  const target = join(source, 'dist')
  rmSync(target, { recursive: true, force: true })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const project = join(root, 'scripts/build/kernel.tsconfig.json')
  execFileSync(process.execPath, [compiler, '--project', project], { stdio: 'inherit' })
  writeManifest(target, kernelManifest(readManifest(source)))
  copyTexts({ root, source, target })
  return 'packages/kernel/dist'
}
