import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { findNames, isAllSmall, isMiscasedIn, mayBeginSentence, type NameList, nameList } from './find-names.ts'
import { isCapital } from './letter-case.ts'
import { suggest } from './suggest.ts'

let names: NameList | undefined

/**
 * The words for the kind of body and for its field have a capital, the others none. Names that the decree or the laws themselves write; where
 * offices and laws differ (Ủy ban Kiểm tra, Bảo hiểm xã hội, Công Thương) nothing is said.
 */
export const stateBodyNames = defineRule({
  code: 'LV051',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục IV, khoản 1 điểm a'),
  sure: 'text',
  covers: ['U184'],
  fix: 'suggestion',
  bad: { yaml: 'noi_nhan: {gui: [⟦Ủy ban Nhân dân⟧ tỉnh (báo cáo), Văn phòng Sở], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [Ủy ban nhân dân tỉnh (báo cáo), Văn phòng Sở, Các liên đoàn lao động cơ sở], luu: [VT]}' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    names ??= nameList(
      `Ủy ban nhân dân; Hội đồng nhân dân; ~Tòa án nhân dân; ~Viện kiểm sát nhân dân; ~Quân đội nhân dân; ~Công an nhân dân; ~Chính phủ; ~Quốc hội;
      ~Ủy ban Thường vụ Quốc hội; ~Văn phòng Chính phủ; ~Thủ tướng Chính phủ; Mặt trận Tổ quốc; ~Liên đoàn Lao động; ~Hội Liên hiệp Phụ nữ; ~Hội Nông dân;
      ~Hội Cựu chiến binh; ~Hội Chữ thập đỏ; ~Đoàn Thanh niên; ~Hội Liên hiệp Thanh niên; ~Kho bạc Nhà nước; ~Ngân hàng Nhà nước; ~Ban Chỉ đạo`,
    )
    const [index, whole] = [reading.words(), reading.whole()]
    for (const found of findNames(index, names, isMiscasedIn(index))) {
      const small = isAllSmall(found)
      if (small ? found.name.generic : !isCapital(found.text) && found.name.generic) continue
      if (found.name.generic && mayBeginSentence(index, found)) continue
      if (!isOwn(found.start, found.end)) continue
      const at = whole.placeOf(found.start, found.end)
      report(at, { name: found.text, right: found.right }, suggest({ at, text: found.right }))
    }
  },
})
