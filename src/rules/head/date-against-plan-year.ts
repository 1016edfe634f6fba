import type { Span } from '../../language/span.ts'
import { holds, lowerOf } from '../../language/words/holds.ts'
import { isoDate } from '../../plan/calendar.ts'
import { defineRule } from '../rule.ts'

const period = /(20\d\d)\s{0,4}(?:-|–|đến(?: năm)?)\s{0,4}(20\d\d)(?!\d)/gu
const until = /(?:đến|trước) (?:hết )?năm (20\d\d)(?!\d)/gu
const single = /năm (20\d\d)(?!\d|\s?[-–/]\s?\d)/gu
const law = /(?<!\p{L})(?:luật|hiến pháp|pháp lệnh|nghị định|thông tư|công ước|điều ước)(?!\p{L})/u
const lawWords = ['luật', 'hiến', 'pháp lệnh', 'nghị định', 'thông tư', 'ước']
/** What is done about a year after it has ended. */
const afterwards =
  /tổng kết|sơ kết|đánh giá|xếp loại|quyết toán|kiểm điểm|khắc phục|khen thưởng|kê khai|công khai|kỷ niệm|kinh nghiệm|kiểm kê|xử lý|bồi thường|thanh tra|kiểm toán|kết luận/u
/** What is prepared years before. */
const ahead = /chuẩn bị|tiến tới|hướng tới|tầm nhìn|đại hội|kỷ niệm|đăng cai|dự toán|đầu tư công|tuyển (?:sinh|quân|chọn)/u

/**
 * A plan for a year is issued in it or towards the end of the year before. In January and February the old year is easily written once more: a plan
 * for 2015 dated January 2014.
 */
export const dateAgainstPlanYear = defineRule({
  code: 'TT037',
  group: 'dau-van-ban',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'trich_yeu: Công tác văn thư, lưu trữ năm 2026\nngay_ban_hanh: ⟦2025-01-20⟧' },
  good: { yaml: 'trich_yeu: Công tác văn thư, lưu trữ năm 2026\nngay_ban_hanh: 2025-12-20' },
  check({ plan, reading }, report) {
    const issued = plan.issuedOn
    if (issued?.date === undefined || plan.subject === undefined) return
    // Years of the instruments that the subject names, and of what these are about, are not the plan's.
    const named = reading.citations().filter(({ passage }) => passage.role === 'subject')
    const text = without(
      lowerOf(plan.subject.value),
      named.map(({ found }) => ({ start: found.start, end: found.subject?.end ?? found.end })),
    )
    if (holds(text, ...lawWords) && law.test(text)) return
    const { year, month } = issued.date
    const last = Math.max(
      ...[...text.matchAll(period)].map((match) => Number(match[2])),
      ...[...text.matchAll(until)].map((match) => Number(match[1])),
      0,
    )
    const years = [...new Set([...text.matchAll(single)].map((match) => Number(match[1])))]
    const own = last > 0 ? last : years.length === 1 ? (years[0] ?? 0) : 0
    if (own === 0) return
    // What a year has left over is still planned for in the first weeks of the next.
    const late = year > own && !(year === own + 1 && (month <= 2 || afterwards.test(text)))
    const early = last === 0 && (year < own - 1 || (year === own - 1 && month <= 2)) && !ahead.test(text)
    if (late || early) report(issued.place, { issued: isoDate(issued.date), year: own, late })
  },
})

/** The text with blanks in place of some of its pieces, which begin in order and may lie in each other. */
function without(text: string, pieces: readonly Span[]): string {
  return pieces.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`, text)
}
