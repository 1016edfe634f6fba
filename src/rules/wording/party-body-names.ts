import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { findNames, isMiscasedIn, mayBeginSentence, type NameList, nameList } from './find-names.ts'
import { isCapital } from './letter-case.ts'
import { suggest } from './suggest.ts'

let names: NameList | undefined

/** Written all small (`ban chấp hành chi đoàn`, `đảng viên`) the words speak of no one body: that is right, and a capital is never asked for. */
export const partyBodyNames = defineRule({
  code: 'LV053',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục IV, khoản 1 điểm b'),
  sure: 'text',
  covers: ['U184'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Thực hiện Chương trình của ⟦Ban chấp hành⟧ Đảng bộ tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Thực hiện Chương trình công tác, các ban chấp hành chi đoàn và đảng viên của Sở làm như sau:' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    names ??= nameList(
      `Ban Chấp hành; Ban Thường vụ; Ban Bí thư; Bộ Chính trị; Ban Tuyên giáo; Ban Dân vận; Ban Nội chính; Ban Cán sự đảng; Tỉnh ủy; Thành ủy; Huyện ủy;
      Quận ủy; Thị ủy; Đảng ủy; Đảng bộ; Chi bộ; Chi ủy; Cấp ủy; Đảng viên; Đoàn viên; Hội viên`,
    )
    const [index, whole] = [reading.words(), reading.whole()]
    for (const found of findNames(index, names, isMiscasedIn(index))) {
      // “Ban cán sự đảng” stands in the Party's own documents beside “Ban Cán sự đảng”.
      if (!isCapital(found.text) || found.text === 'Ban cán sự đảng') continue
      if (mayBeginSentence(index, found)) continue
      if (!isOwn(found.start, found.end)) continue
      const at = whole.placeOf(found.start, found.end)
      report(at, { name: found.text, right: found.right }, suggest({ at, text: found.right }))
    }
  },
})
