import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf, plainly } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { foldInPlace } from './fold-in-place.ts'
import { officeIn } from './office.ts'
import { isBoard, ownSigner } from './signers.ts'
import { isUnnamedUnderCommittee } from './under-committee.ts'

const body =
  /(?<!\p{L})(?:ban (?:thường vụ|chấp hành) |văn phòng |ủy ban kiểm tra )?(?:tỉnh|thành|huyện|thị|quận|đảng|quân) ủy(?! viên)(?!\p{L})|(?<!\p{L})(?:chi bộ|đảng bộ|ủy ban kiểm tra|trung ương đảng)(?!\p{L})|(?<=^(?:phó )?trưởng )ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng đảng)(?!\p{L})/u

/** The office without the name of its committee or organ (HD 05, 7.1.2; HD 36, 1.7.1), save for boards without a seal and joint documents. */
export const partyBodyInPosition = defineRule({
  code: 'TT094',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ hd05: 'khoản 7.1.2', hd36: 'điểm 1.7.1' }),
  sure: 'text',
  holds: { families: ['dang'] },
  covers: ['U145'],
  bad: {
    base: 'dang',
    yaml: 'ky: {thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư ⟦Tỉnh ủy⟧, ho_ten: Nguyễn Văn An}',
  },
  good: { base: 'dang', yaml: 'ky: {thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    const signature = ownSigner(plan)
    const position = signature?.position
    if (signature === undefined || position === undefined || signature.concurrently !== undefined || isBoard(plan)) return
    if (isUnnamedUnderCommittee(signature) || officeIn(position.value) === undefined) return
    const found = body.exec(foldInPlace(position.value))
    if (found === null) return
    report(
      placeWithin(position.place, found.index, position.value.length),
      { position: position.value, right: position.value.slice(0, found.index).trim() },
      { severity: plainly(profile) },
    )
  },
})
