import { isDistrictBody } from '../../language/places/is-district-body.ts'
import { twoLevelsFrom } from '../../language/places/provinces.ts'
import type { Text } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const level = /(?<!\p{L})(?:huyện|quận|thị xã|thị trấn|thị ủy)(?!\p{L}).{0,200}/iu

/** The district level ended on 01/7/2025 (Luật Tổ chức chính quyền địa phương số 72/2025/QH15); its committees issue nothing any more. */
export const districtIssuer = defineRule({
  code: 'TT014',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: 'Luật Tổ chức chính quyền địa phương 2025 (72/2025/QH15), Điều 51 khoản 3',
  sure: 'second_hand',
  holds: { from: twoLevelsFrom },
  covers: ['U073'],
  bad: {
    yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân ⟦huyện Đông Hà⟧, viet_tat: UBND}\nky: {ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An}',
  },
  good: {
    yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân huyện Đông Hà, viet_tat: UBND}\nky: {ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An}\nngay_ban_hanh: 2024-10-05\ntrich_yeu: Số hóa hồ sơ lưu trữ năm 2025',
  },
  check({ plan }, report) {
    const names = [plan.issuer.parent, plan.issuer.issuing]
    for (const lines of names) {
      if (!isDistrictBody(lines.map(({ value }) => value).join(' '))) continue
      const line = lines.find(({ value }) => level.test(value)) ?? lines[0]
      if (line !== undefined) report(pieceOf(line), { name: lines.map(({ value }) => value).join(' ') })
    }
  },
})

function pieceOf({ value, place }: Text) {
  const found = level.exec(value)
  return found === null ? place : placeWithin(place, found.index, found.index + found[0].length)
}
