import { compareDates, isoDate } from '../../../plan/calendar.ts'
import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { otherIssuer } from '../../../rules/citations/same-instrument.ts'
import { areTwoLaws } from '../../../rules/citations/two-laws.ts'
import { type OutsideMention, outsideMentions } from '../../references/outside-instruments.ts'
import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { listedCitations } from './listed-citations.ts'

/** Told where fewer plans say so, or the later of two; that more plans say the other proves nothing, and is only told with it. */
export const oneInstrumentTwoDates = defineRepositoryRule({
  code: 'KO026',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      {
        name: '14-snv.plan.yaml',
        yaml: 'so: 14\nngay_ban_hanh: 2026-09-05\ntrich_yeu: Kiểm tra công tác lưu trữ\ncan_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
      },
      {
        name: '15-snv.plan.yaml',
        yaml: 'can_cu: [Nghị định số 30/2020/NĐ-CP ⟦ngày 15 tháng 3 năm 2020⟧ của Chính phủ về công tác văn thư]',
      },
    ],
  },
  good: {
    files: [
      {
        name: '14-snv.plan.yaml',
        yaml: 'so: 14\nngay_ban_hanh: 2026-09-05\ntrich_yeu: Kiểm tra công tác lưu trữ\ncan_cu: [Luật Lưu trữ ngày 11 tháng 11 năm 2011, Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Hòa Phú về nội quy tiếp công dân]',
      },
      {
        name: '15-snv.plan.yaml',
        yaml: 'can_cu: [Luật Lưu trữ ngày 21 tháng 6 năm 2024, Quyết định số 12/QĐ-UBND ngày 09 tháng 3 năm 2026 của Ủy ban nhân dân xã Tân Lập về nội quy tiếp công dân]',
      },
    ],
  },
  check(repository, report) {
    const { records, register, references } = repository
    // What contradicts the office's list is told by that (KO031).
    const isTold = new Set(listedCitations(repository).flatMap(({ citation, differs }) => (differs === 'date' ? [citation] : [])))
    for (const mentions of outsideMentions(records, references(), register().issuers).values()) {
      const days = byDay(mentions.filter(({ citation }) => !isTold.has(citation)))
      const kept: (readonly OutsideMention[])[] = []
      for (const day of days) {
        const [first] = day
        const right = kept.find((other) => first !== undefined && other[0] !== undefined && isOne(first, other[0]))
        if (right === undefined || right[0] === undefined) {
          kept.push(day)
          continue
        }
        for (const { record, at, text, date } of day) {
          const elsewhere = right.find((mention) => mention.record !== record)
          if (elsewhere === undefined) continue
          report(record, at, {
            text,
            date: shownDate(date),
            right: shownDate(elsewhere.date),
            files: filesOf(day),
            usual: filesOf(right.filter((mention) => mention.record !== record)),
            other: elsewhere.record.file,
            line: elsewhere.at.range.start.line,
          })
        }
      }
    }
  },
})

/** The mentions of each day; the day that most files tell first, of equals the one that was read first. */
function byDay(mentions: readonly OutsideMention[]): readonly (readonly OutsideMention[])[] {
  const days = new Map<string, OutsideMention[]>()
  for (const mention of mentions) {
    const day = days.get(isoDate(mention.date))
    if (day === undefined) days.set(isoDate(mention.date), [mention])
    else day.push(mention)
  }
  return days.size < 2 ? [] : [...days.values()].sort((a, b) => filesOf(b) - filesOf(a))
}

function filesOf(mentions: readonly OutsideMention[]): number {
  return new Set(mentions.map(({ record }) => record)).size
}

/** Numbers begin anew each year (a resolution 01 of each January may bear the same day), and the organs of the Party's centre number each by itself. */
function isOne(a: OutsideMention, b: OutsideMention): boolean {
  if (compareDates(a.date, b.date) === 0) return true
  const isTwo = a.issuer !== undefined && b.issuer !== undefined && otherIssuer(a.issuer, b.issuer)
  return !isTwo && (a.isOnly || (a.isByName ? !areTwoLaws(a.date, b.date) : a.date.year === b.date.year))
}
