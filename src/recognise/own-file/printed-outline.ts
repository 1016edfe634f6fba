import type { Profile } from '../../profile/profile.ts'
import type { AssignmentLine } from '../body/assignment-lines.ts'
import type { BodyLine, BodyPiece } from '../body/body-line.ts'
import type { LabelReading } from '../body/label-reading.ts'
import { assignedBullets } from './assigned-bullets.ts'
import { holdsMore, isBoldFrom, isHeld, isInner, isInnerBullet } from './line-looks.ts'
import { notedTogether } from './noted-together.ts'
import { fieldGroups, isField } from './printed-fields.ts'
import type { PrintedItem } from './printed-item.ts'
import { isPlain, isTitleStyle } from './printed-lines.ts'

interface Open {
  readonly item: { -readonly [K in keyof PrintedItem]: PrintedItem[K] }
  readonly reading?: LabelReading
  /** Nothing more goes into it. */
  closed: boolean
}

/**
 * The tree of a body that was printed from a plan: titles stand as deep as their outline level says, numbered paragraphs where their number goes on with a list or
 * begins one, assignment fields under the deepest node that has none yet.
 */
export function printedOutline(pieces: readonly BodyPiece[], profile: Profile): PrintedItem['children'] {
  const root: PrintedItem['children'] = []
  const open: Open[] = []
  const listed = assignedBullets(pieces)
  const bound = notedTogether(pieces)
  const numbers = new Set(pieces.flatMap((piece) => (piece.kind === 'line' ? piece.labels.map(keyOf) : [])))
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as BodyPiece
    const isLast = at === pieces.length - 1
    const group = bound.get(piece)
    if (group !== undefined && bound.get(pieces[at - 1] as BodyPiece) === group) {
      // A numbered paragraph with a note goes on to the last sign of that note.
      const { item } = open.at(-1) ?? {}
      if (item !== undefined && (item.rest.at(-1) ?? item.line) === pieces[at - 1]) item.rest.push(piece)
      else add(piece)
    } else if (piece.kind === 'table') add(piece)
    else if (isTitleStyle(piece.paragraph.style)) openTitle(piece)
    else if (isField(piece)) {
      let end = at + 1
      while (end < pieces.length && isField(pieces[end] as BodyPiece)) end++
      const outermost = levelOf(pieces[end])
      for (const group of fieldGroups(pieces.slice(at, end) as readonly BodyLine[], profile)) addFields(group, outermost)
      at = end - 1
    } else if (piece.bullet !== undefined) {
      const under = pieces[at - 1]
      const { item } = open.at(-1) ?? {}
      const goesOn = item?.rest.at(-1) ?? item?.line
      // A numbered paragraph that begins with a bullet goes on with bullets.
      const isOpen = open.at(-1)?.closed === false
      if (item !== undefined && isOpen && under === goesOn && beginsWithBullet(item) && goesOnWith(item, piece))
        item.rest.push(piece)
      else if (
        listed.has(piece) ||
        (holdsMore(piece) && !isLast) ||
        (isInner(piece) && piece.bullet.sign === '+' && !followsBullet())
      )
        openBullet(piece)
      else add(piece)
    } else if (leadsInner(piece, pieces[at + 1])) openBulleted(piece)
    else if (piece.paragraph.style !== 'body' || !openNumbered(piece, isLast)) add(piece)
  }
  return root

  /** How many nodes are open to more. */
  function closedOff(): number {
    while (open.at(-1)?.closed === true) open.pop()
    return open.length
  }

  function add(piece: BodyPiece): void {
    closedOff()
    ;(open.at(-1)?.item.children ?? root).push(piece)
  }

  /** Inner bullets of a text follow an outer one. */
  function followsBullet(): boolean {
    closedOff()
    const before = (open.at(-1)?.item.children ?? root).at(-1)
    return before?.kind === 'line' && before.bullet !== undefined
  }

  function push(level: number, more: Partial<PrintedItem>, reading?: LabelReading): Open {
    open.length = Math.min(open.length, level)
    while (open.length < level) push(open.length, {})
    const item = { kind: 'item' as const, label: '', skip: 0, rest: [], children: [], fields: [], fieldsFirst: false, ...more }
    ;(open.at(-1)?.item.children ?? root).push(item)
    const opened: Open = { item, closed: false, ...(reading === undefined ? {} : { reading }) }
    open.push(opened)
    return opened
  }

  function openTitle(line: BodyLine): void {
    const level = (line.paragraph.heading ?? closedOff() + 1) - 1
    const before = open[level]?.reading
    const reading =
      line.labels.find((each) => before !== undefined && continues(before, each)) ??
      line.labels.find(({ number }) => number === 1) ??
      line.labels[0]
    const { label, skip } = reading === undefined ? signOf(line) : { label: reading.text, skip: reading.length }
    push(level, { line, label, skip }, reading)
  }

  function openNumbered(line: BodyLine, isLast: boolean, labels = line.labels): boolean {
    for (let level = open.length - 1; level >= 0; level--) {
      const { reading: before } = open[level] as Open
      const reading = before && labels.find((each) => continues(before, each))
      if (reading !== undefined) return openParagraph(line, reading, level)
    }
    const first = labels.find(
      (each) =>
        each.number === 1 &&
        (each.sure || numbers.has(keyOf({ ...each, number: 2 })) || /^[-+] /.test(line.text.slice(each.length))),
    )
    const held = first ?? (isHeld(line) && !isLast ? labels.find(({ length }) => isBoldFrom(line, length)) : undefined)
    if (held === undefined) return isHeld(line) && !isLast && openHeld(line)
    return openParagraph(line, held, closedOff())
  }

  function openParagraph(line: BodyLine, reading: LabelReading, level: number): true {
    const opened = push(level, { line, label: reading.text, skip: reading.length }, reading)
    opened.closed = isBoldFrom(line, reading.length) && !holdsMore(line)
    return true
  }

  /** A paragraph that is bold behind its label, or from its first word on, stands for the title of what follows: the form keeps it there. */
  function openHeld(line: BodyLine): boolean {
    const start = plainStart(line)
    if (start > 120 || !isPlain(line.paragraph, start) || !isBoldFrom(line, start)) return false
    const [, label = ''] = /^(.*?)(?:(?:^|\s)[-+])?\s*$/.exec(line.text.slice(0, start)) ?? []
    push(closedOff(), { line, label, skip: label === '' ? 0 : label.length + 1 })
    return true
  }

  function openBulleted(line: BodyLine): void {
    const label = beforeBullet(line.text)?.trimEnd() ?? ''
    const labels = line.labels.filter(({ length }) => length <= label.length + 1)
    if (openNumbered(line, false, labels)) return
    push(closedOff(), { line, label, skip: label === '' ? 0 : label.length + 1 })
  }

  function openBullet(line: BodyLine): void {
    closedOff()
    const label = line.bullet?.sign ?? ''
    const { item } = open.at(-1) ?? {}
    const isSibling = item?.line?.bullet !== undefined && item.label === label
    const skip = line.bullet?.length ?? 0
    const opened = push(open.length - (isSibling ? 1 : 0), { line, label, skip })
    opened.closed = isBoldFrom(line, skip) && !holdsMore(line)
  }

  /** To the deepest open node that can print them here, that is before a title of the level `outermost`; one of their own where none can. */
  function addFields(group: readonly AssignmentLine[], outermost: number): void {
    const level = open.findLastIndex(
      ({ item }, at) => item.fields.length === 0 && (at >= outermost || item.children.length === 0),
    )
    const found = open[level] ?? push(Math.min(outermost, open.length), {})
    if (level >= 0) open.length = level + 1
    found.item.fieldsFirst = found.item.children.length === 0
    found.item.fields.push(...group)
    if (!found.item.fieldsFirst) found.closed = true
  }
}

