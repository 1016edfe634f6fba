import { type ToneStyle, toneStyleOf } from '../../language/syllables/tone-style.ts'
import type { Word } from '../../language/words/find-words.ts'
import { ownWords } from '../own-words.ts'
import type { PassageRole } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { isLower } from './letters.ts'

/** A capital in these is no person's: Ủy ban, (Khóa I). */
const seldomNames = /^(?:[uủ][yỷ]|khoá|khóa)$/
const candidate = /[òỏõóọùủũúụ][aey]|o[àảãáạèẻẽéẹ]|u[ỳỷỹýỵ]/i
const names: ReadonlySet<PassageRole> = new Set(['name', 'archive', 'recipient'])

/** hòa, ủy beside hoà, uỷ. Both styles are right; hoàn, toán, quý have one spelling and are never touched. Names keep the style they are registered in. */
export const twoToneStyles = defineRule({
  code: 'LV020',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  covers: ['U008'],
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi số hóa, chuẩn hóa hồ sơ và xã hội ⟦hoá⟧ kinh phí.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở hoàn thành số hóa, chuẩn hóa hồ sơ quý I cùng bà Nguyễn Thuý Hoà.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const isOwn = ownWords({ reading, house })
    const found: Record<ToneStyle, Word[]> = { old: [], new: [] }
    const { words, at } = reading.words()
    for (const [lower, places] of at) {
      if (!candidate.test(lower)) continue
      const style = toneStyleOf(lower)
      if (style === undefined) continue
      for (const place of places) {
        const word = words[place]
        if (word !== undefined && (isLower(word.text) || seldomNames.test(lower))) found[style].push(word)
      }
    }
    const [rarer, common] = found.new.length <= found.old.length ? [found.new, found.old] : [found.old, found.new]
    const inText = rarer.filter(
      ({ start, end }) => !names.has(whole.passageAt(start)?.passage.role ?? 'name') && isOwn(start, end),
    )
    const first = inText.toSorted((a, b) => a.start - b.start)[0]
    const other = common[0]
    if (first === undefined || other === undefined) return
    const args = { written: first.text, count: inText.length, other: other.text, otherCount: common.length }
    report(whole.placeOf(first.start, first.end), args, { others: whole.placesOf(inText) })
  },
})
