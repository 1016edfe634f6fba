import type { WordBlock, WordDocument, WordEdges, WordNotice } from '../../word/word-document.ts'
import type { Aside, AsideReason } from '../flow.ts'
import { cleanText } from '../text-sources/clean-text.ts'
import { paragraphsIn, rawOfRuns, type WordLines } from './word-lines.ts'

const reasons: Readonly<Partial<Record<WordNotice['kind'], AsideReason>>> = {
  hidden: 'hidden',
  deleted: 'deleted',
  comment: 'comment',
  picture: 'picture',
}

/** What a Word file holds besides its body: running heads, pictures, hidden and deleted text, comments. */
export function wordAsides(word: WordDocument, { position }: WordLines): readonly Aside[] {
  const told = word.notices.flatMap((notice): Aside[] => {
    const reason = reasons[notice.kind]
    const text = cleanText(notice.text ?? '').text.trim()
    if (reason === undefined || (text === '' && reason !== 'picture')) return []
    return [{ reason, text, at: position(notice.paragraph ?? 1, 0) }]
  })
  const known = new Set(word.notices.flatMap(({ kind, paragraph }) => (kind === 'picture' ? [paragraph ?? 0] : [])))
  const isTold = word.notices.some(({ kind, paragraph }) => kind === 'picture' && paragraph === undefined)
  const drawn = isTold
    ? []
    : paragraphsIn(word.blocks).flatMap(({ number, drawings }) =>
        drawings.flatMap(({ kind, name = '' }): Aside[] =>
          kind === 'picture' && !known.has(number) ? [{ reason: 'picture', text: name, at: position(number, 0) }] : [],
        ),
      )
  return [...told, ...drawn, ...runningHeads(word, position)].sort((a, b) => a.at.offset - b.at.offset)
}

const pageFields = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES'])
/** What is left of a page number: `Trang 2/5` without its fields. */
const pageWords =
  /^(?:trang|page|tờ)?(?:[^\p{L}\d]{0,20})(?:trên|of|tổng số)?(?:[^\p{L}\d]{0,20})\d{0,3}[^\p{L}\d]{0,20}(?:trang)?$/iu

/** Words in headers and footers, each text once: a page number alone is none. */
function runningHeads(word: WordDocument, position: WordLines['position']): readonly Aside[] {
  const seen = new Set<string>()
  return word.sections.flatMap(({ headers, footers, first }) =>
    [headers, footers].flatMap(edgesOf).flatMap((paragraph): Aside[] => {
      const words = paragraph.runs.filter(({ field }) => field === undefined || !pageFields.has(field.split(' ')[0] ?? ''))
      const text = cleanText(rawOfRuns(paragraph.runs)).text.trim()
      if (text === '' || seen.has(text) || pageWords.test(cleanText(rawOfRuns(words)).text.trim())) return []
      seen.add(text)
      return [{ reason: 'runningHead', text, at: position(first, 0) }]
    }),
  )
}

function edgesOf(edges: WordEdges): ReturnType<typeof paragraphsIn> {
  const blocks: readonly (readonly WordBlock[] | undefined)[] = [edges.first, edges.default, edges.even]
  return blocks.flatMap((list) => paragraphsIn(list ?? []))
}
