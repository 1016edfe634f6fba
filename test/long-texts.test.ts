import { describe, expect, it } from 'vitest'
import { compose } from '../src/compose/compose.ts'
import { importDocument } from '../src/recognise/import-document.ts'
import { renderMarkdown } from '../src/render/markdown/render-markdown.ts'
import { validatePlan } from '../src/rules/validate-plan.ts'

const today = { year: 2026, month: 11, day: 22 }
/** Letters of a text that a stranger may send: an expression that takes their square takes minutes. */
const size = 100_000
/** Milliseconds; each takes some hundredths of a second where nothing is squared. */
const longest = 4_000

const plan = (key: string, text: string): Uint8Array => {
  const own = (name: string, usual: string): string => JSON.stringify(name === key ? text : usual)
  return new TextEncoder().encode(`the_thuc: nha_nuoc
co_quan: {ban_hanh: UBND xã Hòa Phú, viet_tat: UBND}
so: 15
dia_danh: Hòa Phú
ngay_ban_hanh: 2026-10-05
trich_yeu: ${own('trich_yeu', 'Trồng cây năm 2027')}
can_cu: [Luật Lâm nghiệp ngày 15 tháng 11 năm 2017]
mo_dau: ${own('mo_dau', 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:')}
noi_dung:
  - nhiem_vu:
      noi_dung:
        - tieu_de: ${own('tieu_de', 'Trồng cây')}
          nhan: ${own('nhan', '1.')}
          noi_dung:
            - doan: ${own('doan', 'Trồng dọc đường.')}
            - bang: {cot: [TT, Nội dung], hang: [["1", ${own('o', 'Đào hố')}]]}
          chu_tri: ${own('chu_tri', 'Đoàn Thanh niên xã')}
          thoi_han: ${own('thoi_han', 'trước ngày 15/6/2027')}
noi_nhan: {gui: [Đoàn Thanh niên xã], luu: [VT]}
ky: {chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn Hưng}
`)
}

function long(unit: string, end = ''): string {
  return unit.repeat(Math.ceil(size / unit.length)) + end
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe('long texts of one piece', () => {
  it.each([
    ['trich_yeu', ' ', 'x'],
    ['trich_yeu', ' \n', 'x'],
    ['trich_yeu', 'ủy ban nhân dân ', ''],
    ['trich_yeu', '1/KH-UBND ', ''],
    ['trich_yeu', 'tháng 01/2027 ', ''],
    ['mo_dau', '.000', ''],
    ['tieu_de', '.', 'x'],
    ['tieu_de', '; ', 'x'],
    ['nhan', '1.TII.', ''],
    ['doan', '[^1] ', ''],
    ['doan', '“', ''],
    ['o', '.', 'x'],
    ['chu_tri', ',', 'x'],
    ['thoi_han', 'ngày ', ''],
  ])('are judged in good time: %s of %j', (key, unit, end) => {
    const file = { name: 'a.plan.yaml', bytes: plan(key, long(unit, end)) }
    expect(timeOf(() => expect(validatePlan(file, { today, stage: 'draft' }).plan).toBeDefined())).toBeLessThan(longest)
  })

  it.each([
    ['a.txt', '[^', ''],
    ['a.md', '[^1', ''],
    ['a.md', '  xaa ', ''],
    ['a.txt', '.', 'x'],
  ])('are taken in in good time: %s of %j', (name, unit, end) => {
    const bytes = new TextEncoder().encode(`KẾ HOẠCH\nTrồng cây năm 2027\n\n${long(unit, end)}\n`)
    expect(timeOf(() => importDocument({ name, bytes }, { today, say: () => '' }))).toBeLessThan(longest)
  })

  it('are printed in good time: bold and plain by turns', () => {
    const { plan: read, profile } = validatePlan(
      { name: 'a.plan.yaml', bytes: plan('doan', long('a **b** ')) },
      { today, stage: 'draft' },
    )
    if (read === undefined || profile === undefined) throw new Error('not read')
    expect(timeOf(() => renderMarkdown(compose(read, profile, { today })))).toBeLessThan(longest)
  })
})
