import { readdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../../src/cli/cache/cache-folder.ts'
import { cacheKeys } from '../../../src/cli/cache/cache-keys.ts'
import { openCache } from '../../../src/cli/cache/open-cache.ts'
import { tidyFolder } from '../../../src/cli/cache/tidy-folder.ts'
import type { ValidateOptions } from '../../../src/rules/validate-plan.ts'
import { workFolder } from '../fake-io.ts'

const now = new Date()
const identity = ['build', 'runtime', '2026-11-22']
const open = (folder: string, more: { identity?: readonly string[]; cwd?: string } = {}) =>
  openCache({ folder, identity, cwd: '/work', ...more })

const file = { name: 'a.plan.yaml' }
const bytes = Buffer.from('so: 1\n')
const how: ValidateOptions = {
  today: { year: 2026, month: 11, day: 22 },
  stage: 'draft',
  selection: { off: new Set(['TT001']), severities: new Map([['TT002', 'info']]) },
}

test('what is kept is found by the next run, and by no run with another program, runtime, day or folder', () => {
  const folder = workFolder()
  const cache = open(folder)
  expect(cache.isEmpty).toBe(true)
  const key = cache.keysOf(file, bytes, how).judged
  cache.keep(key, 'found')
  cache.keepLarge('b'.repeat(43).concat('='), 'large')
  expect([cache.has(key), cache.find(key)]).toEqual([true, 'found'])
  expect(cache.close(now)).toBe(undefined)
  const again = open(folder)
  expect([again.isEmpty, again.has(key), again.find(key), again.find('x')]).toEqual([false, true, 'found', undefined])
  for (const at of [0, 1, 2]) expect(open(folder, { identity: identity.with(at, 'other') }).isEmpty).toBe(true)
  expect(open(folder, { cwd: '/elsewhere' }).isEmpty).toBe(true)
})

test('a key tells everything that findings hang on', () => {
  const keys = cacheKeys(identity)
  const all = [
    keys.of(file, bytes, how),
    keys.of({ name: 'b.plan.yaml' }, bytes, how),
    keys.of({ ...file, foundInFolder: true }, bytes, how),
    keys.of(file, Buffer.from('so: 2\n'), how),
    keys.of(file, bytes, { ...how, stage: 'final' }),
    keys.of(file, bytes, { ...how, selection: { off: new Set(), severities: new Map() } }),
    keys.of(file, bytes, { ...how, selection: { off: new Set(['TT001']), severities: new Map([['TT002', 'error']]) } }),
    keys.of(file, bytes, {
      ...how,
      house: { spellings: new Map([['a', 'b']]), required: [], forbidden: [], units: [], signers: [] },
    }),
    keys.of(file, bytes, {
      ...how,
      house: { spellings: new Map([['a', 'c']]), required: [], forbidden: [], units: [], signers: [] },
    }),
    cacheKeys(identity.with(0, 'other')).of(file, bytes, how),
  ]
  expect(new Set(all.map(({ judged }) => judged)).size).toBe(all.length)
  // A record hangs on the file alone, and on nothing that is asked of it.
  expect(new Set(all.map(({ record }) => record)).size).toBe(5)
  expect(keys.of(file, bytes, how)).toEqual(cacheKeys(identity).of(file, bytes, { ...how }))
  expect(keys.ofRepository(['a', 'b'], {})).not.toBe(keys.ofRepository(['b', 'a'], {}))
  expect(keys.ofRepository(['a'], { terms: 1 })).not.toBe(keys.ofRepository(['a'], { terms: 2 }))
})

test('what is large is written while the run goes on, and read from there', () => {
  const folder = workFolder()
  const cache = open(folder)
  const text = 'Kế hoạch '.repeat(200_000)
  const keys = Array.from({ length: 20 }, (_, index) => cacheKeys([`${index}`]).of(file, bytes, undefined).record)
  for (const key of keys) cache.keepLarge(key, text)
  expect(readdirSync(folder).length).toBeGreaterThan(1)
  expect(keys.every((key) => cache.findLarge(key) === text)).toBe(true)
  expect(cache.close(now)).toBe(undefined)
  expect(keys.every((key) => open(folder).findLarge(key) === text)).toBe(true)
})

test('many packs become one', () => {
  const folder = workFolder()
  const keys = Array.from({ length: 12 }, (_, index) => cacheKeys([`${index}`]).of(file, bytes, undefined).record)
  for (const key of keys) {
    const cache = open(folder)
    cache.keep(key, key)
    cache.close(now)
  }
  expect(readdirSync(folder).length).toBeLessThan(9)
  const last = open(folder)
  expect(keys.map(last.find)).toEqual(keys)
})

test('large packs are merged without what nobody used; what will be used is kept', () => {
  const folder = workFolder()
  const keys = Array.from({ length: 9 }, (_, index) => cacheKeys([`${index}`]).of(file, bytes, undefined).record)
  const [first = '', second = ''] = keys
  const last = keys.at(-1) ?? ''
  // Nine of 8 MB are more packs, and more bytes, than are left as they are.
  for (const key of keys) {
    const cache = open(folder)
    if (key === last) cache.willUse(() => first)
    cache.keepLarge(key, 'x'.repeat(8 * 1024 * 1024))
    cache.close(now)
  }
  const after = open(folder)
  expect([first, second, last].map(after.has)).toEqual([true, false, true])
})

test('a folder that cannot be written is told and stops nothing', () => {
  const folder = join(workFolder({ file: '' }), 'file')
  const cache = open(folder)
  const { record } = cache.keysOf(file, bytes, undefined)
  cache.keep(record, 'kept')
  expect(cache.close(now)).toBe('EEXIST')
  expect(cache.find(record)).toBe('kept')
})

test('old packs and what killed runs left behind are removed; what is at work is not', () => {
  const names = [
    '0123456789abcdef-0123456789abcdef.pack',
    '1123456789abcdef-0123456789abcdef.pack',
    '.0123456789abcdef-x1.tmp',
    '.0123456789abcdef-x2.tmp',
  ]
  const folder = workFolder(Object.fromEntries([...names, 'notes.pack', '.other.tmp'].map((name) => [name, ''])))
  const age = (name: string, hours: number) => utimesSync(join(folder, name), now, new Date(now.getTime() - hours * 3_600_000))
  for (const name of [names[0], names[2], 'notes.pack', '.other.tmp']) age(name ?? '', 24 * 30)
  tidyFolder(folder, now)
  expect(readdirSync(folder).toSorted()).toEqual(['.0123456789abcdef-x2.tmp', '.other.tmp', names[1], 'notes.pack'])
  writeFileSync(join(folder, names[0] ?? ''), '')
  tidyFolder(folder, now)
  expect(readdirSync(folder)).toContain(names[0])
})

test('of packs that take more than 256 MB together the oldest are removed', () => {
  const names = ['0', '1', '2'].map((digit) => `${digit}123456789abcdef-0123456789abcdef.pack`)
  const folder = workFolder(Object.fromEntries(names.map((name) => [name, ''])))
  names.forEach((name, hours) => {
    truncateSync(join(folder, name), 100 * 1024 * 1024)
    utimesSync(join(folder, name), now, new Date(now.getTime() - hours * 3_600_000))
  })
  tidyFolder(folder, now)
  expect(readdirSync(folder).toSorted()).toEqual(names.slice(0, 2))
})

test.each([
  [{ PLAN_CACHE_DIR: 'dem', HOME: '/home/a' }, 'linux', '/work/dem'],
  [{ XDG_CACHE_HOME: '/xdg', HOME: '/home/a' }, 'linux', '/xdg/ke-hoach'],
  [{ XDG_CACHE_HOME: 'xdg', HOME: '/home/a' }, 'linux', '/home/a/.cache/ke-hoach'],
  [{ HOME: '/Users/a' }, 'darwin', '/Users/a/Library/Caches/ke-hoach'],
  [{ LOCALAPPDATA: '/local', HOME: '/home/a' }, 'win32', '/local/ke-hoach'],
  [{}, 'linux', undefined],
  [{ HOME: 'relative' }, 'linux', undefined],
])('with %j on %s the cache is in %s', (env, platform, folder) => {
  expect(cacheFolder({ env, platform, cwd: '/work' })).toBe(folder)
})
