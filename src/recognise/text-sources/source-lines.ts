import { type Mapped, mapped, trimMapped } from './mapped-text.ts'

/** A line of a text file, cleaned and without the blanks at its ends. */
export interface SourceLine {
  readonly words: Mapped
  /** As it stands in the file, and where. */
  readonly raw: string
  readonly start: number
  /** Blanks before it; a tab counts four. */
  readonly indent: number
  /** A form feed stands before it or in it: programs that read PDF write one where a page begins. */
  readonly pageBefore: boolean
  /** Two blanks or a backslash at its end: Markdown breaks the line there. */
  readonly hardBreak: boolean
}

/** The lines of a text; offsets count in it, a byte order mark and carriage returns included. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = 0
  for (const raw of text.split(/[\n\v]/)) {
    const body = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const blanks = /^[\s\ufeff]*/.exec(body)?.[0] ?? ''
    lines.push({
      words: trimMapped(mapped(body, start)),
      raw: body,
      start,
      indent: blanks.replace(/\t/g, '    ').length,
      pageBefore: body.includes('\f'),
      hardBreak: /(?: {2}|\\)$/.test(body),
    })
    start += raw.length + 1
  }
  return lines
}
