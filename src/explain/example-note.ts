import type { HouseRules } from '../rules/house-rules.ts'
import type { Example } from '../rules/rule.ts'
import type { ExplainWords } from './explain-words.ts'

/** What an example is read with besides its own keys: another family, a missing key, `--final`, the office's rules; empty for none. */
export function exampleNote({ base, without = [], stage, house }: Example, { notes }: ExplainWords): string {
  return [
    ...(base === undefined || base === 'nha_nuoc' ? [] : [`the_thuc: ${base}`]),
    ...(without.length === 0 ? [] : [notes.without(without.join(', '))]),
    ...(stage === 'final' ? [notes.final] : []),
    ...(house === undefined ? [] : [`plan.config.yaml: ${houseSettings(house)}`]),
  ].join('; ')
}

/** House rules as they stand in plan.config.yaml, on one line. */
function houseSettings({ spellings, required, forbidden, units, signers }: Partial<HouseRules>): string {
  const list = (key: string, texts: readonly string[] = []) => (texts.length === 0 ? [] : [`${key}: [${texts.join(', ')}]`])
  const people = (signers ?? []).map(
    ({ name, positions }) => `{ho_ten: ${name}${positions.length === 0 ? '' : `, chuc_vu: [${positions.join(', ')}]`}}`,
  )
  const written = [...(spellings ?? [])].map(([wrong, right]) => `${wrong}: ${right}`)
  const parts = [
    ...(written.length === 0 ? [] : [`cach_viet: {${written.join(', ')}}`]),
    ...list('phai_co', required),
    ...list('khong_dung', forbidden),
    ...list('don_vi', units),
    ...list('nguoi_ky', people),
  ]
  return `noi_bo: {${parts.join(', ')}}`
}
