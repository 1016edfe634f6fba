import { type BodyLine, type BodyPiece, inCapitals, isBoldLine } from './body-line.ts'
import type { LabelReading } from './label-reading.ts'

/**
 * The pieces with the first sections' labels read as what they stand for where a scan made `1.` of `I.`, or a site `1.` of `I.` and of `II.`: titles in capitals
 * or bold, each before a list of its own or none, then `II.` or `III.` without a `I.` anywhere. The labels stay as they stand; only what they count is another.
 */
export function withMisreadFirst(pieces: readonly BodyPiece[]): readonly BodyPiece[] {
  const labelled = pieces.filter((piece): piece is BodyLine => piece.kind === 'line' && piece.labels.length > 0)
  if (labelled[0]?.labels.some(isOne) !== true) return pieces
  const sectionIn = (line: BodyLine) => line.labels.find((label) => label.kind === 'section' && looksOuter(line, label))
  const at = labelled.findIndex((line) => sectionIn(line) !== undefined)
  const known = labelled[at] && sectionIn(labelled[at])
  if (known?.number === undefined || known.number < 2) return pieces
  const isFirst = ({ labels }: BodyLine) =>
    labels.some(({ kind, number, key }) => kind === 'section' && number === 1 && key === known.key)
  if (labelled.some(isFirst)) return pieces
  const outer = labelled
    .slice(0, at)
    .filter((line) => line.labels.some((label) => label.kind === 'clause' && looksOuter(line, label)))
  if (outer.length !== known.number - 1 || !outer.every((line) => standsAlone(line, labelled))) return pieces
  const meant = new Map(outer.map((line, index) => [line, sectionOf(line, known, index + 1)] as const))
  return pieces.map((piece) => (piece.kind === 'line' ? withLabel(piece, meant.get(piece)) : piece))
}

/** `1.` that no `2.` goes on. */
function standsAlone(line: BodyLine, labelled: readonly BodyLine[]): boolean {
  const after = labelled.slice(labelled.indexOf(line) + 1).flatMap(({ labels }) => labels)
  const isNext = after.find(({ kind }) => kind === 'clause')?.number === 2
  return line.labels.some(isOne) && line.paragraph.style === undefined && line.automatic === undefined && !isNext
}

function sectionOf(line: BodyLine, { key, rank }: LabelReading, number: number): LabelReading {
  const { style: _, ...read } = line.labels.find(isOne) as LabelReading
  return { ...read, key, kind: 'section', rank, number, latin: number }
}

/**
 * The pieces with `I.` read as the `1.` that it stands for: under a section that is counted already, in no title, and right before `2.` of a list whose
 * first item is nowhere else.
 */
export function withMisreadOne(pieces: readonly BodyPiece[]): readonly BodyPiece[] {
  const meant = new Map<BodyPiece, LabelReading>()
  let before: BodyLine | undefined
  let sections = 0
  for (const piece of pieces) {
    if (piece.kind !== 'line' || piece.labels.length === 0) continue
    const two = piece.labels.find(({ kind, number }) => kind === 'clause' && number === 2)
    const one = before?.labels.find(({ kind, number, text }) => kind === 'section' && number === 1 && /^I\s?[.)/]$/u.test(text))
    if (before !== undefined && one !== undefined && two !== undefined && sections > 1 && !looksOuter(before, one)) {
      const { style: _, ...read } = one
      meant.set(before, { ...read, key: two.key, kind: 'clause', rank: two.rank, sure: true })
    }
    if (piece.labels.some(({ kind }) => kind === 'section')) sections += 1
    before = piece
  }
  return meant.size === 0 ? pieces : pieces.map((piece) => (piece.kind === 'line' ? withLabel(piece, meant.get(piece)) : piece))
}

function withLabel(line: BodyLine, label: LabelReading | undefined): BodyLine {
  return label === undefined ? line : { ...line, labels: [label] }
}

function isOne({ kind, number }: LabelReading): boolean {
  return kind === 'clause' && number === 1
}

function looksOuter(line: BodyLine, { length }: LabelReading): boolean {
  return inCapitals(line.text.slice(length)) || isBoldLine(line, length)
}
