import { parseSymbol } from '../../language/citations/symbol.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { isWithoutOwnForm } from '../signature/signers.ts'
import { clausesOf, plainly } from './form-sources.ts'
import { symbolGroups } from './symbol-groups.ts'

/** State: KH-SNV after a slash; the Party and the youth union: KH/TU after a hyphen. */
export const symbolSign = defineRule({
  code: 'TT020',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 3 điểm c', hd05: 'khoản 3.2.2', hd36: 'điểm 1.3.2', youth: 'mục III, khoản 3.2' }),
  sure: 'text',
  covers: ['U079', 'U080', 'U082'],
  fix: 'suggestion',
  bad: { yaml: 'ky_hieu: KH⟦/⟧SNV' },
  good: { base: 'dang', yaml: 'ky_hieu: KH/TU' },
  check({ plan, profile }, report) {
    if (plan.symbol === undefined || parseSymbol(plan.symbol.value)?.type === undefined || isWithoutOwnForm(plan)) return
    const slashed = profile.wording.symbol.v.includes('}/')
    for (const [i, { before, start }] of symbolGroups(plan.symbol).entries()) {
      if (i === 0) continue
      // The Party's joint issuers and the youth union's units stand behind a hyphen; what comes after a second slash (/nb) is left alone.
      const expected = slashed && i === 1 ? '/' : '-'
      const sign = before.includes('/') ? '/' : '-'
      if (sign === expected || (slashed && i > 1)) continue
      const at = start - before.length + Math.max(before.search(/\S/), 0)
      const place = placeWithin(plan.symbol.place, at, at + 1)
      const edit = { start: place.range.start.offset, end: place.range.end.offset, text: expected }
      const args = { sign: before.trim(), expected, number: profile.wording.number.v.includes('}/') ? '/' : '-' }
      report(place, args, { severity: plainly(profile), fix: { edits: [edit], kind: 'suggestion' } })
      return
    }
  },
})
