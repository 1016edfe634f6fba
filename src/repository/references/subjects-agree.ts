import type { PlanRecord } from '../plan-record.ts'
import type { Reference } from './reference.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu
/** Words that any subject has. */
const common = new Set(
  'về việc kế hoạch thực hiện triển khai tổ chức năm của và các trong trên địa bàn tỉnh xã phường huyện thành phố giai đoạn cho ban hành tại đến từ'.split(
    ' ',
  ),
)

/**
 * Does the subject that is quoted say the same as the plan's own? Offices shorten and reword subjects, so only a quotation that shares hardly a word is
 * another one, and only one that shares most of them the same.
 */
export function subjectsAgree({ subject: quoted }: Pick<Reference, 'subject'>, { subject }: PlanRecord): 'yes' | 'no' | 'unsure' {
  if (quoted === undefined || subject === undefined) return 'unsure'
  const [one, other] = [wordsOf(quoted), wordsOf(subject.text)]
  const least = Math.min(one.size, other.size)
  if (least < 4) return 'unsure'
  const shared = [...one].filter((each) => other.has(each)).length / least
  return shared >= 0.7 ? 'yes' : shared <= 0.15 ? 'no' : 'unsure'
}

/** The subjects agree, and speak of the same years: plans of each year are called alike. */
export function sameSubject(reference: Pick<Reference, 'subject'>, plan: PlanRecord): boolean {
  return subjectsAgree(reference, plan) === 'yes' && yearsIn(reference.subject ?? '') === yearsIn(plan.subject?.text ?? '')
}

function yearsIn(text: string): string {
  return [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])].toSorted().join(' ')
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...text.toLocaleLowerCase('vi').matchAll(word)].map(([found]) => found).filter((found) => !common.has(found)))
}
