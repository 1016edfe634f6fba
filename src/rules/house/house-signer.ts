import type { Plan, Text } from '../../plan/plan.ts'
import { closestKey } from '../../schema/closest-key.ts'
import type { HouseSigner } from '../house-rules.ts'
import { defineRule } from '../rule.ts'
import { signerOf } from './signer-of.ts'

/** Who signs for another office beside one of ours is not in our list. */
export const houseSigner = defineRule({
  code: 'NB005',
  group: 'noi-bo',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: ⟦Nguyễn Văn Ân⟧}',
    house: { signers: [{ name: 'Nguyễn Văn An', positions: [] }] },
  },
  good: {
    yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}',
    house: { signers: [{ name: 'Nguyễn Văn An', positions: [] }] },
  },
  check({ plan, house: { signers } }, report) {
    if (signers.length === 0) return
    const names = namesOf(plan)
    const isJoint = names.length > 1 && names.some(({ value }) => signerOf(value, signers) !== undefined)
    for (const { value, place } of names) {
      if (isJoint || signerOf(value, signers) !== undefined) continue
      const suggestion = suggestionFor(value, signers)
      report(place, { name: value, ...(suggestion === undefined ? {} : { suggestion }) })
    }
  },
})

function namesOf(plan: Plan): readonly Text[] {
  return plan.signatures.flatMap(({ name }) => (name === undefined ? [] : [name]))
}

function suggestionFor(name: string, signers: readonly HouseSigner[]): string | undefined {
  return closestKey(
    name,
    signers.map((signer) => signer.name),
  )
}
