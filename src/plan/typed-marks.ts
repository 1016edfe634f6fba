/**
 * Marks that the form prints and an author may have typed all the same: they are recognised, so that they are not
 * printed twice. Each function gives the text without the mark, and the mark, or undefined where there is none.
 */
export interface Unmarked {
  readonly text: string
  readonly mark: string
}

/** `./.`, `/.`, `./` or a full stop at the end of the body. */
export function withoutEndMark(text: string): Unmarked | undefined {
  const match = /(?:\.\/\.?|\/\.|(?<!\.)\.)\s*$/.exec(text)
  return match === null ? undefined : { text: text.slice(0, match.index), mark: match[0].trim() }
}

/** `;`, `,` or `.` at the end of a basis or a recipient. The full stop of “v.v.” is part of the word. */
export function withoutListMark(text: string): Unmarked | undefined {
  const match = /(?:[;,]|(?<!\.|\.[A-ZĐ]|v\.v|…)\.)$/.exec(text)
  return match === null ? undefined : { text: text.slice(0, match.index).trimEnd(), mark: match[0] }
}

/** A dash before a basis or a recipient. */
export function withoutDash(text: string): Unmarked | undefined {
  const match = /^[-–+]\s+/.exec(text)
  return match === null ? undefined : { text: text.slice(match[0].length), mark: match[0].trim() }
}

/** `Lưu:` before the place of the archive copy. */
export function withoutArchiveWord(text: string): Unmarked | undefined {
  const match = /^Lưu\s*:?\s+/i.exec(text)
  return match === null ? undefined : { text: text.slice(match[0].length), mark: match[0].trim() }
}

/** `TM.`, `T/M`, `KT.`, `K/T`, `TL.`, `TUQ.`, `Q.` before the authority that a field already names. */
export function withoutAuthorityMark(text: string): Unmarked | undefined {
  const match = /^(?:TUQ|TM|KT|TL|Q|T\/M|K\/T|T\/L|TM\/|KT\/|TL\/)(?:\.\s*|\s+)(?=\S)/.exec(text)
  return match === null ? undefined : { text: text.slice(match[0].length), mark: match[0].trim() }
}

/** `kiêm` before an office held concurrently. */
export function withoutConcurrently(text: string): Unmarked | undefined {
  const match = /^kiêm\s+/i.exec(text)
  return match === null ? undefined : { text: text.slice(match[0].length), mark: match[0].trim() }
}

/** `Số` or `Số:` before the number. */
export function withoutNumberWord(text: string): Unmarked | undefined {
  const match = /^Số\s*:?\s*/i.exec(text)
  return match === null ? undefined : { text: text.slice(match[0].length), mark: match[0].trim() }
}

/** `Dự thảo lần` before the turn of a draft. */
export function withoutDraftWords(text: string): Unmarked | undefined {
  const match = /^(?:dự thảo\s+)?lần\s+(?:thứ\s+)?/i.exec(text)
  return match === null ? undefined : { text: text.slice(match[0].length), mark: match[0].trim() }
}

/** Applies some of them in order, as far as they match. */
export function unmarked(text: string, ...strippers: readonly ((text: string) => Unmarked | undefined)[]): string {
  return strippers.reduce((rest, strip) => {
    const found = strip(rest)
    return found === undefined || found.text === '' ? rest : found.text
  }, text)
}
