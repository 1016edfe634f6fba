import { describe, expect, it } from 'vitest'
import { cellPadding, tableLayout } from '../../src/compose/column-widths.ts'
import { lookOf } from '../../src/compose/component-look.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { textWidth } from '../../src/typeface/text-width.ts'
import { samplePlan, today } from '../rules/sample-plan.ts'

const width = 460
const { profile } = validatePlan({ name: 'x', bytes: new TextEncoder().encode(samplePlan({})) }, { today, stage: 'draft' })
if (profile === undefined) throw new Error('the sample does not read')
const cellLook = lookOf(profile, 'tableCell')

function layoutOf(cells: readonly string[], given: readonly (number | undefined)[] = []) {
  const noi_dung = [
    {
      nhiem_vu: {
        noi_dung: [
          {
            bang: {
              cot: cells.map((_, i) => ({ tieu_de: `c${i}`, ...(given[i] === undefined ? {} : { rong: given[i] }) })),
              hang: [cells],
            },
          },
        ],
      },
    },
  ]
  const { plan } = validatePlan(
    { name: 'x', bytes: new TextEncoder().encode(samplePlan({ noi_dung })) },
    { today, stage: 'draft' },
  )
  const content = plan?.sections[0]?.content ?? []
  const found = content.find((item) => item.kind === 'table')
  if (found === undefined || profile === undefined) throw new Error('no table')
  return tableLayout(found.table, { width, profile })
}

const room = (word: string, size: number) => textWidth(word, { ...cellLook, size }) + 2 * cellPadding

describe('the columns of a table', () => {
  it('are what the author gives where every word has room', () => {
    const { widths, size } = layoutOf(['Một', 'Hai'], [30, 70])
    expect(widths.map(Math.round)).toEqual([138, 322])
    expect(size).toBeUndefined()
  })

  it('all have of what short texts leave, the widest most and the ordinals least', () => {
    const [ordinal = 0, name = 0, unit = 0] = layoutOf(['1', 'Xuồng', 'ba chiếc mới']).widths
    expect(ordinal + name + unit).toBeCloseTo(width)
    expect(ordinal).toBeLessThan(name)
    expect(name).toBeLessThan(unit)
    expect(name).toBeGreaterThan(room('Xuồng', 13) * 1.3)
  })

  it('break no sum, whatever share its column was given', () => {
    const { widths, size } = layoutOf(['Mua sách', '125.000.000.000'], [90, 10])
    expect(widths[1]).toBeGreaterThanOrEqual(room('125.000.000.000', 13))
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width)
    expect(size).toBeUndefined()
  })

  it('have smaller words where the sums of all of them have no room', () => {
    const sum = '12.500.000'
    const { widths, size } = layoutOf(Array.from({ length: 7 }, () => sum))
    expect(size).toBeLessThan(13)
    for (const each of widths) expect(each).toBeGreaterThanOrEqual(room(sum, size ?? 13))
  })

  it('leave short words whole where sums must break', () => {
    const { widths, size } = layoutOf(['Giấy', ...Array.from({ length: 11 }, () => '12.500.000')])
    expect(widths[0]).toBeGreaterThanOrEqual(room('Giấy', size ?? 13))
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width)
  })
})
