import type { Span } from '../span.ts'
import { withoutEnd } from '../words/without-end.ts'
import { distribution } from './distribution.ts'
import { joinOf } from './join-of.ts'
import { remember } from './remember.ts'

export interface AgencyName extends Span {
  /** As written, without blanks, bullet and end mark around it. */
  readonly text: string
  /** `text` without its note (`(để b/c)`); the head is there again where it was written once for many: `Sở: Nội vụ, Y tế` → `Sở Y tế`. */
  readonly name: string
  /** False when a comma or `và` in it may part two names: nothing should be held against such a name. */
  readonly sure: boolean
}

// The blanked text is only looked at; what is returned is cut from the text itself.
const note = /\([^()\n]{0,200}\)/g
const hardCuts = /[;\n\r]/g
const softCuts = /[,，]|(?<=\s)và(?=\s)/gu
const bullet = /^[\s\-–—+•*]+/
const endMark = /[\s.,;:…/]/
const lastNote = /\s{0,8}\([^()\n]{0,200}\)$/
/** `Sở Y tế Sở Nội vụ`: the line break between two names was lost. */
const runTogether = /^(Sở|Bộ|Phòng|UBND)\s.{2,80}\s\1\s/u
const notAList = /^(?:lưu|như)(?!\p{L})/iu

/**
 * The agencies of a list (`Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch; các sở, ban, ngành tỉnh và UBND các xã, phường`), in order, each with its
 * place in the text. Nothing is cut inside a name; where it is not certain that a name ends, the piece stays whole and is not `sure`.
 */
export function splitAgencies(text: string): readonly AgencyName[] {
  return splitOnce(text)
}

const splitOnce = remember((text): readonly AgencyName[] => {
  const seen = text.replace(note, (inner) => '\u0001'.repeat(inner.length))
  return cutAt(seen, hardCuts, { start: 0, end: text.length }).flatMap((piece) => splitPiece(text, seen, piece))
})

function splitPiece(text: string, seen: string, piece: Span): AgencyName[] {
  const whole = trim(text, piece)
  if (whole === undefined) return []
  const written = seen.slice(whole.start, whole.end)
  if (/^[ln]/i.test(written) && notAList.test(written)) return [named(text, whole, true)]
  const colon = written.indexOf(':')
  const parts = cutAt(seen, softCuts, { start: colon < 0 ? whole.start : whole.start + colon + 1, end: whole.end })
  if (colon < 0) return merge(text, seen, parts, joinOf).map(({ span, sure }) => named(text, span, sure))
  const shared = distribution(written.slice(0, colon))
  if (shared === undefined) return [named(text, whole, false)]
  return merge(text, seen, parts, shared.join).map(({ span, sure }) => {
    const found = named(text, span, sure)
    return { ...found, name: shared.nameOf(found.name) }
  })
}

type Join = typeof joinOf

/** Puts together again what was cut inside a name. */
function merge(text: string, seen: string, parts: readonly Span[], join: Join): { span: Span; sure: boolean }[] {
  const pieces: { span: Span; sure: boolean }[] = []
  for (const part of parts) {
    const span = trim(text, part)
    if (span === undefined) continue
    const open = pieces.at(-1)
    const mark = open === undefined ? '' : seen.slice(open.span.end, span.start)
    const how = open === undefined ? 'apart' : join(ends(seen, open.span), ends(seen, span), mark.includes('và') ? 'và' : ',')
    if (open === undefined || how === 'apart') pieces.push({ span, sure: true })
    else {
      open.sure &&= how === 'one'
      open.span = { start: open.span.start, end: span.end }
    }
  }
  return pieces
}

/** Only the first and the last words decide: a piece that grows is not read again and again. */
function ends(seen: string, { start, end }: Span): string {
  return end - start <= 240 ? seen.slice(start, end) : `${seen.slice(start, start + 120)} … ${seen.slice(end - 120, end)}`
}

function cutAt(seen: string, marks: RegExp, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const match of seen.slice(start, end).matchAll(marks)) {
    spans.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...spans, { start: from, end }]
}

function trim(text: string, { start, end }: Span): Span | undefined {
  const piece = text.slice(start, end)
  const from = bullet.exec(piece)?.[0].length ?? 0
  const { length } = withoutEnd(piece, endMark)
  return from >= length ? undefined : { start: start + from, end: start + length }
}

function isRunTogether(written: string): boolean {
  return written.lastIndexOf(written.slice(0, 2)) > 2 && runTogether.test(written)
}

function named(text: string, span: Span, sure: boolean): AgencyName {
  const written = text.slice(span.start, span.end)
  const name = written.replace(lastNote, '')
  return { ...span, text: written, name: name === '' ? written : name, sure: sure && !isRunTogether(written) }
}
