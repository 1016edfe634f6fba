import { romanOf } from '../../plan/label.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { type LabelShape, placeOfLabel, readLabel } from './label-shape.ts'

const points = clausesOf({ state: 'khoản 6 điểm đ', hd05: 'khoản 6.2.4 điểm đ', hd36: 'điểm 1.6.2' })

/**
 * Labels that their author fixed (`nhan`) and that repeat one before, leave one out or go back. The form's own labels cannot; typed ones are
 * TT003's. The instruments order only the points (a, b, c …); that sections and clauses count on is what every reader expects.
 */
export const labelSequence = defineRule({
  code: 'ND011',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U128'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien:
      nhan: ⟦II.⟧
      noi_dung: Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      nhan: ''
      noi_dung: Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ profile, reading }, report) {
    const numbering = reading.numbering()
    for (const { nodes } of reading.siblings()) {
      if (!nodes.some(({ explicitLabel }) => explicitLabel !== undefined)) continue
      let last: LabelShape | 'none' | undefined = 'none'
      const seen = new Set<number>()
      for (const node of nodes) {
        const own = numbering.get(node)
        if (own === undefined || own.label === '') continue
        const { label, computed, style } = own
        const read = readLabel(label, style, profile.ladder.letters.v)
        const before = numberBefore(last, read)
        last = read
        if (read?.number === undefined) continue
        const { explicitLabel } = node
        if (explicitLabel !== undefined && before !== undefined && read.number !== before + 1) {
          const how = seen.has(read.number) ? 'repeat' : read.number <= before ? 'back' : before === 0 ? 'start' : 'gap'
          const clause = read.kind === 'point' ? points[profile.id] : undefined
          report(
            placeOfLabel(explicitLabel),
            { label, expected: read.word === undefined ? computed : nextOf(read.word, before), how },
            clause === undefined ? {} : { clause },
          )
        }
        seen.add(read.number)
      }
    }
  },
})

/** `Phần II` after `Phần I`, `Mục 2` after `Mục 1`. */
function nextOf(word: string, before: number): string {
  return `${word} ${word.endsWith('ục') ? before + 1 : romanOf(before + 1)}`
}

/** Chapters and sections may count on through the parts above them: their first number is their author's. */
function numberBefore(last: LabelShape | 'none' | undefined, read: LabelShape | undefined): number | undefined {
  if (last === 'none') return read?.word === undefined || read.word === 'Phần' ? 0 : undefined
  return last?.kind === read?.kind && last?.word === read?.word ? last?.number : undefined
}
