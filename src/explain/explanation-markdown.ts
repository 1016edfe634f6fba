import type { Language } from '../messages/messages.ts'
import type { Example } from '../rules/rule.ts'
import type { CodeDescription } from './describe-code.ts'
import { exampleNote } from './example-note.ts'
import { type ExplainWords, explainWords } from './explain-words.ts'
import { markedLines, withoutMarks } from './marked-lines.ts'
import { holdsPhrase, provisionLines, sourcePhrase } from './provisions.ts'
import { severityCell, severityPhrase } from './severities.ts'

/** A code explained in Markdown, without a heading of its own: for docs/rules.md and the rules of a SARIF report. */
export function explanationMarkdown(about: CodeDescription, language: Language): string {
  const words = explainWords[language]
  const { labels } = words
  const source = sourcePhrase(about, words)
  const line = (label: string, text: string) => `- ${label}: ${escapeText(text)}`
  return [
    [`**${escapeText(about.reason.title)}**`, `(\`${about.name}\`, ${severityCell(about, words)})`].join(' '),
    [about.reason.reason, about.reason.advice ?? ''].map(escapeText).join(' ').trim(),
    [
      ...(about.alsoAs === undefined ? [] : [line(labels.severity, severityPhrase(about, words))]),
      ...provisionLines(about, words).map((text) => line(labels.clause, text)),
      ...(source === undefined ? [] : [line(labels.source, source)]),
      ...(about.holds === undefined ? [] : [line(labels.holds, holdsPhrase(about, words))]),
      ...(about.fix === undefined ? [] : [`- ${labels.fix}: \`${words.repair[about.fix].replace(' (', '` (')}`]),
      ...(about.shown === undefined ? [] : [line(labels.bad, about.shown.bad), line(labels.good, about.shown.good)]),
    ].join('\n'),
    ...exampleBlock(labels.bad, about.bad, words, (yaml) => markedLines(yaml).join('\n')),
    ...exampleBlock(labels.good, about.good, words, (yaml) => withoutMarks(yaml).trimEnd()),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Signs that Markdown would take for its own; keys with `_` are safe inside a word. */
export function escapeText(text: string): string {
  return text.replace(/[\\|<*`[\]]/g, '\\$&')
}

function exampleBlock(
  label: string,
  example: Example | undefined,
  words: ExplainWords,
  show: (yaml: string) => string,
): readonly string[] {
  if (example === undefined) return []
  const note = exampleNote(example, words)
  const yaml = show(example.yaml)
  const fence = yaml.includes('```') ? '````' : '```'
  return [`${label}${note === '' ? '' : ` (${escapeText(note)})`}:`, `${fence}yaml\n${yaml}\n${fence}`]
}
