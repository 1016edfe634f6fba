import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { placeOfHeading } from './label-shape.ts'

/** A label that the author typed is printed as typed and not doubled; where it is not the computed one, the reader is told. */
export const typedLabel = defineRule({
  code: 'TT003',
  source: 'yaml',
  group: 'bo-cuc',
  severity: 'info',
  alsoAs: ['warning'],
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich:
      tieu_de: ⟦I.⟧ Mục đích, yêu cầu
      noi_dung: Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich:
      tieu_de: Mục đích, yêu cầu
      noi_dung: Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    for (const [node, { typed, computed }] of reading.numbering()) {
      // Letters that no point may bear are told by ND015.
      if (typed === undefined || /^[fjwz]/.test(typed)) continue
      const label = typed.trim()
      report(
        placeWithin(placeOfHeading(node), 0, label.length),
        { label, computed },
        label === computed ? {} : { severity: 'warning' },
      )
    }
  },
})
