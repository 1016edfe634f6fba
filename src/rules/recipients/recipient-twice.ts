import { agencyKey } from '../../language/agencies/agency-key.ts'
import type { Place, Text } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { recipientNames } from './recipient-names.ts'

/** The same body twice gets two copies, or one and a question. Only the same words, spelled in whatever way, count as the same body. */
export const recipientTwice = defineRule({
  code: 'TT121',
  group: 'noi-nhan',
  severity: 'warning',
  sure: 'practice',
  covers: ['U165'],
  bad: { yaml: 'noi_nhan: {gui: [Sở Tài chính, UBND tỉnh (báo cáo), ⟦Sở Tài chính⟧], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [Thường trực Tỉnh ủy, Thường trực HĐND tỉnh, UBND tỉnh], luu: [VT]}' },
  check({ plan }, report) {
    const names = recipientNames(plan)
      .filter(({ agency }) => agency.sure)
      .map(({ agency: { name, start, text }, place }) => {
        const length = text.startsWith(name) ? name.length : text.length
        return { name, place: placeWithin(place, start, start + length) }
      })
    const kept = (plan.recipients?.archive ?? [])
      .filter(({ value }) => value.length <= 200)
      .map(({ value, place }: Text) => ({ name: value, place }))
    for (const list of [names, kept]) for (const { name, place } of repeated(list)) report(place, { name })
  },
})

function repeated(list: readonly { readonly name: string; readonly place: Place }[]): typeof list {
  const seen = new Set<string>()
  return list.filter(({ name }) => {
    const key = agencyKey(name)
    const isRepeated = key !== '' && seen.has(key)
    seen.add(key)
    return isRepeated
  })
}
