import type { WordRun } from '../../../diff/compare-words.ts'
import { holderKinds, type ItemKind } from '../../../diff/outline.ts'
import type { Content, Holder, PlanChange, ReadDay, Spot } from '../../../diff/plan-change.ts'
import type { Language } from '../../../messages/messages.ts'
import { capitalized } from '../../../rules/wording/letter-case.ts'
import { isTask, partsBelowHead, spotOf } from './count-changes.ts'
import { type DiffSentences, diffSentences } from './diff-sentences.ts'
import { keyNames, namedValues, roleNames, valueNames } from './key-names.ts'
import { wholeColumns } from './whole-columns.ts'

/** The changes of one part of a plan, as they are told. */
export interface ChangeGroup {
  readonly title: string
  readonly lines: readonly ChangeLine[]
}

export interface ChangeLine {
  readonly sign: '+' | '-' | '~' | '>'
  /** What changed: “Thời hạn”, “nhiệm vụ II.3 “Số hóa””. */
  readonly name: string
  /** Of a text that changed. */
  readonly words?: readonly WordRun[]
  /** Of what came, went or was moved: all it says, one text a line. */
  readonly texts?: readonly string[]
  /** How deadlines are read, where something was moved from, “dòng 34”. */
  readonly notes: readonly string[]
}

/** The changes of a plan by the part in which they stand, in its order. */
export function groupChanges(
  changes: readonly PlanChange[],
  { language, lines }: { readonly language: Language; readonly lines: 'told' | 'unknown' },
): readonly ChangeGroup[] {
  const groups = new Map<string, { title: string; lines: ChangeLine[] }>()
  const columns = wholeColumns(changes)
  for (const change of changes) {
    const column = columns.get(change)
    if (column === 'told with its column') continue
    const outer = outerOf(change.what, spotOf(change))
    const title = titleOf(outer, spotOf(change), language)
    const key = JSON.stringify([title, outer.map(({ label, name }) => [label, name])])
    const group = groups.get(key) ?? { title, lines: [] }
    groups.set(key, group)
    const line = lineOf(change, language, lines)
    group.lines.push(column === undefined ? line : { ...line, texts: columnTexts(column, language) })
  }
  return [...groups.values()]
}

const signs = { added: '+', dropped: '-', changed: '~', moved: '>' } as const

/** What a change stands in: of what is a holder itself, what is around it. */
function outerOf(what: ItemKind, { within }: Spot): readonly Holder[] {
  return holderKinds.has(what) ? within.slice(0, -1) : within
}

function titleOf(within: readonly Holder[], { part }: Spot, language: Language): string {
  if (within.length > 0) return nameOf(within, language)
  return part !== undefined && partsBelowHead.has(part) ? (keyNames[language][part] ?? part) : diffSentences[language].parts.head
}

/** `II.3. Số hóa hồ sơ` */
function nameOf(within: readonly Holder[], language: Language): string {
  const own = within.at(-1)
  if (own === undefined) return ''
  // A table has no number of its own: "Bảng II" would not be found in the document.
  const number = own.what === 'table' ? '' : numberOf(within)
  const name = own.name ?? (own.role === undefined ? '' : (roleNames[language][own.role] ?? ''))
  const kind = own.what === 'table' || own.what === 'appendix' ? capitalized(diffSentences[language].kinds[own.what]) : ''
  const outer = own.what === 'table' && within.length > 1 ? ` (${nameOf(within.slice(0, -1), language)})` : ''
  const main = [kind, number, name].filter((part) => part !== '').join(' ')
  return `${main === '' ? diffSentences[language].parts.unnamed : main}${outer}`
}

/** The labels on the way to a node as one number: II and 3. are `II.3`; 1.1 under 1. is `1.1`. Dashes are no numbers. */
export function numberOf(within: readonly Holder[]): string {
  let number = ''
  for (const { label } of within) {
    const own = label?.replace(/^\(|[.):\s–-]+$/g, '') ?? ''
    if (own === '' || !/[\p{L}\p{N}]/u.test(own)) continue
    const last = number.slice(number.lastIndexOf('.') + 1)
    number =
      number === ''
        ? own
        : own.startsWith(`${last}.`)
          ? `${number.slice(0, number.length - last.length)}${own}`
          : `${number}.${own}`
  }
  return number
}

