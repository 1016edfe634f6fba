import type { Family } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { issuerNames } from '../signature/signers.ts'

/** How the names of issuers begin, by family. What begins with none of these is not judged: the list says only what is sure. */
const beginnings: readonly (readonly [Family, RegExp])[] = [
  ['dang', /^(?:tỉnh|thành|huyện|quận|thị|đảng|quân) ủy(?= |$)|^(?:đảng bộ|chi bộ)(?= |$)/],
  ['nha_nuoc', /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|sở(?! hữu))(?= |$)/],
  [
    'doan',
    /^(?:(?:tỉnh|thành|huyện|quận|thị) đoàn(?= |$)|(?:bch|ban chấp hành) (?:tỉnh |thành )?đoàn|đoàn (?:tncs|thanh niên cộng sản))/,
  ],
  ['mttq', /^(?:ủy ban|ub) ?(?:mặt trận tổ quốc|mttq)/],
  ['cong_doan', /^(?:công đoàn|liên đoàn lao động|tổng liên đoàn lao động)(?= |$)/],
  ['hoi_lhpn', /^hội (?:liên hiệp phụ nữ|lhpn)(?= |$)/],
  ['huu_nghi', /^liên hiệp các tổ chức hữu nghị/],
]

/** The Central Committee of the Party, and of the Youth Union, whose own name stands opposite, at the right of the head. */
const central = /^ban chấp hành trung ương$/
const withCentral: readonly Family[] = ['dang', 'doan']

/** Who must use a form of their own; the others take over what fits (NĐ 30, Điều 2 khoản 2). */
const bound: ReadonlySet<Family> = new Set(['dang', 'nha_nuoc', 'doan'])

/** A Tỉnh ủy under the State's form, and the like: each family has an instrument of its own (NĐ 30, Điều 2; QĐ 399-QĐ/TW, Điều 1). */
export const familyOfIssuer = defineRule({
  code: 'TT001',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: 'NĐ 30/2020/NĐ-CP, Điều 2; Quy định 399-QĐ/TW, Điều 1',
  sure: 'text',
  covers: ['U002'],
  bad: { yaml: 'co_quan: {ban_hanh: ⟦Tỉnh ủy Sơn Hà⟧, viet_tat: TU}' },
  good: { yaml: 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}' },
  check({ plan }, report) {
    const [name] = plan.issuer.issuing
    if (name === undefined || plan.family === undefined || issuerNames(plan).length > 1) return
    const plain = name.value.toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy').replace(/\s+/g, ' ')
    const families = central.test(plain)
      ? withCentral
      : beginnings.flatMap(([one, pattern]) => (pattern.test(plain) ? [one] : []))
    const [family] = families
    if (family === undefined || families.includes(plan.family)) return
    report(name.place, { issuer: name.value, family, given: plan.family }, { severity: bound.has(family) ? 'error' : 'warning' })
  },
})
