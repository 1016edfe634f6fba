import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect } from 'vitest'
import { plan, type Ran, type World, workFolder } from '../fake-io.ts'

export const root = join(import.meta.dirname, '../../..')

/** Threads as the program starts them. */
export const threads = { entry: join(root, 'bin/thread.js'), count: 2 }

export type Files = Readonly<Record<string, Uint8Array | string>>

/** The built program, since its threads are built: with the threads that are given, or all in this one. */
export async function built(cwd: string, argv: readonly string[], world: World = {}): Promise<Ran> {
  if (!existsSync(join(root, 'dist/cli/run.cjs'))) throw new Error('dist is missing: run `npm run build` first.')
  const { loadCli } = createRequire(import.meta.url)('../../../bin/load-cli.js')
  return await plan(cwd, argv, { ...world, run: loadCli().run })
}

/** Runs a call over the same files in one thread and in several, which must say and write the same; gives the run in several, and its folder. */
export async function inBothWays(argv: readonly string[], { files, ...world }: World & { readonly files: Files }) {
  const [alone, together] = [workFolder(files), workFolder(files)]
  const one = await built(alone, argv, world)
  let asked = 0
  const watched = {
    entry: threads.entry,
    get count() {
      asked++
      return threads.count
    },
  }
  const several = await built(together, argv, { ...world, threads: watched })
  // Few files are worked on in one thread: then nothing would be compared here.
  expect(asked).toBeGreaterThan(0)
  expect(several).toEqual(one)
  expect(written(together)).toEqual(written(alone))
  return { ...several, cwd: together }
}

/** Every file below, with what is in it. */
function written(folder: string): readonly (readonly [string, string])[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return names.filter((name) => /\.\w+$/.test(name)).map((name) => [name, readFileSync(join(folder, name), 'latin1')])
}
