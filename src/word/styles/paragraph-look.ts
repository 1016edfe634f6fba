import { roundPoints, toMillimetres } from '../measures.ts'
import type { ParagraphLook, WordBorder } from '../word-document.ts'
import type { Indent, ParagraphProperties } from './paragraph-properties.ts'

/** How a paragraph is read beside what formatting says. */
export interface ParagraphSetting {
  /** pt, of the paragraph's style: what an indent in characters counts by. */
  readonly size: number
  /** pt of a spacing that Word chooses by itself. */
  readonly autoSpacing: number
}

/** The effective look of what all levels together say. */
export function paragraphLook(said: ParagraphProperties, { size, autoSpacing }: ParagraphSetting): ParagraphLook {
  const indent = (of: Indent | undefined): number =>
    of === undefined ? 0 : toMillimetres('points' in of ? of.points : of.characters * size)
  return Object.freeze({
    align: said.frameAlign ?? said.align ?? 'left',
    firstLine: indent(said.firstLine),
    left: indent(said.left),
    right: indent(said.right),
    before: said.beforeAuto === true ? autoSpacing : roundPoints(said.before ?? 0),
    after: said.afterAuto === true ? autoSpacing : roundPoints(said.after ?? 0),
    contextualSpacing: said.contextualSpacing ?? false,
    line: lineOf(said.line),
    keepNext: said.keepNext ?? false,
    keepLines: said.keepLines ?? false,
    pageBreakBefore: said.pageBreakBefore ?? false,
    ...(said.outline !== undefined && said.outline < 9 && { outline: said.outline + 1 }),
    ...border('topBorder', said.topBorder),
    ...border('bottomBorder', said.bottomBorder),
    ...(said.shading && { shading: said.shading }),
    boxed: Boolean(said.leftBorder && said.rightBorder),
  })
}

/** A line of its own height counts in 240ths of a single line, the others in pt (ECMA-376-1, 17.3.1.33). */
function lineOf(line: ParagraphProperties['line']): ParagraphLook['line'] {
  if (line === undefined) return single
  if (line.rule === 'exact') return { exact: roundPoints(line.points) }
  if (line.rule === 'atLeast') return { atLeast: roundPoints(line.points) }
  return { multiple: Math.round((line.points / 12) * 10_000) / 10_000 }
}

const single: ParagraphLook['line'] = { multiple: 1 }

function border<K extends string>(key: K, of: WordBorder | null | undefined): Partial<Record<K, WordBorder>> {
  return of ? ({ [key]: of } as Record<K, WordBorder>) : {}
}
