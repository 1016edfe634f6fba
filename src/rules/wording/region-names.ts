import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { findNames, isMiscasedIn, type NameList, nameList } from './find-names.ts'
import { suggest } from './suggest.ts'

let regions: NameList | undefined
/** `nam bộ đội`: another word. */
const notBo: ReadonlySet<string> = new Set(['đội', 'binh', 'trưởng', 'phận', 'môn', 'máy'])

/** Regions named by a direction bear a capital on each syllable (the decree's own: Tây Bắc, Đông Bắc, Bắc Bộ). Of `tây bắc` alone none can say whether it is one. */
export const regionNames = defineRule({
  code: 'LV073',
  group: 'loi-van',
  severity: 'info',
  clause: capitalsClause('Mục III, khoản 1 điểm đ'),
  sure: 'text',
  covers: ['U183'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Để hồ sơ liên thông trong vùng ⟦Đông Nam bộ⟧, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: {
    yaml: 'mo_dau: |\n  Để hồ sơ liên thông trong vùng Đông Nam Bộ, ở phía tây bắc của tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:',
  },
  check({ reading, house }, report) {
    if (!reading.says(' bộ', 'tây nguyên')) return
    const isOwn = ownTypedWords({ reading, house })
    regions ??= nameList('Tây Nguyên; Đông Nam Bộ; Tây Nam Bộ; Nam Bộ; Bắc Trung Bộ; Nam Trung Bộ; Trung Bộ; Bắc Bộ')
    const [index, whole] = [reading.words(), reading.whole()]
    let told = 0
    for (const { place, words, start, end, text, right } of findNames(index, regions, isMiscasedIn(index))) {
      const next = index.words[place + words.length]
      if (start < told || (next !== undefined && notBo.has(next.lower)) || !isOwn(start, end)) continue
      told = end
      const at = whole.placeOf(start, end)
      report(at, { words: text, right }, suggest({ at, text: right }))
    }
  },
})
