import { findCitations } from '../../language/citations/find-citations.ts'
import type { Text } from '../../plan/plan.ts'
import { withoutListMark } from '../../plan/typed-marks.ts'
import type { Profile } from '../../profile/profile.ts'
import { textFrom } from '../text-from.ts'
import type { BodyLine, BodyPiece } from './body-line.ts'
import { addComponent, type Gathering } from './gathering.ts'
import { holdsNote } from './inlines-of.ts'
import { wholeSpan } from './prose-of.ts'

/** What the schema takes for one basis. */
const longest = 3000
/** The sentence that issues the plan opens like a basis and is none: `Căn cứ …, Sở Nội vụ ban hành Kế hoạch … như sau:` */
const issuing = /(?::|(?<!\p{L})(?:như sau|sau đây)[.:;]?)\s*$/iu

/** The last basis, whatever it ends with: `Theo đề nghị của Giám đốc Sở Nội vụ.` */
const proposed = /^(?:Theo|Xét) đề nghị (?!(?:.{0,400}(?:ban hành|xây dựng) kế hoạch))/iu

/** Somebody makes a plan: a sentence of the opening, whatever it begins with. */
const making = /[,;] (?:[^,;]{0,120} )?(?:ban hành|xây dựng|lập|tổ chức|triển khai) (?:[^\s,;]{1,12} ){0,3}kế hoạch(?!\p{L})/iu

/**
 * How many of the first pieces are bases: lines that open with `Căn cứ`, and such as `Thực hiện …;` beside others or before the sentence that issues the
 * plan (NĐ 30/2020, Phụ lục I, Phần I, II.4: each on a line of its own that ends with a semicolon, the last with a full stop).
 */
export function countBases(pieces: readonly BodyPiece[], { profile }: Gathering): number {
  let count = 0
  for (const piece of pieces) {
    const basis = piece.kind === 'line' ? kindOfBasis(piece, profile) : 'none'
    const beside = count > 0 || isBesideBasis(pieces[1], piece, profile)
    if ((basis === 'none' || (basis === 'likely' && !beside)) && !endsBases(piece, pieces[count - 1], profile)) break
    count++
  }
  return count
}

/** What stands behind a first line such as `Thực hiện …;` and makes it a basis. */
function isBesideBasis(next: BodyPiece | undefined, first: BodyPiece, profile: Profile): boolean {
  if (next?.kind !== 'line' || next.labels.length > 0) return false
  return kindOfBasis(next, profile) !== 'none' || endsBases(next, first, profile) || issuing.test(next.text)
}

/** The last of some bases cites an instrument and ends with a full stop. */
function endsBases(piece: BodyPiece, before: BodyPiece | undefined, profile: Profile): boolean {
  if (piece.kind !== 'line' || before?.kind !== 'line' || !before.text.endsWith(';') || !piece.text.endsWith('.')) return false
  const words = piece.text.slice(piece.bullet?.length ?? 0)
  if (kindOfBasis({ ...piece, text: `${piece.text.slice(0, -1)};` }, profile) === 'none') return false
  return !making.test(words) && !/[.!?]\s+\p{Lu}/u.test(words) && (findCitations(words)[0]?.start ?? mostBefore) < mostBefore
}

/** So far in stands the instrument that a basis cites first. */
const mostBefore = 60

/** The bases as the plan holds them: without bullet, end mark and the word that the form sets. Printed they are the same words again. */
export function basesOf(lines: readonly BodyLine[], gathering: Gathering): readonly Text[] {
  return lines.flatMap((line, at) => {
    const { paragraph, start, end, bullet } = line
    addComponent(gathering, {
      key: 'basis',
      paragraph,
      ...wholeSpan(line),
      ...(bullet === undefined ? {} : { label: bullet.sign }),
    })
    const from = start + (bullet?.length ?? 0)
    const words = paragraph.text.slice(from, end)
    const unmarked = withoutListMark(words)?.text ?? words
    const own = wordLength(unmarked, gathering.profile)
    return (
      textFrom([{ paragraph, start: from + own, end: from + unmarked.length }], {
        file: gathering.file,
        path: `/can_cu/${at}`,
      }) ?? []
    )
  })
}

type Basis = 'sure' | 'likely' | 'none'

function kindOfBasis(line: BodyLine, profile: Profile): Basis {
  const { paragraph, text, bullet, start, end } = line
  const words = text.slice(bullet?.length ?? 0)
  if (words.length > longest || line.labels.length > 0 || holdsNote({ paragraph, start, end })) return 'none'
  const { word } = profile.wording.bases
  const opening = [word.v, ...(word.accept ?? [])].find((each) => words.startsWith(`${each} `))
  if (opening === undefined) return 'none'
  if (paragraph.style !== undefined) return paragraph.style === 'basis' ? 'sure' : 'none'
  if (issuing.test(words)) return 'none'
  if (opening === word.v) return 'sure'
  return /[;,]$/.test(words) || proposed.test(words) ? 'likely' : 'none'
}

/** The form sets `Căn cứ` before whatever does not open with such a word. */
function wordLength(words: string, { wording }: Profile): number {
  const { v, accept } = wording.bases.word
  if (!words.startsWith(`${v} `)) return 0
  const rest = words.slice(v.length).trimStart()
  return [v, ...(accept ?? [])].some((each) => rest.startsWith(`${each} `)) ? 0 : v.length
}
