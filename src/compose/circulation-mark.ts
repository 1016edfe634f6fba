import type { Plan } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import type { Paragraph } from './official-document.ts'
import { textParagraph } from './paragraph.ts'

/**
 * The circulation mark, where it stands at that end of the document: the Party has “Không phổ biến …” at its end and every
 * other mark at its head (HD 05, Phần II, mục II, 4.1; HD 36, mục II, 2.2).
 */
export function circulationMark(plan: Plan, profile: Profile, end: 'head' | 'end'): Paragraph | undefined {
  const mark = plan.marks.circulation
  if (mark === undefined) return undefined
  return isMarkAtEnd(mark.value, profile) === (end === 'end') ? textParagraph(profile, 'circulation', mark)[0] : undefined
}

/** Whether the form has the circulation mark of these words at the end of the document. */
export function isMarkAtEnd(mark: string, profile: Profile): boolean {
  const words = profile.wording.circulationEnd?.words
  return words !== undefined && [words.v, ...(words.accept ?? [])].some((known) => same(known, mark))
}

/** Whether two marks say the same: capitals, brackets, quotes and a full stop make no difference. */
function same(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(text: string): string {
  return (text.toLocaleLowerCase('vi').match(/\p{L}+/gu) ?? []).join(' ')
}
