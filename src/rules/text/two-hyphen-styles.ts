import { ownWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { countStyles } from './count-styles.ts'
import { isLower, letter } from './letters.ts'
import { fixOf } from './rewrite.ts'
import { matchesAfterWord } from './words-before.ts'

const compound = new RegExp(`( ?)([-–])( ?)(?=([${letter}]{2,8})(?![${letter}]))`, 'g')

/** The same two words joined in two ways: kinh tế - xã hội and kinh tế-xã hội. */
export const twoHyphenStyles = defineRule({
  code: 'LV017',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Phòng Kế hoạch theo dõi kinh tế - xã hội, lập báo cáo kinh tế - xã hội và số liệu kinh ⟦tế-xã⟧ hội.`,
  },
  good: {
    yaml: `ket_thuc: |
  Phòng Kế hoạch theo dõi kinh tế - xã hội, lập báo cáo kinh tế - xã hội; nhóm Ê-đê lo văn nghệ.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const isOwn = ownWords({ reading, house })
    const byWords = new Map<string, { start: number; end: number; wanted: string; style: string; written: string }[]>()
    // A word of nine letters is too long already.
    for (const { match, start: index } of matchesAfterWord(whole.text, compound, { fewest: 2, most: 9 })) {
      const { 1: left, 2: dash, 3: right, 4: after = '' } = match
      const before = whole.text.slice(index, match.index)
      if (before.length > 8) continue
      if (left !== right || !isLower(before.slice(1)) || !isLower(after.slice(1))) continue
      const style = `${left}${dash}${right}`
      const end = index + before.length + style.length + after.length
      const one = { start: index, end, wanted: '', style, written: `${before}${style}${after}` }
      const key = `${before} ${after}`.toLowerCase()
      const same = byWords.get(key)
      if (same === undefined) byWords.set(key, [one])
      else same.push(one)
    }
    for (const all of byWords.values()) {
      const { rarer: others, common } = countStyles(all)
      const rarer = others.filter(({ start, end }) => isOwn(start, end))
      const [first] = rarer
      if (first === undefined || common === undefined) continue
      const args = { written: first.written, count: rarer.length, other: common.written, otherCount: all.length - others.length }
      const pieces = rarer.map((one) => ({ ...one, wanted: one.written.replace(one.style, common.style) }))
      report(whole.placeOf(first.start, first.end), args, { ...fixOf(whole, pieces), others: whole.placesOf(rarer) })
    }
  },
})
