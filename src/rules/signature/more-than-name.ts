import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { besideName, signerName } from './signer-name.ts'

/** `ho_ten` holds one person's name: “(Đã ký)” belongs to ghi_chu, an office to chuc_vu, a second signer into an entry of his own. */
export const moreThanName = defineRule({
  code: 'TT100',
  group: 'ky',
  severity: 'warning',
  sure: 'practice',
  covers: ['U143'],
  bad: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: ⟦Nguyễn Văn An (đã ký)⟧}' },
  good: { yaml: 'ky: {chuc_vu: Giám đốc, ghi_chu: (Đã ký), ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    for (const { name } of plan.signatures) {
      const read = name === undefined ? undefined : signerName(name.value)
      if (name === undefined || read === undefined || !besideName(read.name)) continue
      report(placeWithin(name.place, read.start, name.value.length), { written: read.name })
    }
  },
})
