import type { Code, FindingArgs } from '../catalogue.ts'
import type { Finding, Range, Severity } from '../finding.ts'
import type { WordFault } from './package.ts'
import type { WordDocument, WordNotice } from './word-document.ts'

export interface WordFindingsOptions {
  /** Where a paragraph (1-based) stands in the text in which findings count. Left out, a line is all that is known of it. */
  readonly placeOf?: (paragraph: number) => Range
}

/** What a finding says of notices of one kind, which are told once with all their places. */
type Told = { readonly [C in Code]: { readonly code: C; readonly args: FindingArgs[C]; readonly severity: Severity } }[Code]

/** Why a file is not read. Other kinds of file have a sentence of their own, which says how to convert them. */
export function refusalFinding({ refusal, kind, part }: WordFault, file: string): Finding {
  const place = { severity: 'error', file, range: lineOf(1), path: '' } as const
  if (kind !== undefined) return { code: 'DW019', args: { kind }, ...place }
  return { code: 'DW001', args: { reason: refusal, ...(part === undefined ? {} : { part }) }, ...place }
}

/** What a Word file holds besides its printed words: once for each kind, with the further places. `path` names the part: `than/12`. */
export function wordFindings(
  document: WordDocument,
  file: string,
  { placeOf = lineOf }: WordFindingsOptions = {},
): readonly Finding[] {
  const groups = new Map<string, WordNotice[]>()
  for (const notice of document.notices) {
    const key = notice.kind === 'legacyFont' ? `${notice.kind} ${notice.text}` : notice.kind
    groups.set(key, [...(groups.get(key) ?? []), notice])
  }
  return [...groups.values()].map((notices) => {
    const spots = notices.map(({ paragraph }) => ({
      range: placeOf(paragraph ?? 1),
      path: paragraph === undefined ? '' : `than/${paragraph}`,
    }))
    const [spot, ...others] = spots as [(typeof spots)[number], ...typeof spots]
    return { ...told(notices), file, ...spot, ...(others.length === 0 ? {} : { others }) } as Finding
  })
}

function told(notices: readonly WordNotice[]): Told {
  const { kind, text = '', author, count = notices.length } = notices[0] as WordNotice
  const words = { text: excerpt(text), count }
  const by = author === undefined || author === '' ? {} : { author }
  switch (kind) {
    case 'macros':
      return { code: 'DW010', severity: 'warning', args: {} }
    case 'signature':
      return { code: 'DW011', severity: 'info', args: {} }
    case 'inserted':
    case 'deleted':
    case 'moved':
      return { code: 'DW012', severity: 'warning', args: { change: kind, ...words, ...by } }
    case 'hidden':
      return { code: 'DW013', severity: 'warning', args: words }
    case 'comment':
      return { code: 'DW014', severity: 'warning', args: { ...words, ...by } }
    case 'picture':
      return { code: 'DW015', severity: 'info', args: { count, ...(text === '' ? {} : { name: excerpt(text) }) } }
    case 'embedded':
      return { code: 'DW016', severity: 'warning', args: { where: 'inside', name: excerpt(text), count } }
    case 'externalPart':
      return { code: 'DW016', severity: 'warning', args: { where: 'outside', name: excerpt(text), count } }
    case 'unknownContent':
      return { code: 'DW017', severity: 'warning', args: words }
    case 'legacyFont':
      return { code: 'DW018', severity: 'warning', args: { font: text, count } }
  }
}

/** As much as a sentence can quote, cut at a blank where there is one. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= 80) return line
  const blank = line.lastIndexOf(' ', 78)
  return `${line.slice(0, blank > 40 ? blank : 78)} …`
}

function lineOf(paragraph: number): Range {
  const start = { line: paragraph, column: 1, offset: 0 }
  return { start, end: start }
}
