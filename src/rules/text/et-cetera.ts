import { isInCode } from '../../language/syllables/surroundings.ts'
import type { PassageRole } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

/** At the end of a list of work `liet-ke-bo-ngo` asks for the rest of the list: that is the greater matter. */
const lists: ReadonlySet<PassageRole> = new Set(['title', 'paragraph', 'bullet', 'assignment'])
const listEnd = /^[\s.]{0,2}(?:[);.,\n]|$)/

const form = new RegExp(`(?<![${letter}0-9./])v\\.? ?v(?![${letter}0-9/])[.…]{0,5}`, 'g')

/** `v.v.` has two stops, one for each word, and says “and so on” already: no dots after it. */
export const etCetera = defineRule({
  code: 'LV011',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở chuẩn bị hộp, giá, tủ, ⟦v.v...⟧ cho các phòng.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở chuẩn bị hộp, giá, tủ, v.v. cho các phòng.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    let told = 0
    for (const { 0: written, index: start } of whole.text.matchAll(form)) {
      const end = start + written.length
      if (written === 'v.v.' || isInCode(whole.text, start, end)) continue
      const role = whole.passageAt(start)?.passage.role
      if (role !== undefined && lists.has(role) && listEnd.test(whole.text.slice(end, end + 3))) continue
      told += 1
      if (told > mostFindings) break
      report(whole.placeOf(start, end), { written }, fixOf(whole, [{ start, end, wanted: 'v.v.' }]))
    }
  },
})
