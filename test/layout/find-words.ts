import type { Page, Word } from './pdf-pages.ts'

/** The words of a text where it first stands on a page, whatever the case; undefined where it does not. */
export function findText(page: Page, text: string): readonly Word[] | undefined {
  const wanted = fold(text)
  const words = page.words.filter((word) => fold(word.text) !== '')
  for (let from = 0; from < words.length; from++) {
    let got = ''
    for (let to = from; to < words.length && wanted.startsWith(got); to++) {
      got += fold((words[to] as Word).text)
      if (got === wanted) return words.slice(from, to + 1)
    }
  }
  return undefined
}

/** Without blanks: where a word of the page ends is the typesetter's opinion. */
function fold(text: string): string {
  return text.normalize('NFC').toUpperCase().replace(/\s+/g, '')
}

/** Words in lines, from top to bottom; words of one line share their foot. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: Line[] = []
  for (const word of words) {
    const line = lines.find(({ bottom }) => Math.abs(bottom - word.bottom) < 3)
    if (line === undefined) lines.push({ left: word.left, right: word.right, top: word.top, bottom: word.bottom })
    else Object.assign(line, { left: Math.min(line.left, word.left), right: Math.max(line.right, word.right) })
  }
  return lines.sort((a, b) => a.bottom - b.bottom)
}

export interface Line {
  left: number
  right: number
  top: number
  bottom: number
}