function lineOf(change: PlanChange, language: Language, lines: 'told' | 'unknown'): ChangeLine {
  const say = diffSentences[language]
  const { kind, after } = change
  const { line } = spotOf(change)
  const place = lines === 'unknown' ? [] : [after === undefined ? say.formerLine(line) : say.line(line)]
  const notes = kind === 'moved' ? fromWhere(change, language) : shiftNotes(change, say)
  return {
    sign: signs[kind],
    name: subjectOf(change, language),
    ...(change.words === undefined ? {} : { words: shownWords(change, change.words, language) }),
    ...(change.content === undefined ? {} : { texts: textsOf(named(change.content, language), language) }),
    notes: [...notes, ...place],
  }
}

function subjectOf(change: PlanChange, language: Language): string {
  const { kind, what, key } = change
  const { kinds } = diffSentences[language]
  const name = change.name === undefined ? undefined : withoutMarker(what, change.name)
  if (what === 'plan') return ''
  if (what === 'field' || what === 'value') {
    const field = (key === undefined ? undefined : keyNames[language][key]) ?? key ?? what
    const { row } = spotOf(change)
    return `${field}${name === undefined ? '' : ` “${name}”`}${row === undefined ? '' : `, ${kinds.row} “${row}”`}`
  }
  if (what === 'cell') return cellName(spotOf(change), language)
  if (!holderKinds.has(what)) return name === undefined ? kinds[what] : `${kinds[what]} “${name}”`
  const { within } = spotOf(change)
  const own = within.at(-1)
  const named = kind === 'added' || kind === 'dropped' ? undefined : (own?.name ?? roleNames[language][own?.role ?? ''])
  const thing = kinds[what === 'node' && isTask(within) ? 'task' : what]
  return [thing, numberOf(within), named === undefined ? '' : `“${named}”`].filter((part) => part !== '').join(' ')
}

/** `ô “Thời hạn”, hàng “In tờ rơi”` */
function cellName({ row, heading, heads }: Spot, language: Language): string {
  const { kinds, columnHeading } = diffSentences[language]
  if (heads) return columnHeading
  const cell = heading === undefined ? kinds.cell : `${kinds.cell} “${heading}”`
  return row === undefined ? cell : `${cell}, ${kinds.row} “${row}”`
}

/** What the cells say that came or went with their columns: the headings, then each behind its row, and its column where there are several. */
function columnTexts(cells: readonly PlanChange[], language: Language): readonly string[] {
  const said = ({ content }: PlanChange): string => (content === undefined ? '' : textsOf(content, language).join(' '))
  const headings = cells.filter((cell) => spotOf(cell).heads)
  const others = cells.filter((cell) => !headings.includes(cell))
  const rows = others.map((cell) => {
    const { row, heading } = spotOf(cell)
    const names = [row, headings.length > 1 ? heading : undefined].filter((name) => name !== undefined)
    return [...(names.length === 0 ? [] : [names.join(', ')]), said(cell)].join(': ')
  })
  return [headings.map(said).join('; '), ...rows]
}

function fromWhere({ what, before, after }: PlanChange, language: Language): readonly string[] {
  const say = diffSentences[language]
  if (before === undefined || after === undefined) return []
  const old = outerOf(what, before)
  const [from, to] = [nameOf(old, language), nameOf(outerOf(what, after), language)]
  const number = holderKinds.has(what) ? numberOf(before.within) : ''
  if (number !== '' && number !== numberOf(after.within))
    return [say.movedFrom(from === to || old.length === 0 ? number : `${number} (${from})`)]
  return [from === to || from === '' ? say.movedHere : say.movedFrom(from)]
}

