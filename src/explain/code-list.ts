import type { Language } from '../messages/messages.ts'
import type { Colours } from '../report/report.ts'
import { codeGroups } from './code-groups.ts'
import type { CodeDescription } from './describe-code.ts'
import { explainWords } from './explain-words.ts'
import { escapeText } from './explanation-markdown.ts'
import { severityCell } from './severities.ts'

/** The version of the JSON shape: keys may be added under one version; none is renamed, retyped or taken away. */
const version = 1

/** A list of codes as `plan rules` prints it: a heading a group, a line a code. */
export function codeTable(all: readonly CodeDescription[], language: Language, colours: Colours): string {
  const words = explainWords[language]
  const nameWidth = Math.max(0, ...all.map(({ name }) => name.length))
  const severityWidth = Math.max(0, ...all.map((about) => severityCell(about, words).length))
  return byGroup(all)
    .map(([group, codes]) => {
      const lines = codes.map((about) =>
        [
          `  ${about.code}`,
          colours.faint(about.name.padEnd(nameWidth)),
          colours[about.severity](severityCell(about, words).padEnd(severityWidth)),
          about.reason.title,
        ].join('  '),
      )
      return `${colours.strong(words.groups[group])} ${colours.faint(`(${group})`)}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

/** The same in Markdown, a table a group. */
export function codeMarkdown(all: readonly CodeDescription[], language: Language): string {
  const words = explainWords[language]
  return byGroup(all)
    .map(([group, codes]) => `## ${words.groups[group]}\n\n${groupTable(codes, language, (code) => code)}`)
    .join('\n')
}

/** One table of codes: code, name, severity, what it is about. `link` makes of a code what stands in its cell. */
export function groupTable(codes: readonly CodeDescription[], language: Language, link: (code: string) => string): string {
  const words = explainWords[language]
  const { labels } = words
  const rows = codes.map(
    (about) =>
      `| ${link(about.code)} | \`${about.name}\` | ${severityCell(about, words)} | ${escapeText(about.reason.title)} |\n`,
  )
  return `| ${labels.code} | ${labels.name} | ${labels.severity} | ${labels.about} |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

/** For programs. */
export function codeJson(all: readonly CodeDescription[]): string {
  const shown = all.map(({ reason, bad, good, shown, ...rest }) => ({ ...rest, ...reason }))
  return `${JSON.stringify({ version, rules: shown }, null, 2)}\n`
}

/** The groups that have codes, in their order. */
export function byGroup(
  all: readonly CodeDescription[],
): readonly (readonly [CodeDescription['group'], readonly CodeDescription[]])[] {
  return codeGroups
    .map((group) => [group, all.filter((about) => about.group === group)] as const)
    .filter(([, codes]) => codes.length > 0)
}
