import type { WordParagraph } from '../../word/word-document.ts'
import { defineFormRule } from '../form-rule.ts'
import { boundsOf, demandOf, isContent } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'
import { tellOnce } from './tell-once.ts'

const tolerance = 0.3

export const paragraphGap = defineFormRule({
  code: 'TB009',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U044'],
  bad: { change: { paragraphs: { basis: { after: 0 } } }, at: 'basis+1' },
  good: { change: { paragraphs: { basis: { after: 12 } } } },
  check(form, report) {
    const demand = demandOf(form.profile, 'body', 'after')
    if (demand === undefined) return
    const [least, most] = boundsOf(demand)
    const breaches = neighbours(form).flatMap(([above, below]) => {
      const { sum, larger } = gapOf(above.paragraph, below.paragraph)
      // Whether Word adds the two or takes the larger one depends on the file's age: both must be out of bounds.
      const gap =
        least !== null && sum < least - tolerance ? sum : most !== null && larger > most + tolerance ? larger : undefined
      if (gap === undefined) return []
      const isText = [above, below].every(({ key }) => key === 'body' || key === 'basis')
      const severity = !isText && demand.severity === 'error' ? ('warning' as const) : demand.severity
      return [{ kind: 'gap', at: below.place, args: { gap, least, most }, severity, clause: demand.provision }]
    })
    const gravest = breaches.find(({ severity }) => severity === 'error')
    tellOnce<'TB009'>(
      gravest === undefined ? breaches : breaches.map((breach) => ({ ...breach, severity: 'error' as const })),
      report,
    )
  },
})

/** Pairs of paragraphs of the content that follow one another with nothing between them. */
function neighbours({ parts, word }: FormReading): readonly (readonly [MeasuredPart, MeasuredPart])[] {
  const byNumber = new Map<number, MeasuredPart>()
  for (const part of parts) {
    const { key, component, paragraph } = part
    if (isContent(key) && component?.appendix === undefined && paragraph.part.kind === 'body')
      byNumber.set(paragraph.number, part)
  }
  return word.blocks.flatMap((block, i) => {
    const next = word.blocks[i + 1]
    if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return []
    const [above, below] = [byNumber.get(block.number), byNumber.get(next.number)]
    return above === undefined || below === undefined || block.section !== next.section ? [] : [[above, below] as const]
  })
}

function gapOf(above: WordParagraph, below: WordParagraph): { readonly sum: number; readonly larger: number } {
  const same = above.styleId === below.styleId
  const after = same && above.look.contextualSpacing ? 0 : above.look.after
  const before = same && below.look.contextualSpacing ? 0 : below.look.before
  return { sum: after + before, larger: Math.max(after, before) }
}
