import type { Stretch } from '../text-from.ts'
import { boldBeginning, inCapitals, isBoldLine } from './body-line.ts'
import { type Branch, labelLength, wordsOfBranch } from './branch.ts'
import type { Gathering } from './gathering.ts'
import { holdsNote } from './inlines-of.ts'
import { isUnitTitle } from './unit-title.ts'

/** What a branch's line is: a title, a paragraph, or a title that runs on into a paragraph. */
export interface BranchHead {
  readonly title?: readonly Stretch[]
  readonly paragraph?: Stretch
}

/** Longer texts are no titles. */
const longest = 300

/** What the branch's fellows are: `titled` more than half of them, or `half`, or `plain`. */
export type Fellows = 'titled' | 'half' | 'plain'

interface Around {
  readonly boldKnown: boolean
  readonly fellows: Fellows
}

/** The heads of a list: a line that might be either is what its fellows are. */
export function headsOf(branches: readonly Branch[], { boldKnown }: Pick<Gathering, 'boldKnown'>): readonly BranchHead[] {
  const titled =
    branches.filter((branch) => headOf(branch, { boldKnown, fellows: 'titled' }, 'own').title !== undefined).length * 2
  const stopped = branches.length > 1 && branches.every(isStoppedTitle)
  const fellows = titled > branches.length || stopped ? 'titled' : titled === branches.length ? 'half' : 'plain'
  return branches.map((branch) => headOf(branch, { boldKnown, fellows }))
}

/** A few words with a full stop, and a longer text under them: where all of a list are so, they are its titles. */
function isStoppedTitle(branch: Branch): boolean {
  const words = wordsOfBranch(branch)
  const [text] = branch.children
  const most = 60
  return (
    words.length <= most &&
    /[^.]\.$/.test(words) &&
    text?.kind === 'line' &&
    text.bullet === undefined &&
    text.text.length > words.length
  )
}

/** `own`: what the line is by itself, but for a title that its colon ends. */
export function headOf(branch: Branch, around: Around, by: 'fellows' | 'own' = 'fellows'): BranchHead {
  const { line } = branch
  if (line === undefined || wordsOfBranch(branch) === '') return branch.tail.length === 0 ? {} : { title: branch.tail.map(whole) }
  const start = line.start + labelLength(branch)
  const own = { paragraph: line.paragraph, start, end: line.end }
  if (branch.tail.length > 0) return { title: [own, ...branch.tail.map(whole)] }
  const cut = runsInAt(branch, around)
  if (cut !== undefined) {
    const title = { ...own, end: start + cut }
    if (!holdsNote(title)) return { title: [title], paragraph: { ...own, start: start + cut } }
  }
  const titled = isTitle(branch, around) || (by === 'fellows' && isTitleLikeFellows(branch, around))
  return titled && !holdsNote(own) ? { title: [own] } : { paragraph: own }
}

/** A line among titles, where bold does not tell: short, without a sentence in it, and with something below it or without an end mark. */
function isTitleLikeFellows(branch: Branch, { boldKnown, fellows }: Around): boolean {
  const { line, reading, children } = branch
  const words = wordsOfBranch(branch)
  if (boldKnown || fellows === 'plain' || line?.paragraph.style !== undefined || words.length > 250) return false
  if (reading?.kind === 'dash' || reading?.kind === 'plus' || /[.!?]\s/.test(words) || isSentence(branch, words)) return false
  return children.length > 0 ? /[^;,…]$/.test(words) : !/[.;:,…]$|;\s/.test(words)
}

/** A long sentence with its full stop, and under it one paragraph: the last of a document, that speaks of all of it. */
function isSentence({ children }: Branch, words: string): boolean {
  const [only, more] = children
  return (
    words.endsWith('.') &&
    words.split(' ').length > mostOfTitle &&
    more === undefined &&
    only?.kind === 'line' &&
    only.bullet === undefined
  )
}

/** Titles that end with a full stop have fewer words. */
const mostOfTitle = 12

function whole({ paragraph, start, end }: Stretch): Stretch {
  return { paragraph, start, end }
}

function isTitle(branch: Branch, { boldKnown }: Around): boolean {
  const { line, reading, children } = branch
  const words = wordsOfBranch(branch)
  const style = line?.paragraph.style
  if (line === undefined) return false
  if (style !== undefined) return style.startsWith('heading')
  if (words.length > longest) return false
  if (line.paragraph.heading !== undefined || reading === undefined || inCapitals(words)) return true
  const held = children.length > 0
  const ended = /[.;,…]$/.test(words)
  if (reading.kind === 'dash' || reading.kind === 'plus') return false
  if (isBoldLine(line, labelLength(branch))) return held || !ended
  if (reading.rank <= 1) return !ended || words.length <= 120
  // Behind a colon what is not bold only leads in, where the source shows what is bold.
  if (held && isUnitTitle(words)) return true
  if (!held || (words.endsWith(':') && (boldKnown || words.length > 100))) return false
  if (ended)
    return children.some(({ kind }) => kind === 'branch') && words.split(' ').length <= mostOfTitle + 6 && !/[.;!?]\s/.test(words)
  return words.length <= 200 && !/[.;!?]\s+\p{Lu}/u.test(words)
}

/** A few words and a colon: `Thời gian: …`. What leads in a list is no title. */
const ledByColon = /^\p{Lu}[^.;:!?\d]{1,70}:(?=\s+\S)/u
const leadsIn = /(?<!\p{L})(?:sau|gồm|là|như sau|sau đây|cụ thể|căn cứ|theo đó|trong đó)(?!\p{L})/iu

/** Members of a team are told one by one: `Ông …: Trưởng đoàn;`, `Đại diện …: Thành viên.` */
const person = /^(?:Ông|Bà|Đồng chí|Đ\/c|Thầy|Cô)\s/u
const office =
  /^\s*(?:phó |làm )?(?:trưởng (?:đoàn|ban|tiểu ban)|tổ (?:trưởng|phó)|thành viên|(?:ủy|uỷ) viên|thư ký)[^.;]{0,60}[.;,]?$/iu

/** Where a title that runs on into its text ends in the words of the line: it is bold, or ends with a colon where bold is not known. */
function runsInAt(branch: Branch, { boldKnown, fellows }: Around): number | undefined {
  const { line, reading, children } = branch
  const words = wordsOfBranch(branch)
  if (line === undefined || reading === undefined || reading.kind === 'dash' || reading.kind === 'plus') return undefined
  if (line.paragraph.style?.startsWith('heading') === true) return undefined
  const bold = boldBeginning(line, labelLength(branch))
  if (bold > 0) {
    const end = /[:.]\s*$/.test(words.slice(0, bold)) ? bold : words.slice(bold).startsWith(':') ? bold + 1 : undefined
    return end === undefined || end > longest || words.slice(end).trim() === '' ? undefined : end
  }
  if (boldKnown || fellows !== 'titled') return undefined
  const title = ledByColon.exec(words)?.[0]
  if (title === undefined || leadsIn.test(title) || title.split(' ').length > 14) return undefined
  const rest = words.slice(title.length)
  // `Nhóm A: Hướng đến người bệnh` over a list of its own is a title as a whole.
  const whole = children.some(({ kind }) => kind === 'branch') && words.length <= 200 && !/[.;:,!?…](?:\s|$)/u.test(rest)
  return whole || person.test(title) || office.test(rest) ? undefined : title.length
}
