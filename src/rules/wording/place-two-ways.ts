import { defineRule } from '../rule.ts'
import { findSpelling, placeSpellings, type SpelledPlace } from './place-spellings.ts'

/** One province in two spellings: `Đắk Lắk` beside `ĐăkLăk`. The rarer is told, once, with the number of its places. */
export const placeTwoWays = defineRule({
  code: 'LV076',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U183'],
  bad: {
    yaml: `noi_nhan: {gui: [UBND tỉnh Đắk Lắk (báo cáo), Văn phòng Sở, Trường Chính trị tỉnh ⟦Đắc Lắc⟧, Công an tỉnh Đắk Lắk], luu: [VT]}`,
  },
  good: {
    yaml: `noi_nhan: {gui: [UBND tỉnh Đắk Lắk (báo cáo), Văn phòng Sở, Trường Chính trị tỉnh Đắk Lắk, Công an tỉnh Lâm Đồng], luu: [VT]}`,
  },
  check({ plan, reading }, report) {
    const [index, whole] = [reading.words(), reading.whole()]
    const { placeName } = plan
    for (const { name, spellings } of placeSpellings()) {
      const ways = new Map<string, SpelledPlace[]>()
      for (const spelling of spellings) {
        const list = findSpelling(index, spelling)
        if (list.length > 0) ways.set(spelling.toLowerCase(), [...list])
      }
      const inHead = placeName?.value.toLowerCase() ?? ''
      if (placeName !== undefined && spellings.some((spelling) => spelling.toLowerCase() === inHead))
        ways.set(inHead, [{ text: placeName.value, start: -1, end: -1 }, ...(ways.get(inHead) ?? [])])
      if (ways.size < 2) continue
      // The resolutions' own spelling is kept where it stands at all.
      const usual = (ways.get(name.toLowerCase()) ?? [...ways.values()].sort((a, b) => b.length - a.length)[0])?.[0]
      for (const list of ways.values()) {
        const [first] = list
        if (first === undefined || usual === undefined || list.includes(usual)) continue
        const at = first.start < 0 && placeName !== undefined ? placeName.place : whole.placeOf(first.start, first.end)
        const others = whole.placesOf(list.filter(({ start }) => start >= 0))
        report(at, { name: first.text, usual: usual.text, count: list.length }, { others })
      }
    }
  },
})
