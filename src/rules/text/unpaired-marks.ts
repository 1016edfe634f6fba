import { placeWithin } from '../../plan/snippet.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { type LoneMark, loneMarks } from './lone-marks.ts'
import { mostFindings } from './most-findings.ts'

const anyMark = /["“”()[\]]/g
const partner: Readonly<Record<string, string>> = { '“': '”', '”': '“', '(': ')', ')': '(', '[': ']', ']': '[', '"': '"' }

/** A quotation may run over several paragraphs: this many are looked at. */
const reach = 12

/** A bracket or quotation mark that is opened and not closed, or closed and not opened. */
export const unpairedMarks = defineRule({
  code: 'LV012',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở phát động phong trào ⟦“⟧Mỗi tuần một hộp hồ sơ trong toàn Sở.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở phát động phong trào “Mỗi tuần một hộp hồ sơ” trong toàn Sở: a) khu A; b) khu B (tầng 2, điểm c).`,
  },
  check({ reading }, report) {
    const lone: { readonly passage: Passage; readonly at: number; readonly one: LoneMark }[] = []
    for (const passage of reading.where(anyMark)) {
      if (lone.length > mostFindings) break
      // Initials of the archive line are parted at commas: their brackets may stand in two items.
      if (passage.role === 'archive') continue
      const marks = loneMarks(passage.text).slice(0, mostFindings)
      if (marks.length === 0) continue
      const at = reading.passages().indexOf(passage)
      for (const one of marks) if (one.kind !== 'reversed') lone.push({ passage, at, one })
    }
    const paired = new Set<LoneMark>()
    for (const [i, { at, one, passage }] of lone.entries()) {
      if (one.kind !== 'unclosed' || one.mark === '"') continue
      const end = lone
        .slice(i + 1, i + 1 + reach)
        .find((next) => next.at > at && next.at <= at + reach && next.one.mark === partner[one.mark] && !paired.has(next.one))
      if (end === undefined || end.passage.section !== passage.section) continue
      paired.add(one).add(end.one)
    }
    for (const { passage, one } of lone)
      if (!paired.has(one))
        report(placeWithin(passage.place, one.index, one.index + 1), {
          mark: one.mark,
          kind: one.kind === 'unopened' ? 'unopened' : 'unclosed',
          missing: partner[one.mark] ?? '',
        })
  },
})