/** `31/03/2027 → 30/06/2027, lùi 91 ngày` */
function shiftNotes({ deadlines }: PlanChange, say: DiffSentences): readonly string[] {
  if (deadlines === undefined) return []
  const { before, after } = deadlines
  const [old, now] = [before[0], after[0]]
  if (before.length !== 1 || after.length !== 1 || old === undefined || now === undefined)
    return [say.versions(daysOf(before, say), daysOf(after, say))]
  const days =
    old.end === undefined || now.end === undefined ? 0 : Math.round((Date.parse(now.end) - Date.parse(old.end)) / 86_400_000)
  const shift = days > 0 ? `, ${say.later(days)}` : days < 0 ? `, ${say.earlier(-days)}` : ''
  return [`${say.versions(dayOf(old, say), dayOf(now, say))}${shift}`]
}

function daysOf(days: readonly ReadDay[], say: DiffSentences): string {
  return days.length === 0 ? say.noDay : days.map((day) => dayOf(day, say)).join('; ')
}

function dayOf({ start, end, every, words }: ReadDay, say: DiffSentences): string {
  if (every !== undefined) return say.recurring(words)
  if (end === undefined) return start === undefined ? say.noDay : `${shownDay(start)} …`
  return start === undefined || start === end ? shownDay(end) : `${shownDay(start)}–${shownDay(end)}`
}

function shownWords({ what, key }: PlanChange, words: readonly WordRun[], language: Language): readonly WordRun[] {
  return words.map((run, i) => {
    const text = i === 0 && run.kind === 'same' ? withoutMarker(what, run.text) : run.text
    return { ...run, text: shownValue(text, key, language) }
  })
}

/** Its name is told already: the key, “gạch đầu dòng” and the like. */
function named({ what, key, text, children }: Content, language: Language): Content {
  return { what, text: shownValue(withoutMarker(what, text), key, language), children }
}

function withoutMarker(what: ItemKind, text: string): string {
  return what === 'bullet' ? text.replace(/^[-+] /, '') : text
}

/** How something is set out, which its words do not hang on: of what came or went as a whole the words are told. */
const setOut: ReadonlySet<string> = new Set(['rong', 'can', 'cap'])

function isSaid({ key, text }: Content, { what, children }: Content): boolean {
  if (key === undefined) return true
  if (key === 'vai_tro') return what !== 'column' && text !== 'muc' && !children.some((child) => child.key === 'tieu_de')
  return !setOut.has(key) && !(key === 'kho_giay' && text === 'doc')
}

/** All that some content says: a title, its paragraphs, `Chủ trì: …`; a row of a table on one line. */
function textsOf(content: Content, language: Language): readonly string[] {
  const { what, key, text, children } = content
  if (what === 'row') {
    const cells = children.flatMap((child) => (child.what === 'cell' ? [child.text.replaceAll('\n', ' ')] : []))
    return [cells.join(' | ')]
  }
  if (children.length > 0 && children.every((child) => child.what === 'value' && child.children.length === 0)) {
    const joined = children.map((child) => child.text).join('; ')
    return [key === undefined ? joined : `${keyNames[language][key] ?? key}: ${joined}`]
  }
  const isBare = key === undefined || bare.has(key) || what !== 'field'
  const shown = shownValue(text, key, language)
  const own = text === '' ? [] : [isBare ? shown : `${keyNames[language][key] ?? key}: ${shown}`]
  return [...own, ...children.flatMap((child) => (isSaid(child, content) ? textsOf(child, language) : []))]
}

/** What names a thing, and so says what it is. */
const bare: ReadonlySet<string> = new Set(['tieu_de', 'ten', 'vai_tro'])

function shownValue(text: string, key: string | undefined, language: Language): string {
  if (key === undefined) return text
  if (key === 'vai_tro') return roleNames[language][text] ?? keyNames[language][text] ?? valueNames[language][text] ?? text
  if (namedValues.has(key)) return valueNames[language][text] ?? text
  return dates.has(key) && isoDay.test(text) ? shownDay(text) : text
}

const dates: ReadonlySet<string> = new Set(['ngay_ban_hanh', 'ngay'])
const isoDay = /^\d{4}-\d{2}-\d{2}$/

/** `2027-03-31` as it is written here: `31/03/2027`. */
function shownDay(iso: string): string {
  return iso.split('-').toReversed().join('/')
}
