import { type BodyLine, type BodyPiece, inCapitals, isBoldLine } from './body-line.ts'
import type { LabelReading } from './label-reading.ts'

/**
 * The pieces with the first section's label read as what it stands for where a scan made `1.` of `I.`: a title in capitals or bold before `1.`, then the
 * list 1., 2. that stands under it, then II. without a I. anywhere. The label stays as it stands; only what it counts is another.
 */
export function withMisreadFirst(pieces: readonly BodyPiece[]): readonly BodyPiece[] {
  const labelled = pieces.filter((piece): piece is BodyLine => piece.kind === 'line' && piece.labels.length > 0)
  const [first, next] = labelled
  const one = first?.labels.find(isOne)
  const second = next?.labels.find(isOne)
  if (first === undefined || one === undefined || second === undefined || first.paragraph.style !== undefined) return pieces
  if (first.automatic !== undefined || one.key !== second.key || !looksOuter(first, one) || looksOuter(next as BodyLine, second))
    return pieces
  const sections = labelled.flatMap(({ labels }) => labels.filter(({ kind }) => kind === 'section'))
  const two = sections.find(({ number }) => number === 2)
  if (two === undefined || sections.some(({ number, key }) => number === 1 && key === two.key)) return pieces
  const { style: _, ...read } = one
  const meant: LabelReading = { ...read, key: two.key, kind: 'section', rank: two.rank }
  return pieces.map((piece) => (piece === first ? { ...first, labels: [meant] } : piece))
}

function isOne({ kind, number }: LabelReading): boolean {
  return kind === 'clause' && number === 1
}

function looksOuter(line: BodyLine, { length }: LabelReading): boolean {
  return inCapitals(line.text.slice(length)) || isBoldLine(line, length)
}
