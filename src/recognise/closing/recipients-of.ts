import type { Recipient, Recipients, Text } from '../../plan/plan.ts'
import { unmarked, withoutListMark } from '../../plan/typed-marks.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import type { Aside } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { type Stretch, textFrom } from '../text-from.ts'
import type { ClosingLine } from './closing-line.ts'
import { archiveWordLength, isDrafterCode, numberLength, withoutDash } from './line-kind.ts'
import type { RoledLine } from './read-lane.ts'
import { partOf, splitText } from './split-text.ts'

export interface RecipientsReading {
  readonly recipients?: Recipients
  /** The code of the drafter at the end of the archive line. */
  readonly drafter?: Text
  readonly components: readonly Component[]
  /** Numbers of a list numbered by hand: the form prints dashes. */
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

interface Item {
  readonly role: 'recipient' | 'member' | 'archive'
  readonly lines: ClosingLine[]
  /** What may stand at its end: the mark of the last line, a colon before members, or a list's mark. */
  end: 'last' | 'members' | 'list'
}

const keys: Readonly<Record<Item['role'], ComponentKey>> = {
  recipient: 'recipient',
  member: 'recipientMember',
  archive: 'recipient',
}

/** The list under "Nơi nhận". Dashes and the marks at the ends of the lines are the form's and not in the values; the purposes in brackets are. */
export function recipientsOf(lines: readonly RoledLine[], file: string): RecipientsReading {
  const label = lines.find(({ role }) => role === 'recipientsLabel')?.line
  const items = itemsOf(lines)
  const components = [
    ...(label === undefined ? [] : [component('recipientsLabel', label)]),
    ...items.flatMap(({ role, lines }) =>
      lines.map((line, i) => ({ ...component(keys[role], line), ...(i === 0 ? {} : { continues: true as const }) })),
    ),
  ]
  const first = label ?? items[0]?.lines[0]
  const asides = items.flatMap(({ lines: [line] }) => numberOf(line))
  if (first === undefined) return { components, asides, doubts: [] }
  const groups = groupsOf(items)
  const to = groups.flatMap((group, i) => recipientOf(group, `/noi_nhan/gui/${i}`, file))
  const archived = items.filter(({ role }) => role === 'archive')
  const { archive, drafter } = archiveOf(archived, file)
  const doubts = misplacedArchive(items)
  if (to.length === 0 && archive.length === 0) return { components, asides, doubts }
  const last = items.at(-1)?.lines.at(-1) ?? first
  const range = { start: first.paragraph.locate(first.start), end: last.paragraph.locate(last.end) }
  const recipients = { place: { file, path: '/noi_nhan', range }, to, archive }
  return { recipients, ...(drafter === undefined ? {} : { drafter }), components, asides, doubts }
}

function itemsOf(lines: readonly RoledLine[]): readonly Item[] {
  const items: Item[] = []
  for (const { line, role } of lines) {
    const before = items.at(-1)
    if (role === 'member' && before?.role === 'recipient') before.end = 'members'
    if (role === 'recipient' || role === 'member' || role === 'archive') items.push({ role, lines: [line], end: 'list' })
    if (role === 'recipientMore') before?.lines.push(line)
  }
  const last = items.at(-1)
  if (last !== undefined) last.end = 'last'
  return items
}

/** A recipient with the members under it. Members without a group (a list whose only sign is `+`) are recipients of their own. */
function groupsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of items) {
    if (item.role === 'archive') continue
    const group = groups.at(-1)
    if (item.role === 'member' && group?.[0]?.role === 'recipient') group.push(item)
    else groups.push([item])
  }
  return groups
}

function recipientOf([head, ...members]: readonly Item[], path: string, file: string): readonly Recipient[] {
  const name = head && textOf(head, { file, path: members.length === 0 ? path : `${path}/ten` })
  if (name === undefined) return []
  return [{ name, members: members.flatMap((member, i) => textOf(member, { file, path: `${path}/gom/${i}` }) ?? []) }]
}

/** The words without dash and end mark. */
function textOf(item: Item, at: { readonly file: string; readonly path: string }): Text | undefined {
  return textFrom(stretchesOf(item), at)
}

function stretchesOf({ lines, end }: Item): readonly Stretch[] {
  return lines.map((line, i): Stretch => {
    const bare = i === 0 ? withoutFirstDash(line) : line.text
    const start = line.start + line.text.length - bare.length
    const words =
      i === lines.length - 1 ? withoutEnd(isPrinted(line) || end !== 'last' ? bare : withoutBodyMark(bare), end) : bare
    return { paragraph: line.paragraph, start, end: start + words.length }
  })
}

