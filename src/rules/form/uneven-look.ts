import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'
import { demandOf, isContent } from './demand.ts'
import { type MeasuredPart, type Piece, wordsAt } from './measured-part.ts'
import { tellOnce } from './tell-once.ts'

/** Components in which no word is set apart: a part in other letters is a slip. */
const uniform: ReadonlySet<ComponentKey> = new Set([
  'nationalTitle',
  'motto',
  'organisationTitle',
  'parentBody',
  'issuingBody',
  'number',
  'placeDate',
  'typeName',
  'subject',
  'signingBody',
  'authority',
  'position',
  'positionDirect',
  'otherPosition',
  'signerName',
  'appendixLabel',
  'appendixTitle',
])

export const unevenLook = defineFormRule({
  code: 'TB014',
  severity: 'warning',
  sure: 'derived',
  covers: ['U039'],
  bad: { change: { lastWord: { subject: { bold: false } } }, at: 'subject' },
  good: { change: { lastWord: { body: { bold: true } } } },
  check({ parts, profile }, report) {
    const breaches = parts.flatMap((part) => {
      const odd = oddPieces(part)
      if (odd === undefined) return []
      const demand = demandOf(profile, part.key, odd.look)
      if (demand === undefined) return []
      const words = stretchesOf(part, odd.pieces).join(' … ')
      return [
        {
          kind: `${part.key} ${odd.look}`,
          at: part.place,
          args: { component: part.key, look: odd.look, words },
          clause: demand.provision,
        },
      ]
    })
    tellOnce<'TB014'>(breaches, report)
  },
})

function oddPieces(
  part: MeasuredPart,
): { readonly look: 'size' | 'bold' | 'italic'; readonly pieces: readonly Piece[] } | undefined {
  const { key, component, pieces } = part
  if (isContent(key) && (component?.appendix !== undefined || component?.table !== undefined)) return undefined
  const written = pieces.filter(({ letters, look }) => look.vertical === 'baseline' && /[\p{L}\p{N}]/u.test(letters))
  const sizes = written.filter(({ look }) => Math.abs(look.size - part.size) > 0.26)
  if (sizes.length > 0) return { look: 'size', pieces: sizes }
  if (!uniform.has(key)) return undefined
  const weights = written.filter(({ look }) => look.bold !== part.bold)
  if (weights.length > 0) return { look: 'bold', pieces: weights }
  const slopes = written.filter(({ look }) => look.italic !== part.italic)
  return slopes.length > 0 ? { look: 'italic', pieces: slopes } : undefined
}

/** The words of some pieces; those that follow one another are one stretch. */
function stretchesOf({ text, pieces }: MeasuredPart, odd: readonly Piece[]): readonly string[] {
  const stretches: { from: number; count: number }[] = []
  let from = 0
  let isOpen = false
  for (const piece of pieces) {
    const count = piece.letters.length
    const isOdd = odd.includes(piece)
    const last = stretches.at(-1)
    if (isOdd && isOpen && last !== undefined) last.count = from + count - last.from
    else if (isOdd) stretches.push({ from, count })
    // A mark between two of them parts nothing.
    isOpen = isOdd || (isOpen && !/[\p{L}\p{N}]/u.test(piece.letters))
    from += count
  }
  return stretches.map(({ from: start, count }) => wordsAt(text, start, count))
}
