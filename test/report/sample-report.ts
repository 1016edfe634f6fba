import type { Finding, Severity } from '../../src/finding.ts'
import { vi } from '../../src/messages/vi.ts'
import { noColours, type ReportContext } from '../../src/report/report.ts'

/** A finding on one line of a text, from `column` (1-based) over `length` UTF-16 units. */
export function findingAt(
  file: string,
  [line, column, length]: readonly [number, number, number],
  more: { readonly severity?: Severity; readonly clause?: string; readonly endLine?: number } = {},
): Finding {
  return {
    code: 'MD002',
    severity: more.severity ?? 'error',
    file,
    // Reporters go by line and column; the offsets only order findings.
    range: {
      start: { line, column, offset: 0 },
      end: { line: more.endLine ?? line, column: column + length, offset: length },
    },
    path: '/so',
    args: { label: '1' },
    ...(more.clause === undefined ? {} : { clause: more.clause }),
  }
}

/** A context in which every finding MD002 says `sentence`. */
export function contextOf(
  sources: Readonly<Record<string, string>>,
  sentence: string,
  more: Partial<ReportContext> = {},
): ReportContext {
  return {
    language: 'vi',
    messages: { ...vi, MD002: () => sentence },
    files: Object.keys(sources),
    sources: new Map(Object.entries(sources)),
    colours: noColours,
    columns: 100,
    version: '1.2.3',
    ...more,
  }
}
