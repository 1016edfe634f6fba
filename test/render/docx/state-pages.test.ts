import { describe, expect, it } from 'vitest'
import { printed, typeface } from './printed-sample.ts'

describe('page numbers of the State', () => {
  it.each(['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] as const)(
    '%s: NĐ 30, Mục I, khoản 7: upright, 13 or 14 pt, centred in the top margin, not on page 1',
    async (id) => {
      const { paragraphs, sections } = await printed(id)
      for (const section of sections) {
        const fields = paragraphs.filter(({ runs }) => runs.some(({ field }) => field === 'PAGE'))
        const own = fields.filter(({ part }) => [...section.parts.values()].includes(part))
        expect(own.map(({ part }) => part)).toEqual([section.parts.get('default header')])
        const [number] = own
        const [run] = number?.runs.filter(({ field }) => field !== undefined) ?? []
        expect([number?.align, run?.bold, run?.italic]).toEqual(['center', false, false])
        expect([13, 14]).toContain(run?.size)
        expect(section.titlePage).toBe(true)
        expect(section.header).toBeLessThan(section.margins.top)
      }
    },
  )

  it('tt01: at the bottom right, not on page 1', async () => {
    const { paragraphs, sections } = await printed('tt01')
    for (const section of sections) {
      const own = paragraphs.filter(
        ({ part, runs }) => [...section.parts.values()].includes(part) && runs.some(({ field }) => field === 'PAGE'),
      )
      expect(own.map(({ part, align }) => [part, align])).toEqual([[section.parts.get('default footer'), 'right']])
      expect(section.titlePage).toBe(true)
    }
  })
})

describe('a plan issued with a decision (NĐ 30, Phụ lục III, Mẫu 1.3)', async () => {
  const decision = { loai: 'Quyết định', so: 9, ky_hieu: 'QĐ-UBND', ngay: '2026-01-03', co_quan: 'Ủy ban nhân dân tỉnh Sơn Hà' }
  const file = await printed('nd30', { ban_hanh_kem: decision, so: undefined, ky: undefined, noi_nhan: undefined })

  it('has no number, place and date of its own', () => {
    expect([file.texts('number'), file.texts('placeDate')]).toEqual([[], []])
    expect(file.texts('nationalTitle')).toHaveLength(1)
  })

  it('names the decision in italics under the subject, and the short line stands under that', () => {
    const [reference] = file.body('issuedWith')
    expect(reference?.text).toBe('(Kèm theo Quyết định số 09/QĐ-UBND ngày 03 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sơn Hà)')
    expect([reference && typeface(reference), reference?.align, reference?.rules.length]).toEqual(['nghiêng', 'center', 1])
    expect(file.body('subject')[0]?.rules).toEqual([])
  })
})
