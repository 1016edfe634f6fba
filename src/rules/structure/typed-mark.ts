import type { Place } from '../../plan/plan.ts'
import { type Prose, plainText } from '../../plan/prose.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { withoutEndMark } from '../../plan/typed-marks.ts'
import { defineRule } from '../rule.ts'
import { markedTexts } from './marked-texts.ts'
import { removalOf, typedMarksOf } from './typed-marks-of.ts'

/** Marks that the form sets (`;`, `TM.`, `./.`, “Lưu:”) and the author typed: printed once, and told that they may go. */
export const typedMark = defineRule({
  code: 'TT004',
  source: 'yaml',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  covers: ['U108', 'U135', 'U156'],
  fix: 'safe',
  bad: {
    yaml: `can_cu:
  - Luật Lưu trữ ngày 21 tháng 6 năm 2024⟦;⟧`,
  },
  good: {
    yaml: `can_cu:
  - Luật Lưu trữ ngày 21 tháng 6 năm 2024`,
  },
  check({ plan, profile }, report) {
    for (const [{ value, place }, strips] of markedTexts(plan, profile)) {
      const [first, ...others] = typedMarksOf(value, strips)
      if (first === undefined) continue
      const marks = [first, ...others].map(({ mark }) => mark)
      const edits = removalOf(value, place, [first, ...others], strips)
      report(placeWithin(place, first.start, first.end), { marks }, edits === undefined ? {} : { fix: { edits } })
    }
    const end = plan.closing === undefined ? undefined : endOf(plan.closing)
    if (end !== undefined) report(end.place, { marks: [end.mark] })
  },
})

/** `./.` typed at the end of the closing; a plain full stop is only how sentences end. */
function endOf(closing: Prose): { readonly mark: string; readonly place: Place } | undefined {
  const last = closing.blocks.at(-1)
  if (last === undefined || last.kind === 'table') return undefined
  const text = plainText(last.inlines)
  const mark = withoutEndMark(text)?.mark
  if (mark === undefined || mark === '.') return undefined
  const end = text.trimEnd().length
  return { mark, place: placeWithin(last.place, end - mark.length, end) }
}
