import { spellGroup } from '../../language/citations/symbol.ts'
import { allTypeCodes, typeNamesOf } from '../../language/citations/type-codes.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf, plainly } from './form-sources.ts'
import { symbolGroups } from './symbol-groups.ts'

/** The symbol begins with the letters of the type: KH for a kế hoạch (NĐ 30/2020, Phụ lục III, mục I; HD 05, 3.1.2.a). */
export const symbolType = defineRule({
  code: 'TT017',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 3 điểm b', hd05: 'khoản 3.1.2 điểm a', hd36: 'điểm 1.3.1.b', youth: 'mục III, khoản 3.2' }),
  sure: 'text',
  covers: ['U081', 'U083', 'U085'],
  fix: 'suggestion',
  bad: { yaml: 'ky_hieu: ⟦QĐ⟧-SNV' },
  good: { yaml: 'ky_hieu: CTr-SNV\nten_loai: Chương trình' },
  check({ plan, profile }, report) {
    const first = plan.symbol && symbolGroups(plan.symbol)[0]
    if (plan.symbol === undefined || first === undefined) return
    const regime = profile.wording.symbol.v.includes('}/') ? 'party' : 'state'
    const type = (plan.typeName?.value ?? profile.wording.typeName.v).toLocaleLowerCase('vi')
    const code = spellGroup(first.letters).letters
    if (typeNamesOf(code, regime).some((name) => type.startsWith(name))) return
    const expected = type.startsWith('kế hoạch') ? 'KH' : allTypeCodes.find((each) => typeNamesOf(each, regime).includes(type))
    if (expected === undefined || code.toLocaleUpperCase('vi').startsWith(expected)) return
    const at = placeWithin(plan.symbol.place, first.start, first.end)
    const other = typeNamesOf(code, regime)[0]
    // Letters of another type are replaced; where the type is missing altogether nothing may be taken away.
    const edit = { start: at.range.start.offset, end: at.range.end.offset, text: expected }
    report(
      at,
      { code: first.letters, expected, type, ...(other === undefined ? {} : { other }) },
      { severity: plainly(profile), ...(other === undefined ? {} : { fix: { edits: [edit], kind: 'suggestion' } }) },
    )
  },
})
