import type { Language } from '../messages/messages.ts'
import type { Colours } from '../report/report.ts'
import type { Example } from '../rules/rule.ts'
import type { CodeDescription } from './describe-code.ts'
import { exampleNote } from './example-note.ts'
import { type ExplainWords, explainWords } from './explain-words.ts'
import { markedLines } from './marked-lines.ts'
import { holdsPhrase, provisionLines, sourcePhrase } from './provisions.ts'
import { severityCell, severityPhrase } from './severities.ts'

export interface TextOptions {
  readonly language: Language
  readonly colours: Colours
  /** Columns that a line of text may take. */
  readonly columns: number
}

/** A code explained for a terminal: what it is about, why, by which provision, how it is repaired, and its examples. */
export function explanationText(about: CodeDescription, { language, colours, columns }: TextOptions): string {
  const words = explainWords[language]
  const { labels } = words
  const width = Math.max(...Object.values(labels).map((label) => label.length)) + 2
  const field = (label: string, text: string): string => {
    const [first = '', ...rest] = wrap(text, Math.max(20, columns - width))
    const indent = ' '.repeat(width)
    return [colours.faint(`${label}:`.padEnd(width)) + first, ...rest.map((line) => indent + line)].join('\n')
  }
  const provisions = provisionLines(about, words)
  const source = sourcePhrase(about, words)
  const severity = colours[about.severity](severityCell(about, words))
  return `${[
    `${colours.strong(about.code)} ${colours.faint(about.name)}  ${severity}`,
    colours.strong(about.reason.title),
    '',
    field(labels.why, about.reason.reason),
    ...(about.reason.advice === undefined ? [] : [field(labels.advice, about.reason.advice)]),
    ...(about.alsoAs === undefined ? [] : [field(labels.severity, severityPhrase(about, words))]),
    ...provisions.map((line) => field(labels.clause, line)),
    ...(source === undefined ? [] : [field(labels.source, source)]),
    field(labels.holds, holdsPhrase(about, words)),
    field(labels.group, `${words.groups[about.group]} (${about.group})`),
    ...(about.fix === undefined ? [] : [field(labels.fix, words.repair[about.fix])]),
    ...(about.shown === undefined ? [] : [field(labels.bad, about.shown.bad), field(labels.good, about.shown.good)]),
    ...exampleLines(labels.bad, about.bad, words, colours.error),
    ...exampleLines(labels.good, about.good, words, colours.strong),
  ].join('\n')}\n`
}

function exampleLines(
  label: string,
  example: Example | undefined,
  words: ExplainWords,
  paint: (text: string) => string,
): readonly string[] {
  if (example === undefined) return []
  const note = exampleNote(example, words)
  const lines = markedLines(example.yaml).map((line) => (/^[ ^]+$/.test(line) ? paint(line) : line))
  return ['', `${label}${note === '' ? '' : ` (${note})`}:`, ...lines.map((line) => `    ${line}`)]
}

/** The text in lines of at most `width` characters, broken at blanks. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
