import { romanOf } from '../../plan/label.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { placeOfLabel } from '../structure/label-shape.ts'
import { appendixMentions, hasAppendix, readAppendixLabel } from './appendix-mentions.ts'
import { appendixClauses, plainlyOnAppendices } from './appendix-sources.ts'

/**
 * The State numbers two appendices or more in Roman numerals, the Party in Arabic ones. Plainly wrong where the labels themselves are the other
 * (`nhan`); where the body only names one so, the printed label differs from what the reader was told.
 */
export const appendixNumerals = defineRule({
  code: 'TT132',
  group: 'phu-luc',
  severity: 'error',
  alsoAs: ['warning'],
  clause: appendixClauses('a'),
  sure: 'text',
  holds: { families: ['nha_nuoc', 'dang', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  covers: ['U168'],
  fix: 'suggestion',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ theo Phụ lục I; kinh phí ghi tại Phụ lục ⟦2⟧.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - {ten: Danh mục phông, noi_dung: Phông Văn phòng.}
  - {ten: Kinh phí, noi_dung: Kinh phí số hóa là 250 triệu đồng.}`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Nâng cao nhận thức.
  - nhiem_vu: |
      Lịch học ghi tại Phụ lục 1, kinh phí tại Phụ lục 2.
  - to_chuc_thuc_hien: |
      Văn phòng Tỉnh ủy theo dõi.
phu_luc:
  - {ten: Lịch học, noi_dung: Học trong tháng 11.}
  - {ten: Kinh phí, noi_dung: Kinh phí là 25 triệu đồng.}`,
    base: 'dang',
  },
  check({ plan, profile, reading }, report) {
    if (plan.appendices.length < profile.wording.appendix.numberFrom.v) return
    const roman = profile.wording.appendix.numerals.v === 'roman'
    const inForm = (number: number) => (roman ? romanOf(number) : String(number))
    const isOther = (numeral: string) => /^\d/.test(numeral) === roman
    const labels = plan.appendices.flatMap(({ explicitLabel }) => {
      const own = explicitLabel && readAppendixLabel(explicitLabel.value)
      return explicitLabel === undefined || own?.word !== 'phụ lục' || !isOther(own.numeral) ? [] : [{ explicitLabel, ...own }]
    })
    for (const { explicitLabel, numeral, number } of labels) {
      const at = explicitLabel.value.lastIndexOf(numeral)
      const place = placeWithin(placeOfLabel(explicitLabel), at, at + numeral.length)
      const severity = labels.length > 1 ? plainlyOnAppendices(profile) : 'warning'
      report(place, { numeral, right: inForm(number) }, { severity })
    }
    const asLabelled = new Set(labels.map(({ numeral }) => numeral))
    for (const { passage, start, end, numeral, number } of appendixMentions(reading)) {
      if (!isOther(numeral) || asLabelled.has(numeral) || !hasAppendix(plan, number)) continue
      const place = placeWithin(passage.place, start, end)
      const edit = { start: place.range.start.offset, end: place.range.end.offset, text: inForm(number) }
      const fix = passage.place.locate === undefined ? {} : { fix: { edits: [edit] } }
      report(place, { numeral, right: inForm(number) }, { severity: 'warning', ...fix })
    }
  },
})
