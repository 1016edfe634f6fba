import type { ComponentKey, RuleLine } from '../../profile/profile.ts'
import type { WordDrawing, WordParagraph } from '../../word/word-document.ts'
import { borderLines, fitsRule } from './border-lines.ts'
import { isPrescribed } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import { typedMark, type Under, under } from './mark-under.ts'
import type { MeasuredPart } from './measured-part.ts'
import { lengthOf, linesOf } from './text-room.ts'

/** How the line under a component is made. Lengths in mm. */
export interface DrawnRule {
  readonly key: ComponentKey
  readonly last: MeasuredPart
  readonly rule: RuleLine
  /** Of the longest and of the last line of the component's words. */
  readonly longest: number
  readonly lastLine: number
  readonly how: 'drawn' | 'border' | 'underline' | 'typed' | 'none' | 'unknown'
  readonly drawings: readonly WordDrawing[]
}

const ruled = ['nationalTitle', 'motto', 'organisationTitle', 'issuingBody', 'subject'] as const

/** The lines that the form draws under components, and what the file has there. What is drawn may be anchored in any paragraph near. */
export function drawnRules(form: FormReading): readonly DrawnRule[] {
  return ruled.flatMap((key): readonly DrawnRule[] => {
    const rule = form.profile.components[key]?.rule
    const found = under(form, key)
    if (rule === undefined || found === undefined || !isPrescribed(rule.ratio)) return []
    // Under a reference line the line goes below it (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3).
    if (key === 'subject' && form.partsOf('issuedWith').some(({ component }) => component?.appendix === undefined)) return []
    const parts = form.partsOf(key).filter(({ component }) => component?.appendix === undefined)
    // A title is one line, also where its column is too narrow for it.
    const lines = parts.flatMap((part) =>
      (key === 'issuingBody' || key === 'subject' ? linesOf(part, form.word) : [part.shown]).map((line) => lengthOf(part, line)),
    )
    const longest = Math.max(0, ...lines)
    const lastLine = lines.at(-1) ?? 0
    const near0 = near(form, key, found)
    // A border of the right length is as good as a drawing: the instruments say how long the line is, not how it is made.
    const borders = near0.some(isLine) ? [] : borderLines(found, form.word)
    const isRight = borders.some(({ width = 0 }) => fitsRule(rule, width, [longest, lastLine]))
    const drawings = isRight ? borders : near0
    return [
      {
        key,
        last: found.last,
        rule,
        longest,
        lastLine,
        how: howDrawn(found, drawings, parts),
        drawings: drawings.filter(isLine),
      },
    ]
  })
}

function howDrawn({ last, below }: Under, drawings: readonly WordDrawing[], parts: readonly MeasuredPart[]): DrawnRule['how'] {
  if (drawings.some(isLine)) return 'drawn'
  // A group or a picture may hold the line; a box of text is read by itself.
  if (drawings.some(({ kind }) => kind !== 'textBox')) return 'unknown'
  // A star is no line: it is told as the mark of another form.
  const typed = typedMark(last, below)?.replace(/\s/g, '')
  if (typed !== undefined && !/^\*+$/.test(typed)) return 'typed'
  if (parts.some(({ underline }) => underline)) return 'underline'
  const { cell } = last.standing ?? {}
  const isBordered = [last.paragraph, ...below.map(({ paragraph }) => paragraph)].some(
    ({ look }, i) => look.bottomBorder !== undefined || (i > 0 && look.topBorder !== undefined),
  )
  return isBordered || cell?.borders.bottom === true ? 'border' : 'none'
}

/** What is drawn from the component's paragraph on, to the next with words: there, too, lines are anchored, and moved up. */
function near({ paragraphs, partsOf }: FormReading, key: ComponentKey, { last, below, next }: Under): readonly WordDrawing[] {
  const { standing } = last
  const own = [...partsOf(key).map(({ paragraph }) => paragraph), ...below.map(({ paragraph }) => paragraph)]
  const inCell =
    standing?.cell === undefined ? [] : paragraphs.filter(({ cell }) => cell === standing.cell).map(({ paragraph }) => paragraph)
  const anchored = next === undefined ? [] : [next.paragraph]
  const close = [...new Set([...own, ...inCell, ...anchored])].flatMap(({ drawings }) => drawings)
  if (close.length > 0 || key === 'subject') return close
  // The line of one side may be anchored in the other, and without a table both sides share their paragraphs: with two lines each side has its own.
  const all = headParagraphs(
    paragraphs.map(({ paragraph }) => paragraph),
    partsOf,
  ).flatMap(({ drawings }) => drawings)
  return all.length > 1 || standing?.cell === undefined ? all : []
}

function headParagraphs(paragraphs: readonly WordParagraph[], partsOf: FormReading['partsOf']): readonly WordParagraph[] {
  const end = partsOf('typeName')[0]?.paragraph.number ?? 0
  return paragraphs.filter(({ number }) => number < end)
}

function isLine({ kind, height, width }: WordDrawing): boolean {
  return kind === 'line' || (kind === 'shape' && height !== undefined && height < 1 && (width ?? 0) > 3)
}
