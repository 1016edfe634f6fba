import { type Code, findingNames } from '../catalogue.ts'
import type { Edit, Finding } from '../finding.ts'
import { messageOf } from '../messages/messages.ts'
import { fingerprintsOf } from './fingerprint.ts'
import type { Report, ReportContext } from './report.ts'
import { unassessedSentence } from './unassessed.ts'
import { wordExcerpt, wordPlace } from './word-place.ts'

const levels: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' }
const languages = { vi: 'vi-VN', en: 'en-US' } as const

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), for GitHub's code scanning and editors. A rule carries its help with it. */
export const sarif: Report = (findings, context) => {
  const codes = [...new Set(findings.map(({ code }) => code))].sort()
  const fingerprints = fingerprintsOf(findings, context.sources)
  const open = notificationsOf(context)
  const run = {
    tool: {
      driver: {
        name: 'plan',
        fullName: 'plan (ke-hoach)',
        semanticVersion: context.version,
        language: languages[context.language],
        rules: codes.map((code) => descriptor(code, context)),
        ...(open.length === 0 ? {} : { notifications: [descriptor('TB190', context)] }),
      },
    },
    language: languages[context.language],
    // Columns of findings count what JavaScript counts.
    columnKind: 'utf16CodeUnits',
    artifacts: context.files.map((file) => ({ location: locationOf(file) })),
    ...(open.length === 0 ? {} : { invocations: [{ executionSuccessful: true, toolExecutionNotifications: open }] }),
    results: findings.map((finding) => ({
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: levels[finding.severity],
      message: { text: messageOf(context.messages, finding) },
      locations: [
        {
          physicalLocation: { artifactLocation: locationOf(finding.file), region: regionOf(finding) },
          ...partOf(finding, context),
        },
      ],
      ...relatedTo(finding),
      partialFingerprints: { 'plan/v1': fingerprints.get(finding) },
      ...(finding.fix === undefined ? {} : { fixes: [fixOf(finding, finding.fix.edits, context)] }),
      properties: { path: finding.path, ...(finding.clause === undefined ? {} : { clause: finding.clause }) },
    })),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** What could not be judged is no result: a notification (SARIF 2.1.0, 3.58) that fails nothing and is in no list of things to repair. */
function notificationsOf(context: ReportContext): readonly object[] {
  return (context.unassessed ?? []).map(({ file, matters }) => ({
    descriptor: { id: 'TB190', index: 0 },
    level: 'note',
    message: { text: unassessedSentence(matters, context) },
    locations: [{ physicalLocation: { artifactLocation: locationOf(file) } }],
  }))
}

function descriptor(code: Code, { help }: ReportContext): object {
  const about = help?.(code)
  if (about === undefined) return { id: code, name: findingNames[code] }
  return {
    id: code,
    name: findingNames[code],
    shortDescription: { text: about.title },
    fullDescription: { text: about.reason },
    help: { text: about.text, markdown: about.markdown },
    defaultConfiguration: { level: levels[about.severity] },
    properties: { tags: about.tags },
  }
}

/** In a Word file: the part and the words, which a region of lines does not show. */
function partOf(finding: Finding, { language, sources }: ReportContext): object {
  const place = wordPlace(finding, language)
  if (place === undefined) return {}
  const excerpt = wordExcerpt(finding, sources.get(finding.file)?.split('\n')[finding.range.start.line - 1])
  const text = [place, excerpt && `«${excerpt}»`].filter(Boolean).join(': ')
  return { logicalLocations: [{ fullyQualifiedName: finding.path }], message: { text } }
}

/** The other places of what is told once, and those in other files. */
function relatedTo({ file, others = [], related = [] }: Finding): object {
  const spots = [...others.map((spot) => ({ file, ...spot })), ...related]
  const locations = spots.map((spot, index) => ({
    id: index + 1,
    physicalLocation: { artifactLocation: locationOf(spot.file), region: regionOf(spot) },
  }))
  return locations.length === 0 ? {} : { relatedLocations: locations }
}

function fixOf(finding: Finding, edits: readonly Edit[], context: ReportContext): object {
  const text = context.sources.get(finding.file) ?? ''
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf({ range: { start: positionIn(text, edit.start), end: positionIn(text, edit.end) } }),
    insertedContent: { text: edit.text },
  }))
  return {
    description: { text: messageOf(context.messages, finding) },
    artifactChanges: [{ artifactLocation: locationOf(finding.file), replacements }],
  }
}

interface Spot {
  readonly line: number
  readonly column: number
}

function regionOf({ range: { start, end } }: { readonly range: { readonly start: Spot; readonly end: Spot } }): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** Line and column (1-based) of an offset; a byte order mark takes no column. */
function positionIn(text: string, offset: number): Spot {
  const lines = text
    .slice(0, offset)
    .replace(/^\ufeff/, '')
    .split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** A path as a URI: relative to where the run began, which is the repository's root in continuous integration. */
function locationOf(file: string): object {
  const path = file.replaceAll('\\', '/')
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${uri}` }
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}
