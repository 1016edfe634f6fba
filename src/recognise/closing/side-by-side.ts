import { type AuthorityField, authorityMarkOf } from './authority-mark.ts'
import { type ClosingLine, isCapitals } from './closing-line.ts'
import { approvalLength, lineKind } from './line-kind.ts'
import { beginsWithOffice, endsOffice } from './office-words.ts'
import { beginsWithFamilyName, personName } from './person-name.ts'

/** Lines of authority and office above two names are so many at most. */
const mostAbove = 4

/**
 * The lines, with those parted in two columns in which two sign side by side and only one blank was left between them: two names on a line, and over it
 * offices that are all two. Where one of them is not, nothing is parted.
 */
export function withSidesParted(lines: readonly ClosingLine[]): readonly ClosingLine[] {
  const at = lines.findIndex((line) => betweenPersons(line) !== undefined)
  const names = lines[at]
  if (names === undefined) return lines
  let first = at
  while (first > 0 && at - first < mostAbove && isOfOffice(lines[first - 1])) first -= 1
  const above = lines.slice(first, at).map((line) => halves(line, betweenOffices(line.text)))
  const below = halves(names, betweenPersons(names))
  if (above.length === 0 || below.length < 2 || above.some((pair) => pair.length < 2)) return lines
  return [...lines.slice(0, first), ...above.flat(), ...below, ...lines.slice(at + 1)]
}

function isOfOffice(line: ClosingLine | undefined): boolean {
  return (
    line !== undefined &&
    line.pieces === 1 &&
    isCapitals(line.text) &&
    ['authority', 'approval', 'office', 'capitals'].includes(lineKind(line))
  )
}

/** Where the second of two persons begins: with a family name, as near to the middle as may be. */
function betweenPersons({ text, pieces, paragraph }: ClosingLine): number | undefined {
  if (pieces > 1 || paragraph.style !== undefined || text.length > 60) return undefined
  const middle = text.length / 2
  return starts(text)
    .filter((start) => {
      const [one, other] = [text.slice(0, start).trim(), text.slice(start)]
      return beginsWithFamilyName(other) && personName(one) === 'mixed' && personName(other) === 'mixed'
    })
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
}

/** Where the second of two authorities of one kind begins, or the second of two offices. */
function betweenOffices(text: string): number | undefined {
  const mark = fieldOf(text)
  return starts(text).find((start) => {
    const [one, other] = [text.slice(0, start).trim(), text.slice(start)]
    if (mark !== undefined) return fieldOf(other) === mark
    // "DUYỆT BAN GIÁM HIỆU" beside "TỔ TRƯỞNG": who approves is named behind the word.
    const office = one.slice(approvalLength(one)).replace(/^\s+(?:của\s+)?/iu, '')
    return beginsWithOffice(office) && beginsWithOffice(other) && endsOffice(one)
  })
}

function fieldOf(text: string): AuthorityField | undefined {
  return authorityMarkOf(text)?.field
}

/** Where words begin, but for the first. */
function starts(text: string): readonly number[] {
  return [...text.matchAll(/\s(?=\S)/gu)].map(({ index }) => index + 1)
}

function halves(line: ClosingLine, cut: number | undefined): readonly ClosingLine[] {
  if (cut === undefined) return [line]
  const one = line.text.slice(0, cut).trimEnd()
  const { start, text } = line
  return [
    { ...line, text: one, end: start + one.length, piece: 0, pieces: 2 },
    { ...line, text: text.slice(cut), start: start + cut, piece: 1, pieces: 2 },
  ]
}