/** Of an automatic label nothing stands in the text. */
function withoutFirstDash(line: ClosingLine): string {
  const { text } = line
  const bare = withoutDash(text)
  return bare === text ? text.slice(isPrinted(line) ? 0 : numberLength(text)).replace(/^[-–+]\s{1,5}|^\+/u, '') : bare
}

function numberOf(line: ClosingLine | undefined): readonly Aside[] {
  if (line === undefined) return []
  const automatic = /\d/.test(line.label ?? '') ? line.label : undefined
  const text = automatic ?? (isPrinted(line) ? '' : line.text.slice(0, numberLength(line.text)).trim())
  return text === '' ? [] : [{ reason: 'formWords', text, at: line.paragraph.locate(line.start) }]
}

/** In a file that was printed in our styles the words are as they were, whatever they look like. */
function isPrinted({ paragraph }: ClosingLine): boolean {
  return paragraph.style !== undefined
}

/** The end mark of a body, set under the list: `Lưu VT./.` */
function withoutBodyMark(text: string): string {
  return text.replace(/\.\/\.?$|\/\.$/, '.')
}

/** The last line of all ends with the form's full stop, after an abbreviation too; a colon before members stands where the form prints its own mark. */
function withoutEnd(text: string, end: Item['end']): string {
  if (end === 'last') return text.replace(/[.;,]$/, '')
  return end === 'members' && text.endsWith(':') ? text.slice(0, -1).trimEnd() : unmarked(text, withoutListMark)
}

/**
 * The places after `Lưu:`; a comma parts them, but not inside brackets. After the full stop may stand the code of the drafter and the number of copies:
 * `Lưu: VT, TH. PL.(300)` (NĐ 30/2020, Phụ lục III, Mẫu 1.4, note 10).
 */
function archiveOf(items: readonly Item[], file: string): { readonly archive: readonly Text[]; readonly drafter?: Text } {
  const texts = items.flatMap((item): readonly Text[] => {
    const [first, ...rest] = stretchesOf(item)
    if (first === undefined) return []
    const word = archiveWordLength(first.paragraph.text.slice(first.start, first.end))
    const text = textFrom([{ ...first, start: first.start + word }, ...rest], { file, path: '/noi_nhan/luu' })
    return text === undefined ? [] : [text]
  })
  const last = texts.at(-1)
  const line = items.at(-1)?.lines.at(-1)
  // Printed in our styles, the form's full stop stands before the code, and behind a place that only looks like one.
  const isWhole = line !== undefined && isPrinted(line) && line.text.endsWith('.')
  const stop = last === undefined || isWhole ? undefined : /(?<=\p{L}{2}|\))\.\s{1,5}(?=\p{Lu})/u.exec(last.value)
  const code = last !== undefined && stop ? last.value.slice(stop.index + stop[0].length) : ''
  const [drafter] =
    last !== undefined && /\d/.test(code) && isDrafterCode(code)
      ? partOf(last, last.value.length - code.length, last.value.length)
      : []
  const [kept] = last !== undefined && drafter !== undefined && stop ? partOf(last, 0, stop.index) : []
  const places = (kept === undefined ? texts : [...texts.slice(0, -1), kept]).flatMap((text) =>
    splitText(text, /,(?!\s{2}|[^()]{0,60}\))/gu),
  )
  const archive =
    places.length === 1 ? places : places.map((text, i) => ({ ...text, place: { ...text.place, path: `/noi_nhan/luu/${i}` } }))
  return {
    archive,
    ...(drafter === undefined ? {} : { drafter: { ...drafter, place: { ...drafter.place, path: '/nguoi_soan' } } }),
  }
}

/** The form prints the archive copy last, on one line. */
function misplacedArchive(items: readonly Item[]): readonly Doubt[] {
  return items.flatMap(({ role, lines }, i): readonly Doubt[] => {
    const [line] = lines
    if (role !== 'archive' || i === items.length - 1 || line === undefined) return []
    return [{ code: 'NV035', args: { text: line.text }, at: line.paragraph.locate(line.start), path: '/noi_nhan/luu' }]
  })
}

function component(key: ComponentKey, line: ClosingLine): Component {
  const { paragraph, start, end, label } = line
  const whole = start === 0 && end === paragraph.text.length
  return {
    key,
    paragraph,
    ...(whole ? {} : { span: [start, end] as const }),
    ...(label === undefined ? {} : { label }),
  }
}
