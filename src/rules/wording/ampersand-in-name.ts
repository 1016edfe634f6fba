import { defineRule } from '../rule.ts'
import { printsAsTyped } from './printed-roles.ts'

const named =
  /(?<!\p{L})(?:Sở|Bộ|Phòng|Vụ|Cục|Chi cục|Ban|Trường|sở|ngành)\s(?:\p{L}{1,12}\s){0,5}\p{L}{1,12}\s?&\s?(?:\p{Lu}{2,12}(?!\p{L})|\p{L}{1,12}(?:\s\p{L}{1,8})?)/gu

/** No official name of a body has the sign: it is `và`, or the abbreviation without it. An abbreviation that the plan defines itself is its own. */
export const ampersandInName = defineRule({
  code: 'LV070',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  covers: ['U184'],
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Văn phòng Sở, Sở Giáo dục ⟦&⟧ Đào tạo], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Văn phòng Sở, Công ty Cổ phần A&T], luu: [VT]}' },
  check({ reading }, report) {
    const whole = reading.whole()
    if (!whole.text.includes('&')) return
    const defined = new Set(reading.definitions().map(({ found }) => found.short))
    const told = new Set<string>()
    for (const match of whole.text.matchAll(named)) {
      const at = match.index + match[0].indexOf('&')
      const name = match[0].trim().replace(/^ngành (?=Sở |Bộ |Phòng )/u, '')
      const short = /\S+&\S+$/u.exec(name)?.[0] ?? ''
      if (told.has(name) || defined.has(short) || !printsAsTyped(whole.passageAt(at)?.passage.role ?? 'name')) continue
      told.add(name)
      report(whole.placeOf(at, at + 1), { name })
    }
  },
})
