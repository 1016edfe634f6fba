import { romanOf } from '../../plan/label.ts'
import { readNumeral } from '../appendices/appendix-mentions.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { suggest } from '../wording/suggest.ts'
import { placeOfLabel, wordedLabel } from './label-shape.ts'

/** Parts and chapters count in Roman numerals, sections and articles in Arabic ones; the decree alone sets the words small (II.6.đ). */
const roman: ReadonlySet<string> = new Set(['Phần', 'Chương'])

export const partLabel = defineRule({
  code: 'ND034',
  group: 'bo-cuc',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 6 điểm đ', hd05: 'khoản 6.2.4 điểm a, b và c', hd36: 'điểm 1.6.2' }),
  sure: 'text',
  holds: { families: ['nha_nuoc', 'dang', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  covers: ['U128'],
  fix: 'suggestion',
  bad: {
    yaml: `noi_dung:
  - muc_dich:
      nhan: Phần I
      noi_dung: Hồ sơ dùng chung.
  - nhiem_vu:
      nhan: ⟦Phần 2⟧
      noi_dung: Rà soát hồ sơ.
  - to_chuc_thuc_hien:
      nhan: Phần III
      noi_dung: Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich:
      nhan: Mục 1
      noi_dung: Hồ sơ dùng chung.
  - nhiem_vu:
      nhan: Mục 2
      noi_dung: Rà soát hồ sơ.
  - to_chuc_thuc_hien:
      nhan: Mục 3
      noi_dung: Văn phòng Sở theo dõi.`,
  },
  check({ profile, reading }, report) {
    for (const { explicitLabel } of reading.numbering().keys()) {
      const read = explicitLabel && wordedLabel(explicitLabel.value)
      const number = read === undefined ? undefined : readNumeral(read.numeral.toUpperCase())
      if (explicitLabel === undefined || read === undefined || number === undefined) continue
      // The Party's guides show these words in no case of their own.
      const word = profile.family === 'dang' ? read.typed : read.word
      const numeral = roman.has(read.word) ? romanOf(number) : String(number)
      const end = read.word === 'Điều' && read.end === '' ? '.' : read.end
      const right = `${word} ${numeral}${end}`
      if (right === explicitLabel.value.replace(/\s+/g, ' ')) continue
      const at = placeOfLabel(explicitLabel)
      report(at, { label: explicitLabel.value, right }, suggest({ at, text: right }))
    }
  },
})
