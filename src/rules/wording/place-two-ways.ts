import { otherSpellings } from '../../language/places/province-data.ts'
import { provinceId, withoutMarks } from '../../language/places/provinces.ts'
import { findPhrase, type WordIndex } from '../../language/words/find-words.ts'
import type { Place } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { isCapital } from './letter-case.ts'

/** Also names of other places, or abbreviations. */
const leftOut = new Set([
  'gia rai',
  'quảng nghĩa',
  'con tum',
  'hcm',
  'tt huế',
  't.t huế',
  'thừa thiên',
  'br-vt',
  'brvt',
  'darlac',
])

let known: readonly { readonly name: string; readonly spellings: readonly string[] }[] | undefined

interface Spelled {
  readonly text: string
  readonly start: number
  readonly at: Place
}

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
    known ??= Object.entries(otherSpellings).map(([name, others]) => ({ name, spellings: spellingsOf(name, others) }))
    for (const { name, spellings } of known) {
      const spelled = spellings.flatMap((spelling) => placesOf(index, spelling, whole.placeOf))
      const ways = new Map<string, Spelled[]>()
      for (const one of spelled) {
        const list = ways.get(key(one.text))
        if (list === undefined) ways.set(key(one.text), [one])
        else list.push(one)
      }
      const head = plan.placeName
      if (head !== undefined && spellings.some((spelling) => key(spelling) === key(head.value)))
        ways.set(key(head.value), [{ text: head.value, start: -1, at: head.place }, ...(ways.get(key(head.value)) ?? [])])
      if (ways.size < 2) continue
      const kept = ways.get(key(name)) ? key(name) : ([...ways].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '')
      const [usual] = ways.get(kept) ?? []
      for (const [way, list] of ways) {
        const first = [...list].sort((a, b) => a.start - b.start)[0]
        if (way !== kept && first !== undefined && usual !== undefined)
          report(first.at, { name: first.text, usual: usual.text, count: list.length })
      }
    }
  },
})

/** With and without blanks (`ĐắkLắk`); spellings without marks are another matter. */
function spellingsOf(name: string, others: readonly string[]): readonly string[] {
  const all = [name, ...others].filter((text) => !leftOut.has(text.toLowerCase()) && text !== withoutMarks(text))
  const squeezed = all.map((text) => text.replaceAll(' ', ''))
  return [...new Set([...all, ...squeezed])].filter((text) => provinceId(text) !== '')
}

function placesOf(index: WordIndex, spelling: string, placeOf: (start: number, end: number) => Place): readonly Spelled[] {
  const words = spelling.toLowerCase().split(/[\s-]+/)
  return findPhrase(index, words).flatMap((i) => {
    const [first, last] = [index.words[i], index.words[i + words.length - 1]]
    if (first === undefined || last === undefined || !isCapital(first.text)) return []
    return [{ text: index.text.slice(first.start, last.end), start: first.start, at: placeOf(first.start, last.end) }]
  })
}

function key(text: string): string {
  return text.toLowerCase()
}
