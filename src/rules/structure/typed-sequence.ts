import { type LabelKind, labelOf, numberOfLabel } from '../../plan/label.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { inLine } from './in-line.ts'

/** Labels at the start of a paragraph, by kind, inner last: an outer one ends the counts of those inside it. */
const kinds: readonly (readonly [LabelKind, RegExp, '1.' | '1)' | '(1)' | 'a)' | 'I.'])[] = [
  ['section', /^([IVX]{1,5})\.(?=\s)/, 'I.'],
  ['clause', /^(\d{1,2})\.(?=\s)/, '1.'],
  ['clause', /^(\d{1,2})\)(?=\s)/, '1)'],
  ['clause', /^\((\d{1,2})\)(?=\s)/, '(1)'],
  ['point', /^([a-zđ])\)(?=\s)/u, 'a)'],
]
/** What all of them look like, in a paragraph and at its start. */
const label = /^\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)]\s/u
/** One of them, or a number in brackets, in the whole text, of which each passage begins a line. */
const someLabel = /^\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)]\s|\(\d{1,2}\)/mu

/** Lists that were typed in prose: paragraphs of one node that begin with `a)`, `b)`, `d)`, and `(1) …; (2) …; (4) …` within one. */
export const typedSequence = defineRule({
  code: 'ND033',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U128'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      a) Rà soát hồ sơ;
      b) Lập danh mục;
      ⟦d)⟧ Lưu bản số.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      a) Rà soát hồ sơ: (1) thống kê; (2) ghi sổ;
      b) Lập danh mục.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ profile, reading }, report) {
    if (!someLabel.test(reading.whole().text)) return
    const letters = profile.ladder.letters.v
    let counts: (number | undefined)[] = []
    let before: Passage | undefined
    for (const passage of reading.passages()) {
      const { role, text, place, node } = passage
      if (role !== 'paragraph' && role !== 'bullet') continue
      const numbered = node?.paragraph?.blocks[0]?.place === place
      if (node !== before?.node || numbered) counts = []
      before = passage
      inLine(text, (start, end, expected) => report(placeWithin(place, start, end), { label: text.slice(start, end), expected }))
      if (role === 'bullet' || numbered || !label.test(text)) continue
      for (const [i, [kind, pattern, style]] of kinds.entries()) {
        const found = pattern.exec(text)
        const number = found === null ? undefined : numberOfLabel(found[1] ?? '', kind, letters)
        if (found === null || number === undefined) continue
        const last = counts[i]
        if (last !== undefined && number !== last + 1 && number !== 1)
          report(placeWithin(place, 0, found[0].length), { label: found[0], expected: labelOf(style, [last + 1], letters) })
        counts = [...kinds.slice(0, i).map((_, outer) => counts[outer]), number]
        break
      }
    }
  },
})
