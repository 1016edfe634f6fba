import type { Place } from '../../plan/plan.ts'
import { type ComponentKey, componentKeys } from '../../profile/profile.ts'
import type { Component } from '../../recognise/recognised.ts'
import type { RunLook, WordParagraph } from '../../word/word-document.ts'
import type { FormContext } from '../form-rule.ts'
import type { MarginParagraph, Standing } from './standing.ts'

/** Letters of one look; blanks are left out. */
export interface Piece {
  readonly letters: string
  readonly look: RunLook
  /** How much it counts: letters and digits by their number, a mark alone (`*`, `-----`) as little as can be. */
  readonly weight: number
}

/** A component as it is set: the looks of its letters, and those of most of them. */
export interface MeasuredPart {
  readonly key: ComponentKey
  readonly paragraph: WordParagraph
  readonly standing: Standing | undefined
  readonly component: Component | undefined
  /** The words as they are typed, without the label. */
  readonly text: string
  /** The words as they are shown: in capitals where the look says so. */
  readonly shown: string
  readonly pieces: readonly Piece[]
  /** pt, of most of its letters. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly place: Place
}

interface Sources extends FormContext {
  readonly paragraphs: readonly Standing[]
  readonly margins: readonly MarginParagraph[]
  readonly placeOf: (paragraph: WordParagraph) => Place
}

export function measureParts(sources: Sources): readonly MeasuredPart[] {
  const standings = new Map(sources.paragraphs.map((standing) => [standing.paragraph.number, standing]))
  const shares = new Map<unknown, number>()
  for (const { paragraph } of sources.recognised.components) shares.set(paragraph, (shares.get(paragraph) ?? 0) + 1)
  const parts = sources.recognised.components.flatMap((component): readonly MeasuredPart[] => {
    const { word } = component.paragraph
    if (word === undefined) return []
    const edge = word.part.kind === 'header' || word.part.kind === 'footer' || word.part.kind === 'note'
    const [from, to] = component.span ?? [0, component.paragraph.text.length]
    const measured = measure(word, { text: component.paragraph.text, from, to })
    if (measured === undefined) return []
    const place = { ...sources.placeOf(word) }
    const range = { start: component.paragraph.locate(from), end: component.paragraph.locate(to) }
    const standing = edge ? undefined : standings.get(word.number)
    return [
      {
        ...measured,
        key: keyOf(component, measured.text, shares.get(component.paragraph) === 1 ? 'whole' : 'share'),
        paragraph: word,
        standing,
        component,
        place: edge ? place : { ...place, range },
      },
    ]
  })
  return [...parts, ...pageNumbers(sources)]
}

/**
 * The component of a paragraph: what its style says, where the file was printed by us. A line in brackets under a title refers to another document,
 * whatever it was taken for.
 */
function keyOf({ key, paragraph, span }: Component, text: string, part: 'whole' | 'share'): ComponentKey {
  const { style } = paragraph
  // What shares its paragraph with something else has a role of its own.
  const isWhole = part === 'whole' && (span === undefined || span[1] >= paragraph.text.length)
  if (style !== undefined && isKey(style) && isWhole) return style
  // The instruments describe the words “Phụ lục”; “Biểu số 01” over a table is set as its author likes.
  if (key === 'appendixLabel' && !/^phụ lục(?!\p{L})/iu.test(text.trim())) return 'tableCaption'
  if (!/^\(.*\)$/s.test(text.trim())) return key
  return key === 'subject' ? 'issuedWith' : key === 'appendixTitle' ? 'appendixReference' : key
}

function isKey(style: string): style is ComponentKey {
  return (componentKeys as readonly string[]).includes(style)
}

/** The paragraphs of margins that print the page's number; those that several sections share once. */
function pageNumbers({ margins, placeOf }: Sources): readonly MeasuredPart[] {
  const paragraphs = [...new Set(margins.filter(({ paragraph }) => showsPage(paragraph)).map(({ paragraph }) => paragraph))]
  return paragraphs.flatMap((paragraph): readonly MeasuredPart[] => {
    const runs = paragraph.runs.filter(isPageField)
    // The field's result may be left out of a file that was never opened.
    const pieces = runs.map(({ text, look }) => pieceOf(dense(text) || '2', look))
    return [
      {
        ...lookOfMost(pieces),
        key: 'pageNumber',
        paragraph,
        standing: undefined,
        component: undefined,
        text: '2',
        shown: '2',
        pieces,
        place: placeOf(paragraph),
      },
    ]
  })
}

export function showsPage(paragraph: WordParagraph): boolean {
  return paragraph.runs.some(isPageField)
}

function isPageField({ field }: WordParagraph['runs'][number]): boolean {
  return field?.trim().split(/\s/)[0]?.toUpperCase() === 'PAGE'
}

/** The letters of a stretch of a paragraph's text, found again in its runs: blanks are not compared, since the flow has tidied them. */
function measure(
  paragraph: WordParagraph,
  { text, from, to }: { readonly text: string; readonly from: number; readonly to: number },
): Pick<MeasuredPart, 'text' | 'shown' | 'pieces' | 'size' | 'bold' | 'italic' | 'underline'> | undefined {
  const letters = paragraph.runs.map((run) => dense(run.text))
  const whole = letters.join('')
  const own = dense(text)
  const at = whole.indexOf(own)
  const isWhole = from === 0 && to >= text.length
  // What the flow left out of the words for reasons of its own is no part of a stretch, but all of it is the paragraph.
  if (at < 0 && !isWhole) return undefined
  const start = at < 0 ? 0 : at + (from === 0 ? 0 : dense(text.slice(0, from)).length)
  const end = at < 0 ? whole.length : at + (to >= text.length ? own.length : dense(text.slice(0, to)).length)
  const pieces: Piece[] = []
  let passed = 0
  paragraph.runs.forEach(({ look }, i) => {
    const run = letters[i] ?? ''
    const cut = run.slice(Math.max(0, start - passed), Math.max(0, end - passed))
    if (cut !== '') pieces.push(pieceOf(cut, look))
    passed += run.length
  })
  if (pieces.length === 0) return undefined
  const words = text.slice(from, to)
  const capitals = shareOf(pieces, ({ caps }) => caps) > 0.5
  return { text: words, shown: capitals ? words.toLocaleUpperCase('vi') : words, pieces, ...lookOfMost(pieces) }
}

function lookOfMost(pieces: readonly Piece[]): Pick<MeasuredPart, 'size' | 'bold' | 'italic' | 'underline'> {
  const sizes = new Map<number, number>()
  for (const piece of pieces) sizes.set(piece.look.size, (sizes.get(piece.look.size) ?? 0) + piece.weight)
  const size = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1] as readonly [number, number])[0]
  return {
    size,
    bold: shareOf(pieces, ({ bold }) => bold) > 0.5,
    italic: shareOf(pieces, ({ italic }) => italic) > 0.5,
    underline: shareOf(pieces, ({ underline }) => underline) > 0.5,
  }
}

/** Which share of the letters has a look. */
export function shareOf(pieces: readonly Piece[], has: (look: RunLook) => boolean): number {
  let all = 0
  let those = 0
  for (const piece of pieces) {
    all += piece.weight
    if (has(piece.look)) those += piece.weight
  }
  return all === 0 ? 0 : those / all
}

/** `count` letters of a text from the letter `from` on, with the blanks between them: pieces have none. */
export function wordsAt(text: string, from: number, count: number): string {
  let letters = 0
  let words = ''
  for (const sign of text) {
    const width = dense(sign).length
    if (letters + width > from && letters < from + count) words += sign
    letters += width
  }
  return words.trim()
}

function pieceOf(letters: string, look: RunLook): Piece {
  return { letters, look, weight: /[\p{L}\p{N}]/u.test(letters) ? letters.length : letters.length / 1000 }
}

function dense(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
}
