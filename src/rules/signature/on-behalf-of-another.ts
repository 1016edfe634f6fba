import { type AgencyKind, kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import { sameAgency } from '../../language/agencies/same-agency.ts'
import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { foldInPlace } from './fold-in-place.ts'
import { isBoard, issuerKind, issuerName, ownSigner } from './signers.ts'

const committee = /(?<!\p{L})(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|chi bộ)(?!\p{L})/u
const standing = /^thường trực\s+/u
const mass: ReadonlySet<AgencyKind> = new Set(['front', 'youth', 'women', 'trade-union', 'farmers', 'veterans', 'friendship'])
const organs: ReadonlySet<AgencyKind> = new Set([...mass, 'ubnd', 'hdnd', 'party-committee'])

/** The collective is the issuer's own: T/M BAN THƯỜNG VỤ or T/M TỈNH ỦY for a Tỉnh ủy (HD 05, 7.1.4.b), TM. ỦY BAN NHÂN DÂN for a UBND. */
export const onBehalfOfAnother = defineRule({
  code: 'TT084',
  group: 'ky',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 7 điểm b', hd05: 'khoản 7.1.4 điểm b', hd36: 'điểm 1.7.1.b', youth: 'mục III, khoản 7' }),
  sure: 'derived',
  covers: ['U139', 'U148'],
  bad: {
    base: 'dang',
    yaml: 'ky: {thay_mat: ⟦Đảng ủy⟧, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}',
  },
  good: { base: 'dang', yaml: 'ky: {thay_mat: Tỉnh ủy, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    const onBehalf = ownSigner(plan)?.onBehalf
    const kind = issuerKind(plan)
    if (onBehalf === undefined || kind === undefined || isBoard(plan)) return
    const body = unmarked(onBehalf.value, withoutAuthorityMark).slice(0, 200)
    const issuer = issuerName(plan)
    if (isOfAnother(kind, issuer, body)) report(onBehalf.place, { body: onBehalf.value, issuer: nameOf(plan.issuer.issuing) })
  },
})

function isOfAnother(kind: AgencyKind, issuer: string, body: string): boolean {
  const words = foldInPlace(body)
  const other = kindOfAgency(body)
  if (kind === 'party-committee') {
    const [own, named] = [committee.exec(issuer)?.[0], committee.exec(words)?.[0]]
    if (own !== undefined && named !== undefined) return own !== named
    return other !== undefined && other !== 'party-committee' && organs.has(other)
  }
  if (kind === 'ubnd' || kind === 'hdnd') {
    // A council speaks through its standing body: TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN.
    if (other === kind) return !sameAgency(issuer.replace(standing, ''), words.replace(standing, ''))
    return (other !== undefined && organs.has(other)) || /^ban (?:thường vụ|chấp hành|thường trực)(?!\p{L})/u.test(words)
  }
  return (mass.has(kind) || kind === 'so') && (other === 'ubnd' || other === 'hdnd' || committee.test(words))
}

function nameOf(lines: readonly { readonly value: string }[]): string {
  return lines.map(({ value }) => value).join(' ')
}
