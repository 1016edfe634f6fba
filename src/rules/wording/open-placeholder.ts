import type { Span } from '../../language/span.ts'
import type { Passage } from '../passages.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'

/** Left to be filled in. `…` at the end of a list, `[1]`, the words of a link, `v.v.` and an omission inside a quotation are none. */
const open =
  /\{\{[^{}\n]{0,80}\}\}|\[[^[\]\n]{1,80}\](?!\()|<[^<>\n]{2,60}>|\?{3,}|(?<![\p{L}\p{N}])(?:[xX]{3,8})(?![\p{L}\p{N}])|_{3,}|ngày[ .…]{0,20}(?:[.…]{2}| {3})[ .…]{0,20},?\s?tháng[ .…]{1,20}(?:năm)?|[.…][.… \t]{0,200}(?:…[.… \t]{0,200}…|\.{5})/gu
const inBrackets =
  /^\[(?:\s*(?:…|\.{2,})\s*|[\p{Lu}\d /,.-]*\p{Lu}{2}[\p{Lu}\d /,.-]*|(?:tên|số|ngày|tháng|năm|điền|nhập|ghi|bổ sung|cần|chèn|nội dung|họ)(?!\p{L})[^\]]*)\]$/iu
const upperBracket = /^\[[^\]\p{Ll}]*\p{Lu}{2}[^\]\p{Ll}]*\]$/u
const filled = /^<\s?\p{L}[\p{L}\s,/-]*>$/u
const roles = new Set<Passage['role']>(['name', 'position', 'authority', 'signatureNote', 'archive', 'decision'])

/** One finding a passage: a form with a dozen dotted lines in one paragraph is one thing to fill in. At the gate nothing may be open. */
export const openPlaceholder = defineRule({
  code: 'LV080',
  group: 'loi-van',
  severity: 'warning',
  alsoAs: ['error'],
  sure: 'practice',
  covers: ['U009'],
  bad: { yaml: 'mo_dau: |\n  Theo đề nghị của ⟦[TÊN ĐƠN VỊ]⟧, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Theo đề nghị của các phòng, trung tâm, chi cục… thuộc Sở, Sở Nội vụ ban hành Kế hoạch như sau:' },
  check({ reading, stage }, report) {
    const whole = reading.whole()
    if (!/[[{<?_]|[xX]{3}|…|\.\.\./.test(whole.text)) return
    const told = new Map<
      Passage,
      { readonly start: number; readonly end: number; readonly text: string; readonly others: Span[] }
    >()
    for (const match of whole.text.matchAll(open)) {
      const text = match[0].trimEnd()
      const found = whole.passageAt(match.index)
      if (
        found === undefined ||
        roles.has(found.passage.role) ||
        !isOpen(text) ||
        isCitation(reading, found.passage, match.index - found.start)
      )
        continue
      const before = told.get(found.passage)
      const span = { start: match.index, end: match.index + text.length }
      if (before === undefined) told.set(found.passage, { ...span, text, others: [] })
      else before.others.push(span)
    }
    const severity = stage === 'final' ? 'error' : 'warning'
    for (const { start, end, text, others } of told.values())
      report(whole.placeOf(start, end), { text, count: others.length + 1 }, { severity, others: whole.placesOf(others) })
  },
})

function isOpen(text: string): boolean {
  if (text.startsWith('[')) return upperBracket.test(text) || (inBrackets.test(text) && !/^\[[\d,. -]+\]$/.test(text))
  return text.startsWith('<') ? filled.test(text) : true
}

/** Numbers and dates that a citation leaves open are told where citations are judged. */
function isCitation(reading: Reading, passage: Passage, start: number): boolean {
  return reading
    .citations()
    .some(
      ({ passage: of, found }) =>
        of === passage && found.start <= start && start < found.end && (found.blank || found.dateForm === 'blank'),
    )
}
