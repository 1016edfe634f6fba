import { describe, expect, it } from 'vitest'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { readSource } from '../../src/source/read-source.ts'
import { validPlan } from '../schema/valid-plan.ts'

/** A line of the valid plan, the blanks it gets, where it is told, and the column of its neighbours where there is only one guess. */
const cases: readonly (readonly [string, number, string, number | undefined])[] = [
  ['chu_tri: Văn phòng Sở', 9, '22:10', 11],
  ['chu_tri: Văn phòng Sở', 11, '22:12', 11],
  ['thoi_han: 31/3/2027', 9, '24:10', 11],
  ['danh_so: a)', 9, '21:10', 11],
  ['- tieu_de: Rà soát', 7, '20:8', 9],
  ['- tieu_de: Rà soát', 9, '20:10', 9],
  ['- nhiem_vu:', 1, '17:2', 3],
  ['- nhiem_vu:', 3, '17:4', 3],
  ['bang:', 3, '34:4', 5],
  // Half-way between two levels either can be meant.
  ['viet_tat: SNV', 1, '5:2', undefined],
  ['hang:', 5, '36:6', undefined],
]

describe('a line that is not indented like its neighbours', () => {
  it.each(cases)('%s behind %i blanks', (line, blanks, place, column) => {
    const text = validPlan
      .split('\n')
      .map((one) => (one.trimStart().startsWith(line) ? ' '.repeat(blanks) + one.trimStart() : one))
      .join('\n')
    const { findings } = readSource({ name: 'x', bytes: new TextEncoder().encode(text) })
    expect(findings.map(({ code, range }) => `${code} ${range.start.line}:${range.start.column}`)).toEqual([`YA009 ${place}`])
    expect(findings[0]?.args).toEqual(column === undefined ? {} : { column })
    const said = findings.map((finding) => messageOf(vi, finding)).join('')
    expect(said.includes(`cột ${column}`)).toBe(column !== undefined)
  })

  it('takes no line of prose for a level', () => {
    const text = 'a:\n  - b: |\n      - c: x\n   d: 1\n'
    const { findings } = readSource({ name: 'x', bytes: new TextEncoder().encode(text) })
    expect(findings.map(({ code, args }) => [code, args])).toEqual([['YA009', { column: 5 }]])
  })
})
