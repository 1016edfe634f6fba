import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'
import { joinedName } from './issuer-lines.ts'
import { isOthersCode, organCodeOf } from './organ-code.ts'
import { symbolGroups } from './symbol-groups.ts'

/** The letters in the symbol are the issuer's own (II.3.b); the Party has a table of them (HD 05, 3.1.2.b). */
export const symbolOfAnotherBody = defineRule({
  code: 'TT025',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 3 điểm b', hd05: 'khoản 3.1.2 điểm b', hd36: 'điểm 1.3.1.b', youth: 'mục III, khoản 3.4' }),
  sure: 'text',
  covers: ['U086'],
  bad: {
    yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: ⟦SNV⟧}\nky: {ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An}',
  },
  good: {
    yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: UBND}\nky: {ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An}',
  },
  check({ plan }, report) {
    const { abbreviation } = plan.issuer
    // Where both are given and differ, that is what is told.
    const text = abbreviation ?? plan.symbol
    if (text === undefined) return
    const organ = symbolGroups(text)[abbreviation === undefined ? 1 : 0]
    const name = joinedName(plan.issuer.issuing)
    if (organ === undefined || name === '' || /^(?:KH|CTR)$/.test(organ.letters.toLocaleUpperCase('vi'))) return
    if (!isOthersCode(organ.letters.toLocaleUpperCase('vi').replaceAll('Ð', 'Đ'), name)) return
    const expected = organCodeOf(name)
    report(placeWithin(text.place, organ.start, organ.end), {
      organ: organ.letters,
      issuer: plan.issuer.issuing.map(({ value }) => value).join(' '),
      ...(expected === undefined ? {} : { expected }),
    })
  },
})
