import { defineFormRule } from '../form-rule.ts'
import { isContent, isHeading, provisionOf } from './demand.ts'

const opens =
  /^(?:[-–+•*]\s*)?Căn cứ (?:\p{L}+ ){0,3}(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Chương trình|Hướng dẫn|Quy định|Quy chế|Điều lệ|Kết luận|Công văn)(?!\p{L})/iu

/**
 * Bases that do not stand right under the subject (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a; HD 05-HD/VPTW, Phần II, mục I,
 * khoản 6.2.3): behind the opening, or behind a basis that does not say so.
 */
export const basisPlace = defineFormRule({
  code: 'TB078',
  severity: 'warning',
  sure: 'text',
  covers: ['U106'],
  bad: { change: { opening: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;' }, at: 'body+1' },
  good: { change: { opening: 'Căn cứ Kế hoạch này, các phòng, đơn vị tổ chức thực hiện.' } },
  check({ parts, profile }, report) {
    const own = parts.filter(
      ({ key, component, standing }) =>
        isContent(key) && component !== undefined && component.appendix === undefined && standing?.cell === undefined,
    )
    const end = own.findIndex(({ key }) => isHeading(key))
    // Without a heading it is not known where the opening ends.
    const opening = own.slice(0, Math.max(0, end))
    const late = opening.filter(
      ({ key, text }, i) =>
        key !== 'basis' &&
        opens.test(text) &&
        /[;,]$/.test(text.trim()) &&
        opening.slice(0, i).some((before) => before.key !== 'basis'),
    )
    const [top, below] = opening
    const clause = provisionOf(profile, profile.wording.bases.each)
    // A line that ends as a basis does, with bases under it.
    const isUnnamed = top?.key === 'body' && /[;,]$/.test(top.text.trim()) && below !== undefined && opens.test(below.text)
    const [first] = late
    if (isUnnamed) report(top.place, { what: 'unnamed', count: 1 }, { clause })
    else if (first !== undefined)
      report(first.place, { what: 'late', count: late.length }, { clause, others: late.slice(1).map(({ place }) => place) })
  },
})
