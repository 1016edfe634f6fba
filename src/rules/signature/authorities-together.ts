import type { Signature, Text } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/**
 * A signer has one authority; only TM. with KT., and TL. with KT., are two (Điều 13 khoản 2, 4). TUQ. with KT. (TT088) and TUQ. in the Party (TT089)
 * are told elsewhere.
 */
export const authoritiesTogether = defineRule({
  code: 'TT091',
  group: 'ky',
  severity: 'warning',
  clause: clausesOf({
    state: 'khoản 7 điểm b',
    hd05: 'khoản 7.1.1, khoản 7.1.4',
    hd36: 'điểm 1.7.1',
    youth: 'mục III, khoản 7',
  }),
  sure: 'derived',
  covers: ['U137'],
  bad: {
    yaml: 'ky: {thua_lenh: Giám đốc, thua_uy_quyen: ⟦Giám đốc⟧, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}',
  },
  good: { yaml: 'ky: {thua_lenh: Giám đốc, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const signature of plan.signatures) {
      const [pair] = pairs(signature, profile)
      if (pair !== undefined) report(pair.place, { first: pair.first, second: pair.second })
    }
  },
})

interface Pair {
  readonly first: string
  readonly second: string
  readonly place: Text['place']
}

function pairs(signature: Signature, { family, wording: { signature: marks } }: Profile): readonly Pair[] {
  const { onBehalf, byOrder, byDelegation, forChief, acting, position, concurrently } = signature
  const inParty = family === 'dang'
  const knowsDelegation = !inParty && family !== 'doan'
  const [tm, tl, tuq, kt, q, kiem] = [
    marks.onBehalf.v,
    marks.byOrder.v,
    marks.byDelegation.v,
    marks.forChief.v,
    marks.acting.v,
    marks.concurrently.v,
  ]
  const found: readonly (readonly [string, Text | undefined, string, Text | undefined])[] = [
    [tm, onBehalf, tl, byOrder],
    ...(knowsDelegation ? ([[tm, onBehalf, tuq, byDelegation]] as const) : []),
    ...(knowsDelegation ? ([[tl, byOrder, tuq, byDelegation]] as const) : []),
    [kt, forChief, q, acting],
    ...(concurrently === undefined ? ([[q, acting, 'chuc_vu', position]] as const) : []),
    // Who signs for a board without a seal signs by his own office, not on behalf of the board (HD 05, 7.1.4.đ; HD 36, 1.7.1.đ).
    ...(inParty ? ([[tm, onBehalf, kiem, concurrently]] as const) : []),
    ...(inParty && onBehalf === undefined ? ([[kt, forChief, kiem, concurrently]] as const) : []),
  ]
  return found.flatMap(([first, one, second, other]) =>
    one === undefined || other === undefined ? [] : [{ first, second, place: other.place }],
  )
}
