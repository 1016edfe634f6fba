import type { PlanNode, Text } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

/** A full stop that ends an abbreviation (v.v., TP., A.) or dots that leave something open belong to the words. */
const mark = /(?<!\.|…|v\.v|(?<!\p{L})\p{Lu}{1,3})[.;,:]$/u

/**
 * A title that stands on a line of its own has no mark at its end. A colon is common and only told, once; where the paragraph runs on after the
 * title on one line (`doan`), the mark parts the two.
 */
export const titleEndMark = defineRule({
  code: 'ND018',
  group: 'bo-cuc',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'practice',
  covers: ['U131'],
  fix: 'suggestion',
  bad: {
    yaml: `noi_dung:
  - muc_dich:
      tieu_de: Mục đích, yêu cầu⟦.⟧
      noi_dung: Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: 'Đối tượng:'
          doan: công chức các phòng thuộc Sở.
        - tieu_de: Địa điểm, thành phần
          noi_dung: Tại trụ sở Sở Nội vụ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    const colons: { readonly title: Text; readonly index: number }[] = []
    for (const node of reading.numbering().keys()) {
      const title = standingTitle(node)
      const found = title && '.;,:'.includes(title.value.at(-1) ?? ' ') && mark.exec(title.value)
      if (title === undefined || !found) continue
      if (found[0] === ':') colons.push({ title, index: found.index })
      else told(title, found.index, { mark: found[0], count: 1 })
    }
    const [first] = colons
    if (first !== undefined) told(first.title, first.index, { mark: ':', count: colons.length })

    function told({ place }: Text, index: number, args: { readonly mark: string; readonly count: number }): void {
      const at = placeWithin(place, index, index + 1)
      const places = args.mark === ':' ? colons.map(({ title, index }) => placeWithin(title.place, index, index + 1)) : [at]
      const edits = places.map(({ range }) => ({ start: range.start.offset, end: range.end.offset, text: '' }))
      report(at, args, { fix: { edits }, others: places, ...(args.mark === ':' ? { severity: 'info' } : {}) })
    }
  },
})

/** The title that has its line for itself. */
function standingTitle({ title, unit, paragraph }: PlanNode): Text | undefined {
  return paragraph === undefined ? (title ?? unit) : undefined
}
