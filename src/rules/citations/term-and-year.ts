import { holds } from '../../language/words/holds.ts'
import { defineRule } from '../rule.ts'
import { placeIn } from './mentions.ts'

/** First and last year of each term of the National Assembly; of the Party's Central Committee by its congress. */
const assembly: Readonly<Record<number, readonly [number, number]>> = {
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
}
const congress: Readonly<Record<string, readonly [number, number]>> = {
  VI: [1986, 1991],
  VII: [1991, 1996],
  VIII: [1996, 2001],
  IX: [2001, 2006],
  X: [2006, 2011],
  XI: [2011, 2016],
  XII: [2016, 2021],
  XIII: [2021, 2026],
  XIV: [2026, 2031],
}
const centre =
  /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương)(?![\p{L}]).{0,40}?(?:khóa|khoá)\s{1,5}([IVX]{1,5})(?![\p{L}])/iu

/** The term told by the symbol (QH15) or with the issuer (khóa XI) does not contain the year of issue. */
export const termAndYear = defineRule({
  code: 'VD026',
  group: 'vien-dan',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Chỉ thị số 40-CT/TW ngày 22/11/2014 của ⟦Ban Bí thư khóa X⟧ về tín dụng chính sách xã hội, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư khóa XI về tín dụng chính sách xã hội, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    const told = new Set<string>()
    for (const mention of reading.mentions()) {
      const { organCode = '', issuer, date, year, symbolSpan, key = '' } = mention.found
      const issued = year ?? date?.year
      if (issued === undefined || told.has(key)) continue
      const number = /^(?:UBTV)?QH(\d{1,2})$/u.exec(organCode)?.[1]
      const roman =
        issuer === undefined || !holds(issuer.text, 'khóa', 'khoá') ? undefined : centre.exec(issuer.text)?.[1]?.toUpperCase()
      const years = number !== undefined ? assembly[Number(number)] : roman === undefined ? undefined : congress[roman]
      const span = number === undefined ? issuer : symbolSpan
      if (years === undefined || span === undefined || (years[0] <= issued && issued <= years[1])) continue
      told.add(key)
      const written = mention.passage.text.slice(span.start, span.end)
      report(placeIn(mention, span), { written, year: issued, from: years[0], until: years[1] })
    }
  },
})
