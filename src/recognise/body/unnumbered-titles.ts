import { type BodyLine, type BodyPiece, inCapitals } from './body-line.ts'
import { isTitleLike } from './branch.ts'

/**
 * The lines that are titles of sections without a label: where the first thing after the opening is such a title and others like it follow; or where the
 * numbering of the sections begins again behind one (`PHẦN MỘT` with I, II, III, then `PHẦN HAI` with I, II).
 */
export function titlesOf(pieces: readonly BodyPiece[]): ReadonlySet<BodyPiece> {
  const lines = pieces.filter((piece) => piece.kind === 'line')
  // A file that `plan` printed says itself what is a title.
  if (lines.some(({ paragraph }) => paragraph.style !== undefined)) return new Set()
  const candidates = lines.filter((line) => line.labels.length === 0 && line.automatic === undefined && isTitleLike(line))
  if (candidates.length < 2) return new Set()
  const titles = new Set(candidates)
  const first = lines.find((line) => titles.has(line) || line.labels.some(({ sure, number }) => sure || number === 1))
  if (first === undefined || !titles.has(first)) return restarts(lines, candidates)
  const alike = candidates.filter((line) => sameLook(first, line))
  const numbered = lines.filter((line) => line.labels.some(({ key, number }) => number === 1 && /^(?:section|part)/.test(key)))
  // Sections that are numbered once through are the sections, whatever title stands over them all.
  return alike.length < 2 || numbered.length === 1 ? new Set() : new Set(alike)
}

function restarts(lines: readonly BodyLine[], candidates: readonly BodyLine[]): ReadonlySet<BodyPiece> {
  const outer = lines.flatMap(({ labels }) => labels).find(({ number }) => number === 1)?.key
  const before = new Set(candidates)
  const titles = lines.filter(
    (line, at) => before.has(line) && lines[at + 1]?.labels.some(({ key, number }) => key === outer && number === 1) === true,
  )
  return new Set(/^(?:section|part|clause)/.test(outer ?? '') && titles.length > 0 ? titles : [])
}

function sameLook(a: BodyLine, b: BodyLine): boolean {
  if (a.paragraph.heading !== undefined || b.paragraph.heading !== undefined) {
    return a.paragraph.heading !== undefined && b.paragraph.heading !== undefined
  }
  return inCapitals(a.text) === inCapitals(b.text)
}
