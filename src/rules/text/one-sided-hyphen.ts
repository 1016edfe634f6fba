import { defineRule } from '../rule.ts'
import { isInSymbol } from './in-symbol.ts'
import { isUpper, letter } from './letters.ts'
import { fixOf } from './rewrite.ts'
import { matchesAfterWord } from './words-before.ts'

/** What all of them hold. */
const dashAndBlank = /[-–][ \u00a0]|[ \u00a0][-–]/
const words = new RegExp(`(?:([-–])[ \\u00a0]{1,2}|[ \\u00a0]{1,2}([-–]))(?=([${letter}]{2,12}))`, 'g')
const years = /(?=[12])(?<!\d)((?:19|20)\d\d)(?:([-–])[ \u00a0]{1,2}|[ \u00a0]{1,2}([-–]))(?=((?:19|20)\d\d)(?!\d))/g

// Quý I -II, hạng III- IV.
const numerals =
  /(?=[IVX])(?<=(?:[Qq]uý|[Hh]ạng|[Nn]hóm|[Cc]ấp|[Bb]ậc|[Đđ]ợt|[Kk]ỳ|[Kk]hu vực|[Cc]hương|[Mm]ục|[Pp]hần) )([IVX]{1,4})(?:([-–])[ \u00a0]{1,2}|[ \u00a0]{1,2}([-–]))(?=([IVX]{1,4})(?![A-Za-zÀ-ỹ0-9]))/g

/** A hyphen with a blank on one side only, between two words or two years. Symbols of documents have their own rule. */
export const oneSidedHyphen = defineRule({
  code: 'LV015',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở mời các tổ chức chính trị⟦- ⟧xã hội cùng theo dõi.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở mời các tổ chức chính trị - xã hội, nhà trường Ê-đê cùng theo dõi giai đoạn 2026-2030.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    const { text } = whole
    if (!dashAndBlank.test(text)) return
    const tell = (index: number, [found, before = '', close, far, after = '']: readonly (string | undefined)[]): void => {
      const dash = close ?? far ?? '-'
      const start = index + before.length
      const end = index + (found?.length ?? 0)
      if (isInSymbol(reading, start, end)) return
      const written = `${found}${after}`
      report(
        whole.placeOf(start, end),
        { written, wanted: `${before} ${dash} ${after}` },
        fixOf(whole, [{ start, end, wanted: ` ${dash} ` }]),
      )
    }
    for (const { match, start } of matchesAfterWord(text, words, { fewest: 2, most: 12 })) {
      const { 0: joint, 1: close, 2: far, 3: after = '', index } = match
      const before = text.slice(start, index)
      if ((isUpper(before) && isUpper(after)) || /^[IVX]+$/.test(before)) continue
      tell(start, [before + joint, before, close, far, after])
    }
    for (const pattern of [years, numerals]) for (const match of text.matchAll(pattern)) tell(match.index, match)
  },
})
