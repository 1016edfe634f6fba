import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptLines } from '../../src/cli/kept-lines.ts'

test('each line comes back as it was, whenever and in whatever order it is asked for', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
    fc.integer({ min: 1, max: 40_000 }).map((length) => 'Kế hoạch '.repeat(length / 9)),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.array(fc.nat(29), { maxLength: 30 }), (lines, order) => {
      const keep = keptLines()
      const kept = lines.map((text, index) => {
        const again = keep(text)
        expect(again()).toBe(lines[index])
        return again
      })
      for (const index of order) expect(kept[index]?.()).toBe(lines[index])
      expect(kept.map((again) => again())).toEqual(lines)
    }),
    { numRuns: 60 },
  )
})
