import { defineRule } from '../rule.ts'
import { isInSymbol } from './in-symbol.ts'
import { isUpper, letter } from './letters.ts'
import { fixOf } from './rewrite.ts'

const words = new RegExp(`([${letter}]{2,12})(?:([-–])[ \\u00a0]{1,2}|[ \\u00a0]{1,2}([-–]))(?=([${letter}]{2,12}))`, 'g')
const years = /(?<!\d)((?:19|20)\d\d)(?:([-–])[ \u00a0]{1,2}|[ \u00a0]{1,2}([-–]))(?=((?:19|20)\d\d)(?!\d))/g

// Quý I -II, hạng III- IV.
const numerals =
  /(?<=(?:[Qq]uý|[Hh]ạng|[Nn]hóm|[Cc]ấp|[Bb]ậc|[Đđ]ợt|[Kk]ỳ|[Kk]hu vực|[Cc]hương|[Mm]ục|[Pp]hần) )([IVX]{1,4})(?:([-–])[ \u00a0]{1,2}|[ \u00a0]{1,2}([-–]))(?=([IVX]{1,4})(?![A-Za-zÀ-ỹ0-9]))/g

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
    for (const pattern of [words, years, numerals])
      for (const { 0: found, 1: before = '', 2: close, 3: far, 4: after = '', index } of whole.text.matchAll(pattern)) {
        if (pattern === words && ((isUpper(before) && isUpper(after)) || /^[IVX]+$/.test(before))) continue
        const dash = close ?? far ?? '-'
        const start = index + before.length
        const end = index + found.length
        if (isInSymbol(reading, start, end)) continue
        const written = `${found}${after}`
        report(
          whole.placeOf(start, end),
          { written, wanted: `${before} ${dash} ${after}` },
          fixOf(whole, [{ start, end, wanted: ` ${dash} ` }]),
        )
      }
  },
})
