import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { farPart, nearBytes, noFarPart, type PackEntry, packHead, readPack } from '../../../src/cli/cache/pack.ts'
import { mergePacks, openFarReader, readPacks, writePack } from '../../../src/cli/cache/pack-files.ts'
import { workFolder } from '../fake-io.ts'

const place = '0123456789abcdef'

function entry(name: string, near: string, far?: string): PackEntry {
  const key = createHash('sha256').update(name).digest('base64')
  return { key, near: Buffer.from(near), far: far === undefined ? noFarPart : farPart(Buffer.from(far)) }
}

function stored(folder: string): Readonly<Record<string, readonly [string, string | undefined]>> {
  const reader = openFarReader()
  const all = readPacks(folder, place).flatMap((pack) =>
    [...pack.entries].map(([key, found]) => {
      const far = reader.read(pack, found)
      return [key, [Buffer.from(found.near).toString(), far && Buffer.from(far).toString()]] as const
    }),
  )
  reader.close()
  return Object.fromEntries(all)
}

test('what is put into a pack comes out of it', () => {
  const entries = [entry('a', '{"findings":[]}', 'Kế hoạch'), entry('b', ''), entry('c', 'ơ ư', '')]
  const folder = join(workFolder(), 'new/folder')
  writePack(folder, place, entries)
  expect(stored(folder)).toEqual({
    [entries[0]?.key ?? '']: ['{"findings":[]}', 'Kế hoạch'],
    [entries[1]?.key ?? '']: ['', ''],
    [entries[2]?.key ?? '']: ['ơ ư', ''],
  })
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a pack with any one bit turned, or cut off anywhere, is not read: its far parts least of all', () => {
  const entries = [entry('a', 'near', 'far'), entry('b', 'nearer', 'farther')]
  const folder = workFolder()
  const path = writePack(folder, place, entries)
  const whole = readFileSync(path)
  fc.assert(
    fc.property(fc.nat(whole.length * 8 - 1), (bit) => {
      const bytes = Buffer.from(whole)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      writeFileSync(path, bytes)
      const values = Object.values(stored(folder))
      expect(values.every(([near, far]) => (near === 'near' && far !== 'farther') || near === 'nearer')).toBe(true)
      expect(values.filter(([, far]) => far === 'far' || far === 'farther').length).toBeLessThan(2)
    }),
  )
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (length) => {
      writeFileSync(path, whole.subarray(0, length))
      expect(stored(folder)).toEqual({})
      // It is gone, so that the next run does not read it again.
      expect(existsSync(path)).toBe(false)
    }),
  )
  writeFileSync(path, whole)
  appendFileSync(path, 'x')
  expect(stored(folder)).toEqual({})
})

test('no length that a pack names is believed', () => {
  const head = Buffer.from(packHead([entry('a', 'near', 'far')]))
  const size = head.length + 3
  expect(nearBytes(head, size)).toBe(head.length)
  for (const at of [8, 12, 16]) {
    const lying = Buffer.from(head)
    lying.writeUInt32LE(0xffffffff, at)
    expect(nearBytes(lying, size)).toBe(undefined)
  }
  expect(nearBytes(Buffer.alloc(0), 0)).toBe(undefined)
  expect(readPack(head)?.size).toBe(1)
})

test('packs are merged into one without what is not wanted; each is read though another run merges at the same time', () => {
  const folder = workFolder()
  const [a, b, c] = [entry('a', '1', 'A'), entry('b', '2', 'B'), entry('c', '3')]
  for (const one of [a, b, c]) writePack(folder, place, [one])
  const before = readPacks(folder, place)
  expect(before).toHaveLength(3)
  mergePacks(folder, place, before, (key) => key !== b.key)
  expect(stored(folder)).toEqual({ [a.key]: ['1', 'A'], [c.key]: ['3', ''] })
  expect(readdirSync(folder)).toHaveLength(1)
  // The other run finds the packs gone that it has read: it knows nothing more, and destroys nothing.
  const [first] = before
  const found = first?.entries.get(a.key)
  expect(first && found && openFarReader().read(first, found)).toBe(undefined)
  mergePacks(folder, place, [...before, ...readPacks(folder, place)], () => true)
  expect(stored(folder)).toEqual({ [a.key]: ['1', 'A'], [c.key]: ['3', ''] })
})

test('packs of another place, and what is none of ours, are left alone', () => {
  const folder = workFolder({
    'note.txt': 'mine',
    [`${place}-x.pack`]: 'mine too',
    'fedcba9876543210-0123456789abcdef.pack': 'damaged',
  })
  const path = writePack(folder, place, [entry('a', '1')])
  expect(readPacks(folder, place)).toHaveLength(1)
  truncateSync(path, 10)
  expect(readPacks(folder, place)).toEqual([])
  expect(readdirSync(folder).toSorted()).toEqual([`${place}-x.pack`, 'fedcba9876543210-0123456789abcdef.pack', 'note.txt'])
})
