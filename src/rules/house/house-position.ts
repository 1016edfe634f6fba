import { foldName } from '../../language/agencies/fold-name.ts'
import { defineRule } from '../rule.ts'
import { signerOf } from './signer-of.ts'

/** A position may be written with the body that it belongs to: `Phó Giám đốc Sở` holds `Phó Giám đốc`. */
export const housePosition = defineRule({
  code: 'NB006',
  group: 'noi-bo',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: ⟦Phó Giám đốc⟧, ho_ten: Nguyễn Văn An}',
    house: { signers: [{ name: 'Nguyễn Văn An', positions: ['Giám đốc'] }] },
  },
  good: {
    yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}',
    house: { signers: [{ name: 'Nguyễn Văn An', positions: ['Phó Giám đốc'] }] },
  },
  check({ plan, house: { signers } }, report) {
    for (const { name, position } of plan.signatures) {
      const signer = name === undefined ? undefined : signerOf(name.value, signers)
      if (signer === undefined || position === undefined || signer.positions.length === 0) continue
      if (signer.positions.some((held) => isHeld(position.value, held))) continue
      report(position.place, { name: signer.name, position: position.value, positions: signer.positions })
    }
  },
})

function isHeld(written: string, held: string): boolean {
  const [one, other] = [foldName(written), foldName(held)]
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}
