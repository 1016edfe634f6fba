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

/** How many of the first pieces are bases: lines that open with `Căn cứ`, and such as `Theo đề nghị …;` beside them. */
export function countBases(pieces: readonly BodyPiece[], { profile }: Gathering): number {
  let count = 0
  for (const piece of pieces) {
    const basis = piece.kind === 'line' ? kindOfBasis(piece, profile) : 'none'
    const next = pieces[count + 1]
    const beside = count > 0 || (next?.kind === 'line' && kindOfBasis(next, profile) === 'sure')
    if (basis === 'none' || (basis === 'likely' && !beside)) break
    count++
  }
  return count
}

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
