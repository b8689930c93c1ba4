import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { CONFIG_TYPES, cliManifest, outsideDependencies } from './published-manifest.ts'
import { copyTexts, readManifest, readManifests, writeManifest } from './staging.ts'

/**
 * Bundles the program with the workspace packages it uses; packages of others stay dependencies, so that
 * their licences travel with them and one fix of theirs does not wait for a release of ours.
 *
 * @returns the staged folder, relative to `root`. Rejects when it cannot be bundled.
 */
export async function stageCli(root: string): Promise<string> {
  const source = join(root, 'packages/cli')
  const target = join(source, 'dist')
  const manifest = readManifest(source)
  const dependencies = outsideDependencies(manifest, readManifests(root))
  rmSync(target, { recursive: true, force: true })
  await build({
    entryPoints: [join(source, 'src/main.ts')],
    outdir: join(target, 'lib'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is imported when it is needed, such as the server, stays in files of its own.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
    logLevel: 'warning',
  })
  buildPage(root, join(target, 'lib/page'))
  cpSync(join(source, 'bin'), join(target, 'bin'), {
    recursive: true,
    filter: (path) => !path.endsWith('.test.ts'),
  })
  chmodSync(join(target, 'bin/landfall.mjs'), 0o755)
  // It holds types and imports nothing, so it is its own declaration.
  copyFileSync(join(source, 'src/service-config/config.ts'), join(target, CONFIG_TYPES))
  writeManifest(target, cliManifest(manifest, dependencies))
  copyTexts({ root, source, target })
  return 'packages/cli/dist'
}

/** The page of the board with everything that it needs, beside the program: `page-folder.ts` of the board looks there. */
function buildPage(root: string, target: string): void {
  const words = [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--outDir',
    target,
    '--logLevel',
    'warn',
  ]
  execFileSync(process.execPath, words, { cwd: join(root, 'packages/board'), stdio: 'inherit' })
}
