import { issuerContradicts } from '../../language/citations/issuer-of-symbol.ts'
import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { numberOfMention, placeIn } from './mentions.ts'
import { mayBeTwo, mentionsByKey, otherIssuer } from './same-instrument.ts'

/** One instrument has one issuer. Where the symbol itself tells who it is, that rule speaks. */
export const twoIssuers = defineRule({
  code: 'VD006',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  covers: ['U125'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp.
  - nhiem_vu: |
      Quán triệt Chỉ thị số 35-CT/TW của ⟦Ban Bí thư⟧ đến từng công chức.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp.
  - nhiem_vu: |
      Quán triệt Chỉ thị số 35-CT/TW của Bộ Chính trị khóa XIII đến từng công chức.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    for (const group of mentionsByKey(reading)) {
      const told = group.filter(
        ({ found: { issuer, symbol = '' } }) => issuer !== undefined && !issuerContradicts(symbol, issuer.text),
      )
      const [first] = told
      if (first?.found.issuer === undefined) continue
      const { issuer } = first.found
      const later = told.find((mention) => {
        const text = mention.found.issuer?.text ?? ''
        return otherIssuer(issuer.text, text) && !mayBeTwo(first, mention)
      })
      if (later?.found.issuer === undefined) continue
      const { line } = placeIn(first, first.found).range.start
      const number = numberOfMention(later)?.text ?? ''
      const args = { kind: later.found.kindText?.text ?? '', number, issuer: later.found.issuer.text, first: issuer.text, line }
      report(placeIn(later, later.found.issuer), args)
    }
  },
})
