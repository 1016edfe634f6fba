import type { BodyLine, BodyPiece } from './body-line.ts'
import { type Branch, bulletReading, newBranch, wordsOfBranch } from './branch.ts'
import { withMisreadFirst, withMisreadOne } from './misread-first.ts'
import { type Level, levelOf, type Opened, placeLabel } from './place-label.ts'
import { isPrintedTitle, openPrintedTitle } from './printed-title.ts'
import { joinsTitle } from './title-tail.ts'
import { titlesOf } from './unnumbered-titles.ts'

/**
 * The tree that labels and titles make of the lines. Where a line belongs is told by its kind of label and by which number comes next: `4.` after a
 * list 1.–7. under `3.` goes on with the outer list. What has no label belongs to what stands before it.
 */
export function outlineOf(read: readonly BodyPiece[]): Branch {
  const pieces = withMisreadOne(withMisreadFirst(read))
  const root = newBranch()
  const opened: Opened = { root, levels: [], nests: new Map(), numbered: numberedLabels(pieces) }
  const titles = titlesOf(pieces)
  pieces.forEach((piece, at) => {
    const before = at === 0 ? undefined : pieces[at - 1]
    const last = before?.kind === 'line' ? before : undefined
    if (piece.kind === 'table') current(opened).children.push(piece)
    else if (isPrintedTitle(piece)) openPrintedTitle(opened, piece)
    else if (titles.has(piece)) openTitle(opened, piece)
    else if (piece.bullet !== undefined) addBullet(opened, piece, last)
    else if (!openLabelled(opened, piece, last)) {
      closeForPart(opened, piece, pieces.slice(at + 1, at + 1 + farthest))
      addPlain(opened, piece, last)
    }
  })
  return root
}

function current({ levels, root }: Opened): Branch {
  return levels.at(-1)?.branch ?? root
}

/** Titles without a label stand outermost; those of Word and Markdown by their level. */
function openTitle(opened: Opened, line: BodyLine): void {
  const rank = -10 + (line.paragraph.heading ?? 0)
  while (opened.levels.length > 0 && (opened.levels.at(-1) as Level).rank >= rank) opened.levels.pop()
  const branch = newBranch(line)
  current(opened).children.push(branch)
  opened.levels.push({ key: `title${rank}`, rank, branch, parent: current(opened) })
}

function openLabelled(opened: Opened, line: BodyLine, before: BodyLine | undefined): boolean {
  const place = line.labels.length === 0 ? undefined : placeLabel(opened, line, line.labels, before)
  if (place === undefined) return false
  const { reading, level } = place
  if (place.kind === 'sibling') opened.levels.length = level + 1
  else opened.levels.length = level
  if (place.kind === 'child' && place.bullet !== undefined) openBullet(opened, place.bullet)
  const parent = place.kind === 'sibling' ? (opened.levels.pop() as Level).parent : current(opened)
  const branch = newBranch(line, reading)
  if (place.kind === 'child') opened.nests.set(reading.key, opened.levels.at(-1)?.key ?? '')
  parent.children.push(branch)
  opened.levels.push(levelOf(branch, line, reading, parent))
  return true
}

/** An item of a list that carries a numbered list of its own. */
function openBullet(opened: Opened, line: BodyLine): void {
  const parent = current(opened)
  const at = parent.children.lastIndexOf(line)
  if (at < 0) return
  const reading = bulletReading(line)
  const branch = newBranch(line, reading)
  parent.children.splice(at, 1, branch)
  opened.levels.push(levelOf(branch, line, reading, parent))
}

/** A bullet is prose of what it stands under, unless its list holds items that carry lists of their own. */
function addBullet(opened: Opened, line: BodyLine, before: BodyLine | undefined): void {
  const key = bulletReading(line).key
  const at = opened.levels.findIndex((level) => level.key === key)
  const led = before !== undefined && before === current(opened).line && before.text.endsWith(':')
  if (at < 0 || led) {
    current(opened).children.push(line)
    return
  }
  opened.levels.length = at + 1
  const { parent } = opened.levels.pop() as Level
  const branch = newBranch(line, bulletReading(line))
  parent.children.push(branch)
  opened.levels.push(levelOf(branch, line, bulletReading(line), parent))
}

function addPlain(opened: Opened, line: BodyLine, before: BodyLine | undefined): void {
  const branch = current(opened)
  const own = branch.tail.at(-1) ?? branch.line
  if (own !== undefined && own === before && branch.children.length === 0 && joinsTitle(own, wordsOfBranch(branch), line))
    branch.tail.push(line)
  else branch.children.push(line)
}

/** `* Phần lễ:`: a small title that has no label. */
const starredTitle = /^\*\s{0,3}\p{Lu}[^.;!?]{1,60}:?$/u
/** The next label stands so near. */
const farthest = 20

/**
 * Small titles with a star part what they stand under: where one stood over a list, the next ends that list (`* Phần lễ:`, 1., 2., `* Phần hội:`), unless the
 * list goes on behind it.
 */
function closeForPart(opened: Opened, line: BodyLine, after: readonly BodyPiece[]): void {
  if (line.paragraph.style !== undefined || !starredTitle.test(line.text)) return
  const at = opened.levels.findLastIndex(({ parent }) => parent.children.some(isPartOverList))
  const list = opened.levels[at]
  const next = after.find((piece) => piece.kind === 'line' && piece.labels.length > 0)
  const goesOn =
    next?.kind === 'line' && next.labels.some(({ key, number }) => key === list?.key && number === (list.number ?? 0) + 1)
  if (list !== undefined && !goesOn) opened.levels.length = at
}

function isPartOverList(child: Branch['children'][number], at: number, children: Branch['children']): boolean {
  return child.kind === 'line' && starredTitle.test(child.text) && children[at + 1]?.kind === 'branch'
}

/** Which numbers each kind of label has anywhere: a lone `A.` may be a name's, with a `B.` it is a label. */
function numberedLabels(pieces: readonly BodyPiece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap((piece) => (piece.kind === 'line' ? piece.labels.map(({ key, number }) => `${key}:${number ?? ''}`) : [])),
  )
}
