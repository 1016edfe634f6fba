import type { Place, Text } from '../../plan/plan.ts'

/** What is to be written as YAML. `place` is where the value stands in its source: comments find their line by it. */
export type YamlValue = YamlText | YamlWord | YamlProse | YamlList | YamlMap

interface Placed {
  readonly place?: Place | undefined
}

/** A text of one line: plain, quoted or, where it is long, folded. */
export interface YamlText extends Placed {
  readonly kind: 'text'
  readonly text: string
}

/** What is no text, as it is to be written: `true`, `15`. */
export interface YamlWord extends Placed {
  readonly kind: 'word'
  readonly word: string
}

/** Markdown in a block; `write` gives it with lines of at most so many columns, as far as they can be broken. */
export interface YamlProse extends Placed {
  readonly kind: 'prose'
  readonly write: (width: number) => string
}

export interface YamlList extends Placed {
  readonly kind: 'list'
  readonly items: readonly YamlValue[]
  /** Between brackets where it fits on the line. */
  readonly compact?: true
  /** A blank line between the items. */
  readonly spaced?: true
}

export interface YamlMap extends Placed {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly compact?: true
}

export interface YamlEntry {
  readonly key: string
  readonly value: YamlValue
  /** A blank line before it. */
  readonly spaced?: true
}

export function textValue({ value, place }: Text): YamlText {
  return { kind: 'text', text: value, place }
}

export function word(source: string, place?: Place): YamlWord {
  return { kind: 'word', word: source, place }
}

/** The entry of a key, or none. */
export function entry(key: string, value: YamlValue | undefined): readonly YamlEntry[] {
  return value === undefined ? [] : [{ key, value }]
}

/** The entry of a text, or none. */
export function textEntry(key: string, text: Text | undefined): readonly YamlEntry[] {
  return entry(key, text && textValue(text))
}

/** One text, or a list of several. */
export function linesEntry(key: string, texts: readonly Text[]): readonly YamlEntry[] {
  const [first] = texts
  if (first === undefined) return []
  return [{ key, value: texts.length === 1 ? textValue(first) : listOf(texts) }]
}

export function listOf(texts: readonly Text[]): YamlList {
  return { kind: 'list', items: texts.map(textValue), place: texts[0]?.place }
}

/** A whole number above zero stands without quotes; anything else is text as it was typed. */
export function numberEntry(key: string, text: Text | undefined): readonly YamlEntry[] {
  if (text === undefined) return []
  return [{ key, value: /^[1-9]\d{0,10}$/.test(text.value) ? word(text.value, text.place) : textValue(text) }]
}
