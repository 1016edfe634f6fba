import { isInCode } from '../../language/syllables/surroundings.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { isLower, letter } from './letters.ts'

const ends = new RegExp(`[${letter}0-9%)]`)
const roles: ReadonlySet<Passage['role']> = new Set(['paragraph', 'opening', 'closing'])
const fewestWords = 12

/** A paragraph of a sentence's length that stops without a mark. Headings, list items and what stands before a table may; the end mark is the form's. */
export const paragraphEnd = defineRule({
  code: 'LV031',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi, đôn đốc các phòng, các đơn vị trực thuộc thực hiện Kế hoạch ⟦này⟧

  Các phòng gửi báo cáo đúng hạn.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi, đôn đốc các phòng, các đơn vị trực thuộc thực hiện Kế hoạch này.

  Các phòng gửi báo cáo đúng hạn`,
  },
  check({ reading }, report) {
    const passages = reading.passages()
    for (let i = 0; i < passages.length; i += 1) {
      const passage = passages[i] as Passage
      const { role, text, place } = passage
      if (!roles.has(role) || !ends.test(text.charAt(text.length - 1)) || !isParagraph(passage, passages[i + 1])) continue
      if (isInCode(text, text.length - 1, text.length)) continue
      if (text.split(' ', fewestWords).length < fewestWords || isNote(text)) continue
      const start = text.lastIndexOf(' ') + 1
      report(placeWithin(place, start, text.length), {})
    }
  },
})

/** A note in brackets from its first letter to its last. */
function isNote(text: string): boolean {
  return text.startsWith('(') && text.indexOf(')') === text.length - 1
}

/** Whether it is followed by another paragraph of sentences in the same plan: what ends the body, or stands over a table or list, is something else. */
function isParagraph({ role, node, place }: Passage, next: Passage | undefined): boolean {
  if (next === undefined || next.role === 'cell' || next.role === 'bullet') return false
  if (role === 'closing' && next.role !== 'closing') return false
  // The numbered paragraph of a node with content is its heading.
  if (node?.paragraph !== undefined && node.content.length > 0 && place.path.endsWith('/doan')) return false
  if (role === 'paragraph' && next.role !== 'paragraph' && next.role !== 'title' && next.role !== 'unit') return false
  // A paragraph that goes on in the next one is torn, which is another rule's.
  return next.place.path !== place.path || !isLower(next.text.charAt(0))
}
