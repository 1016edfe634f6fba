import type { AgencyKind } from '../../language/agencies/kind-of-agency.ts'
import type { Family, Plan, Text } from '../../plan/plan.ts'
import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { type Office, officeIn } from './office.ts'
import { isBoard, issuerKind, issuerName, ownSigner } from './signers.ts'

const offices = (words: string): ReadonlySet<string> => new Set(words.split(', '))
const union = offices('giám đốc, tổng giám đốc, bí thư, hiệu trưởng, trưởng phòng, viện trưởng, cục trưởng')

/** Offices that a body of the kind plainly does not have. What is not in the list is not judged. */
const foreign: Readonly<Partial<Record<AgencyKind, ReadonlySet<string>>>> = {
  ubnd: offices(
    'giám đốc, tổng giám đốc, bí thư, hiệu trưởng, trưởng phòng, chủ nhiệm, chánh văn phòng, chi cục trưởng, viện trưởng, bộ trưởng',
  ),
  hdnd: offices('giám đốc, tổng giám đốc, bí thư, hiệu trưởng, trưởng phòng, chủ nhiệm, viện trưởng, bộ trưởng'),
  so: offices('chủ tịch, bí thư, hiệu trưởng, trưởng phòng, tổng giám đốc, chủ nhiệm, chi cục trưởng, bộ trưởng'),
  phong: offices('chủ tịch, giám đốc, bí thư, hiệu trưởng, bộ trưởng'),
  'chi-cuc': offices('chủ tịch, giám đốc, bí thư, hiệu trưởng, bộ trưởng'),
  truong: offices('chủ tịch, bí thư, trưởng phòng, chi cục trưởng, bộ trưởng'),
  'party-committee': offices('giám đốc, hiệu trưởng, chủ tịch, chủ nhiệm, trưởng phòng'),
  front: union,
  women: union,
  'trade-union': union,
  friendship: union,
  youth: offices('giám đốc, tổng giám đốc, hiệu trưởng, trưởng phòng, viện trưởng'),
}

const families: Readonly<Partial<Record<AgencyKind, Family>>> = {
  'party-committee': 'dang',
  front: 'mttq',
  women: 'hoi_lhpn',
  'trade-union': 'cong_doan',
  friendship: 'huu_nghi',
  youth: 'doan',
}

/** The position is the signer's in the body that issues (II.7.c): a UBND has no director, a Sở no president. */
export const positionOfAnotherBody = defineRule({
  code: 'TT103',
  group: 'ky',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 7 điểm c', hd05: 'khoản 7.1.2', hd36: 'điểm 1.7.1', youth: 'mục III, khoản 7' }),
  sure: 'derived',
  covers: ['U148'],
  bad: { yaml: 'ky: {chuc_vu: ⟦Chủ tịch⟧, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {thua_uy_quyen: Chủ tịch, chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    const signature = ownSigner(plan)
    if (signature === undefined || signature.byOrder || signature.byDelegation || signature.concurrently || isBoard(plan)) return
    const { forChief, acting, position } = signature
    const read = (text: Text | undefined): Office | undefined =>
      text === undefined ? undefined : officeIn(unmarked(text.value, withoutAuthorityMark))
    const [chief, signer] = [read(forChief ?? acting), read(position)]
    // A deputy of another chief is told by TT085.
    if (chief !== undefined && signer !== undefined && chief.chief !== signer.chief) return
    const at = position ?? acting ?? forChief
    const office = signer ?? chief
    if (at === undefined || office === undefined || !isForeign(plan, office, at.value)) return
    report(at.place, { position: at.value, issuer: plan.issuer.issuing.map(({ value }) => value).join(' ') })
  },
})

function isForeign(plan: Plan, { chief }: Office, position: string): boolean {
  const kind = issuerKind(plan)
  // Schools have councils with presidents, and at some the head is a director.
  if (kind === undefined || /hội đồng/iu.test(position)) return false
  // An issuer of another family is told by TT001.
  if ((families[kind] ?? 'nha_nuoc') !== plan.family) return false
  const isSchool = /(?<!\p{L})(?:mầm non|mẫu giáo|tiểu học|thcs|thpt|trung học)(?!\p{L})/u.test(issuerName(plan))
  return foreign[kind]?.has(chief) === true || (kind === 'truong' && isSchool && chief === 'giám đốc')
}
