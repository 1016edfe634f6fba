import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { workFolder } from '../cli/fake-io.ts'
import { pagePrograms } from './page-programs.ts'

const root = path.resolve(import.meta.dirname, '../..')

const strict = '--strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --skipLibCheck false'
const plain = '--target es2023 --lib es2023 --noEmit'
const resolutions = ['--module node16 --moduleResolution node16', '--module esnext --moduleResolution bundler']

// In a folder from which no library of the project can be seen: who installs the package has none of them.
it('the declarations serve strict programs that check libraries too, without any other library', () => {
  const programs = pagePrograms().map(({ number, code }) => [`program-${number}.ts`, code] as const)
  expect(programs.length).toBeGreaterThan(0)
  const cwd = workFolder({
    ...Object.fromEntries(programs),
    'node.d.ts': whatTheyUseOfNode,
    'package.json': '{"type": "module"}',
    'node_modules/ke-hoach/package.json': JSON.stringify(packageJson),
  })
  const types = path.join(cwd, 'node_modules/ke-hoach/dist/types')
  expect(tsc(root, ['-p', 'build/tsconfig.types.json', '--outDir', types])).toBe('')
  expect(pruned(types)).toBe('')
  for (const resolution of resolutions)
    expect(
      tsc(cwd, [...`${strict} ${plain} ${resolution}`.split(' '), '--types', '', 'node.d.ts', ...programs.map(([name]) => name)]),
      resolution,
    ).toBe('')
}, 60_000)

const whatTheyUseOfNode = `
declare const console: { log(...told: unknown[]): void }
declare module 'node:fs/promises' {
  export function readFile(name: string): Promise<Uint8Array>
  export function writeFile(name: string, bytes: Uint8Array): Promise<void>
  export function readdir(name: string): Promise<string[]>
}
`

/** What the compiler says; empty where all is well. */
function tsc(cwd: string, argv: readonly string[]): string {
  return said(cwd, [path.join(root, 'node_modules/typescript/bin/tsc'), ...argv])
}

/** Takes away the declarations that the package does not have, as the build does. */
function pruned(types: string): string {
  const module = pathToFileURL(path.join(root, 'build/prune-types.js')).href
  const code = `import { pruneTypes } from '${module}'\nawait pruneTypes(process.argv[1], ['index.d.ts', 'repository/index.d.ts'])`
  return said(types, ['--input-type=module', '-e', code, types])
}

function said(cwd: string, argv: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`
}
