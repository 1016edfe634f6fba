import { spellGroup } from '../../language/citations/symbol.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'
import { symbolGroups } from './symbol-groups.ts'

/** Symbols stand in capitals (II.3.c), but for the letters that the table of types itself writes small: CTr, TTr, QyĐ. */
export const symbolCase = defineRule({
  code: 'TT023',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 3 điểm c', hd05: 'khoản 3.1.2', hd36: 'điểm 1.3.1.b', youth: 'mục III, khoản 3.2' }),
  sure: 'text',
  covers: ['U078'],
  fix: 'suggestion',
  bad: { yaml: 'ky_hieu: KH-⟦snv⟧' },
  good: { yaml: 'ky_hieu: CTr-SNV\nten_loai: Chương trình' },
  check({ plan }, report) {
    for (const text of [plan.symbol, plan.issuer.abbreviation]) {
      for (const { letters, start, end } of text === undefined ? [] : symbolGroups(text)) {
        const spelled = spellGroup(letters)
        const right = spelled.known ? spelled.letters : letters.toLocaleUpperCase('vi')
        if (text === undefined || letters === right || letters === letters.toLocaleUpperCase('vi')) continue
        const at = placeWithin(text.place, start, end)
        const edit = { start: at.range.start.offset, end: at.range.end.offset, text: right }
        report(at, { letters, right }, { fix: { edits: [edit], kind: 'suggestion' } })
      }
    }
  },
})
