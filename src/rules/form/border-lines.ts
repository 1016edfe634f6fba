import type { RuleLine } from '../../profile/profile.ts'
import type { WordDocument, WordDrawing } from '../../word/word-document.ts'
import type { Under } from './mark-under.ts'
import { textWidthOf } from './text-room.ts'

/** A line is drawn by hand, and its text is measured by ours. */
const tolerance = 0.1

/** Is a line of `width` mm as long as the form asks? Which line of a long name counts is not said: one of them must fit. */
export function fitsRule({ ratio }: RuleLine, width: number, lines: readonly number[]): boolean {
  const [low, high] = [ratio.range?.[0] ?? ratio.v, ratio.range?.[1] ?? ratio.v]
  return lines.some((line) => width >= low * (1 - tolerance) * line && width <= high * (1 + tolerance) * line)
}

/** What a table's cell keeps free at both sides, mm, unless its table says something else. */
const cellBlank = 3.8

/** The borders of paragraphs under a component as lines: as wide as their column but for the indents. */
export function borderLines({ last, below }: Under, { sections }: WordDocument): readonly WordDrawing[] {
  const own = last.standing === undefined ? below : [last.standing, ...below]
  return own.flatMap(({ paragraph, cell }, i): readonly WordDrawing[] => {
    const { look } = paragraph
    if (look.boxed || (look.bottomBorder === undefined && (i === 0 || look.topBorder === undefined))) return []
    const section = sections[paragraph.section]
    const whole = cell?.width ?? (section === undefined ? 0 : textWidthOf(section))
    const width = whole - look.left - look.right
    return [width, ...(cell === undefined ? [] : [width - cellBlank])].map((one) => ({ kind: 'line', width: one, height: 0 }))
  })
}
