import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { foldInPlace } from './fold-in-place.ts'
import { officeIn } from './office.ts'
import { issuerKind } from './signers.ts'

const addition = /(?<!\p{L})(?:thường trực|phụ trách|điều hành)(?!\p{L})/u
const judged: ReadonlySet<string | undefined> = new Set(['ubnd', 'so', 'phong', 'chi-cuc', 'truong', 'trung-tam'])

/** Only offices that the State has laid down are written (II.7.c): the decree names neither a standing nor an acting deputy among them. */
export const positionNotOfficial = defineRule({
  code: 'TT105',
  group: 'ky',
  severity: 'info',
  clause: { nd30: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm b, điểm c' },
  sure: 'derived',
  holds: { profiles: ['nd30'] },
  covers: ['U142'],
  bad: { yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc ⟦phụ trách⟧, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    if (!judged.has(issuerKind(plan))) return
    for (const { position } of plan.signatures) {
      const office = position === undefined ? undefined : officeIn(position.value)
      if (position === undefined || office?.isDeputy !== true) continue
      const found = addition.exec(foldInPlace(position.value))
      if (found === null) continue
      const at = placeWithin(position.place, found.index, found.index + found[0].length)
      report(at, {
        words: position.value.slice(found.index, found.index + found[0].length),
        office: position.value.slice(0, office.end),
      })
    }
  },
})
