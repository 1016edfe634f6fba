import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openQuickReader } from '../../src/cli/quick-reader.ts'
import { workFolder } from './fake-io.ts'

test('usual files are read whole, one after the other; whatever else there is, is left', () => {
  const large = Buffer.alloc(300 * 1024, 'a')
  const folder = workFolder({
    'a.yaml': 'so: 1\n',
    'empty.yaml': '',
    'large.yaml': large,
    'edge.yaml': large.subarray(0, 262_143),
    'folder/': '',
  })
  symlinkSync('a.yaml', join(folder, 'link.yaml'))
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
  const read = openQuickReader({ cwd: folder })
  const of = (name: string) => {
    const bytes = read({ name, path: join(folder, name) })
    return bytes && Buffer.from(bytes).toString()
  }
  expect(['edge.yaml', 'a.yaml'].map((name) => of(name)?.length)).toEqual([262_143, 6])
  // What the system tells of itself has no length and is not empty.
  expect(of('empty.yaml')).toBe(undefined)
  expect(read({ name: 'version', path: '/proc/version' })).toBe(undefined)
  expect(['large.yaml', 'folder', 'link.yaml', 'pipe.yaml', 'missing.yaml'].map(of)).toEqual(Array(5).fill(undefined))
  expect(read({ name: '<stdin>' })).toBe(undefined)
})
