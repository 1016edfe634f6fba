import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { capitalized, isCapital } from './letter-case.ts'
import { printsAsTyped } from './printed-roles.ts'
import { suggest } from './suggest.ts'

/** Types whose instruments are called by their type; letters and invitations (`công văn`, `giấy mời`) are left to usage. */
const types = new Set(
  'luật|bộ luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|thông tư liên tịch|kết luận|quy định|quy chế|hướng dẫn|kế hoạch|chương trình|đề án'.split(
    '|',
  ),
)
const several = /(?:các|những|một số|hai|ba|bốn|dự thảo|pháp)\s$/

export const citedTypeSmall = defineRule({
  code: 'LV055',
  group: 'loi-van',
  severity: 'warning',
  clause: capitalsClause('Mục V, khoản 6'),
  sure: 'text',
  covers: ['U188'],
  fix: 'suggestion',
  bad: {
    yaml: 'mo_dau: |\n  Thực hiện ⟦nghị quyết⟧ số 26/NQ-HĐND ngày 15 tháng 7 năm 2026 của Hội đồng nhân dân tỉnh Sơn Hà về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:',
  },
  good: {
    yaml: 'mo_dau: |\n  Thực hiện Nghị quyết số 26/NQ-HĐND ngày 15 tháng 7 năm 2026 của Hội đồng nhân dân tỉnh Sơn Hà về chuyển đổi số và các nghị quyết khác, Sở Nội vụ ban hành Kế hoạch như sau:',
  },
  check({ reading }, report) {
    for (const { passage, found } of reading.citations()) {
      const { kindText, kindCarried, kind } = found
      if (kindText === undefined || kindCarried || kind === undefined || !types.has(kindText.text.toLowerCase())) continue
      if (isCapital(kindText.text) || !printsAsTyped(passage.role) || reading.isQuoted()(passage, kindText.start)) continue
      // Without a number the words may speak of any such instrument.
      if (found.number === undefined || found.symbol === undefined) continue
      // The first word of a subject or a basis has rules of its own.
      if (kindText.start === 0 || several.test(passage.text.slice(Math.max(0, kindText.start - 10), kindText.start))) continue
      const at = placeWithin(passage.place, kindText.start, kindText.end)
      const right = capitalized(kindText.text)
      report(at, { words: kindText.text, right, number: `${found.number}` }, suggest({ at, text: right }))
    }
  },
})
