import { areJoined } from '../../language/words/find-words.ts'
import { defineRule } from '../rule.ts'
import { isSentence } from './printed-roles.ts'
import { isTitleShorthand } from './title-shorthand.ts'

const full: Readonly<Record<string, string>> = {
  PGĐ: 'Phó Giám đốc',
  GĐ: 'Giám đốc',
  PCT: 'Phó Chủ tịch',
  CCT: 'Chi cục trưởng',
  PCCT: 'Phó Chi cục trưởng',
  PBT: 'Phó Bí thư',
  CVP: 'Chánh Văn phòng',
  PCVP: 'Phó Chánh Văn phòng',
  PHT: 'Phó Hiệu trưởng',
  CT: 'Chủ tịch',
  BT: 'Bí thư',
}
/** `CT`, `BT` are titles only before a body. */
const needsBody = new Set(['CT', 'BT', 'GĐ'])
const bodies = new Set(['ubnd', 'hđnd', 'đảng', 'tỉnh', 'sở', 'hội'])

/** In sentences titles are written out; lists of recipients have their own usage. Told once for each. */
export const shortTitles = defineRule({
  code: 'LV069',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  covers: ['U190'],
  bad: { yaml: 'mo_dau: |\n  Theo phân công của ⟦PGĐ⟧ phụ trách, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), "GĐ, các PGĐ Sở", Văn phòng Sở], luu: [VT]}' },
  check({ reading }, report) {
    const [index, whole] = [reading.words(), reading.whole()]
    const defined = new Set(reading.definitions().map(({ found }) => found.short))
    for (const [short, long] of Object.entries(full)) {
      if (defined.has(short) || !isTitleShorthand(short)) continue
      const places = (index.at.get(short.toLowerCase()) ?? []).filter((i) => {
        const [word, next] = [index.words[i], index.words[i + 1]]
        if (word?.text !== short || '/-&'.includes(index.text.charAt(word.end) || ' ')) return false
        if ('/-&'.includes(index.text.charAt(word.start - 1) || ' ')) return false
        if (needsBody.has(short) && !(next !== undefined && areJoined(index, word, next) && bodies.has(next.lower))) return false
        return isSentence(whole.passageAt(word.start)?.passage.role ?? 'name')
      })
      tell(
        places.map((i) => index.words[i]?.start ?? 0),
        short.length,
        short,
        long,
      )
    }
    const comrades = (index.at.get('đ') ?? []).flatMap((i) => {
      const [word, next] = [index.words[i], index.words[i + 1]]
      const written =
        word !== undefined && next?.lower === 'c' && next.start === word.end + 1 && index.text.charAt(word.end) === '/'
      return written && isSentence(whole.passageAt(word.start)?.passage.role ?? 'name') ? [word.start] : []
    })
    const [comrade] = comrades
    if (comrade !== undefined) tell(comrades, 3, index.text.slice(comrade, comrade + 3), 'đồng chí')

    function tell(starts: readonly number[], length: number, words: string, right: string): void {
      const [first] = starts
      if (first === undefined) return
      const others = whole.placesOf(starts.map((start) => ({ start, end: start + length })))
      report(whole.placeOf(first, first + length), { words, right, count: starts.length }, { others })
    }
  },
})
