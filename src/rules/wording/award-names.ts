import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { findNames, isAllSmall, isMiscasedIn, type NameList, nameList } from './find-names.ts'
import { suggest } from './suggest.ts'

let names: NameList | undefined

/** The words that make the title have capitals; the decree's examples: Nghệ sĩ Nhân dân, Anh hùng Lao động, Huân chương Sao vàng. */
export const awardNames = defineRule({
  code: 'LV062',
  group: 'loi-van',
  severity: 'info',
  clause: capitalsClause('Mục V, khoản 2'),
  sure: 'text',
  covers: ['U186'],
  fix: 'suggestion',
  bad: { yaml: 'mo_dau: |\n  Để chuẩn bị đón nhận ⟦Huân chương lao động⟧, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Để chuẩn bị đón nhận Huân chương Lao động, Sở Nội vụ ban hành Kế hoạch như sau:' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    names ??= nameList(
      `Nghệ sĩ Nhân dân; Nghệ sĩ Ưu tú; Nhà giáo Nhân dân; Nhà giáo Ưu tú; Thầy thuốc Nhân dân; Thầy thuốc Ưu tú; Nghệ nhân Nhân dân; Nghệ nhân Ưu tú;
      Anh hùng Lao động; Huân chương Lao động; Huân chương Độc lập; Huân chương Sao vàng; Huân chương Hồ Chí Minh; Huân chương Bảo vệ Tổ quốc`,
    )
    const [index, whole] = [reading.words(), reading.whole()]
    for (const found of findNames(index, names, isMiscasedIn(index))) {
      if (isAllSmall(found)) continue
      if (!isOwn(found.start, found.end)) continue
      const at = whole.placeOf(found.start, found.end)
      report(at, { words: found.text, right: found.right }, suggest({ at, text: found.right }))
    }
  },
})