/** Of a title: 0 for sections; anything else may stand anywhere. */
function levelOf(piece: BodyPiece | undefined): number {
  const heading = piece?.kind === 'line' && isTitleStyle(piece.paragraph.style) ? piece.paragraph.heading : undefined
  return (heading ?? 1) - 1
}

/** The sign of a bullet that is a title's label, words of the author's own with a number (`Nhiệm vụ 1:`), or none. */
function signOf({ text }: BodyLine): { readonly label: string; readonly skip: number } {
  const match = /^([-+*]|\p{Lu}\p{L}{1,9}(?: \p{L}{1,9}){0,3} \d{1,3}\s?[:.])(?:\s+|$)/u.exec(text)
  return { label: match?.[1] ?? '', skip: match?.[0].length ?? 0 }
}

/** How many characters stand before the first word that is bold. */
function plainStart({ paragraph }: BodyLine): number {
  let at = 0
  for (const { text, bold } of paragraph.runs) {
    if (bold && text.trim() !== '') break
    at += text.length
  }
  return at
}

function keyOf({ key, number }: LabelReading): string {
  return `${key}:${number ?? ''}`
}

function continues(before: LabelReading, next: LabelReading): boolean {
  if (before.key !== next.key || before.number === undefined || next.number !== before.number + 1) return false
  return before.path === undefined || String(before.path.slice(0, -1)) === String(next.path?.slice(0, -1))
}

function beginsWithBullet({ line, skip }: PrintedItem): boolean {
  return line !== undefined && (line.bullet !== undefined || /^[-+] /.test(line.text.slice(skip)))
}

/** A paragraph that is no bullet begins with one, behind a label or none, and inner bullets of it follow. */
function leadsInner({ paragraph, text }: BodyLine, next: BodyPiece | undefined): boolean {
  const { length } = beforeBullet(text) ?? { length: -1 }
  return paragraph.style === 'body' && length >= 0 && isInnerBullet(next) && isPlain(paragraph, length + 2)
}

/** What stands before the bullet in a text that begins with one behind a label. */
function beforeBullet(text: string): string | undefined {
  return /^((?:\S.{0,40}? )?)[-+] \S/u.exec(text)?.[1]
}

function goesOnWith({ line, rest }: PrintedItem, bullet: BodyLine): boolean {
  return rest.length > 0 || isInner(bullet) || (line !== undefined && holdsMore(line))
}
