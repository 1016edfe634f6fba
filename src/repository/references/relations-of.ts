import type { Mention } from '../../rules/citations/mentions.ts'
import type { Relation } from './citation-record.ts'
import { isPlanKind } from './is-plan-kind.ts'

/** The words right before an instrument that the plan carries out. */
const carriesOut =
  /(?<!\p{L})(?:thực hiện|triển khai|cụ thể hóa|cụ thể hoá|quán triệt)(?:\s+(?:các|nội dung|tinh thần|tại|theo))?\s*$/iu
/** The words right before an instrument on which the plan rests, where bases have no lines of their own: "Căn cứ Kế hoạch số …, Ủy ban nhân dân xã ban hành …". */
const restsOn = /(?<!\p{L})căn cứ(?:\s+(?:vào|các|nội dung|theo))*\s*$/iu
/** In the purpose only where the paragraph begins with it: "lồng ghép với việc thực hiện Kế hoạch số …" carries out nothing. */
const purpose =
  /^(?:(?:nhằm|để)\s+)?(?:(?:cụ thể hóa|cụ thể hoá|quán triệt|tổ chức|triển khai)(?:,|\s+và)?\s+)?(?:tổ chức\s+)?(?:triển khai|thực hiện|triển khai thực hiện|cụ thể hóa|cụ thể hoá)(?:\s+(?:có hiệu quả|hiệu quả|kịp thời|nghiêm túc|đồng bộ|đầy đủ|toàn diện|các|nội dung)[,\s]*){0,4}\s*$/iu
const replacesNext = /(?<!\p{L})(?:thay thế|thay(?=\s+cho)|hủy bỏ|huỷ bỏ|bãi bỏ)(?:\s+(?:cho|các|toàn bộ))*\s*$/iu
/** "không thay thế", "chưa thay thế", "trong khi chờ ban hành kế hoạch thay thế": nothing is replaced, or not yet. */
const notYet = /(?<!\p{L})(?:không|chưa|chờ|nếu|đề nghị|dự kiến)(?!\p{L})[^,;.]{0,60}$/iu
/** "Kế hoạch số … hết hiệu lực kể từ ngày Kế hoạch này được ban hành." */
const ends =
  /^[^.;]{0,300}?(?<!(?:không|chưa)\s)(?:hết hiệu lực|được thay thế|bị thay thế)(?:\s+(?:thi hành|kể từ|từ|ngày|bằng|bởi|khi|ký|ban hành|được))*\s+kế hoạch này(?!\p{L})/iu
/** Between two of a list: "Kế hoạch số A ngày … của … về …; Kế hoạch số B". */
const listGap = /^[\s,;]*(?:(?:và|cùng|hoặc)\s+)?(?:các\s+)?$/iu
const sentenceEnd = /[.:!?]\s+(?=\p{Lu})/gu

/** What each mention is to the plan, in the same order. Only what the words right beside it tell: everything else is `cited`. */
export function relationsOf(mentions: readonly Mention[]): readonly Relation[] {
  const relations: Relation[] = []
  for (const [at, mention] of mentions.entries()) {
    const before = mentions[at - 1]
    const listed = before !== undefined && before.passage === mention.passage && continues(before, mention)
    relations.push(
      relationOf(mention, before?.passage === mention.passage ? before : undefined, listed ? relations[at - 1] : undefined),
    )
  }
  return relations
}

function relationOf(mention: Mention, before: Mention | undefined, listed: Relation | undefined): Relation {
  const { passage, found } = mention
  if (passage.role === 'basis') return 'basis'
  // In the title of an appendix or a cell the words say what is done there, not what the plan is.
  if (passage.appendix !== undefined || passage.role === 'cell' || passage.role === 'footnote') return 'cited'
  if (listed !== undefined && listed !== 'cited') return listed
  const lead = passage.text.slice(Math.max(0, found.start - 80), found.start)
  if (replacesNext.test(lead) && isPlan(mention))
    return replacesItself(mention, before) && !notYet.test(lead.replace(replacesNext, '')) ? 'replaces' : 'cited'
  if (isPlan(mention) && ends.test(passage.text.slice(found.end, found.end + 400))) return 'replaces'
  if (isReason(mention)) return carriesOut.test(lead) ? 'implements' : restsOn.test(lead) ? 'basis' : 'cited'
  return isPlan(mention) && isPurpose(mention) && found.start < 80 && purpose.test(lead) ? 'implements' : 'cited'
}

/** Who replaces is the plan itself unless another instrument stands before it in the sentence: "Quyết định số 7/QĐ-UBND thay thế Quyết định số 5/QĐ-UBND". */
function replacesItself({ passage, found }: Mention, before: Mention | undefined): boolean {
  const from = passage.text.slice(0, found.start)
  const start = [...from.matchAll(sentenceEnd)].at(-1)
  const sentence = start === undefined ? 0 : start.index + start[0].length
  if (/kế hoạch này/iu.test(from.slice(sentence))) return true
  return before === undefined || before.found.start < sentence
}

function isPlan({ found }: Mention): boolean {
  return isPlanKind(found.kind)
}

/** Where a plan tells why it is issued: its subject, its opening. */
function isReason({ passage }: Mention): boolean {
  return passage.role === 'opening' || passage.role === 'subject'
}

/** The first sentence of a paragraph of "Mục đích". */
function isPurpose({ passage }: Mention): boolean {
  return passage.section?.role === 'muc_dich' && (passage.role === 'paragraph' || passage.role === 'bullet')
}

function continues({ found: first }: Mention, { found: second, passage }: Mention): boolean {
  const end = Math.max(first.end, first.subject?.end ?? 0, first.shortName?.end ?? 0)
  return second.start >= end && listGap.test(passage.text.slice(end, second.start).replace(/^\)/u, ''))
}
