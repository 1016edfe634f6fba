import { messageOf } from '../../messages/messages.ts'
import type { ImportRecord, RecordedForm, Spot } from './import-record.ts'
import type { ImportReportContext } from './import-report-context.ts'
import { type ImportWords, importWords } from './import-words.ts'

/** How many things set aside for one reason are shown. */
const shownAsides = 5
/** How many kinds of evidence are shown, the weightiest first. */
const shownSigns = 4
/** How many findings are shown, errors first where there are more. */
const shownFindings = 30
/** How much of each, characters. */
const shownText = 70

const weight = { error: 0, warning: 1, info: 2 } as const

/** For people: what each document was recognised as, what to look at, what was set aside and why; of several how they ended. */
export function importPretty(records: readonly ImportRecord[], context: ImportReportContext): string {
  const told = records.map((record) => about(record, context)).filter((text) => text !== '')
  const isCounted = records.length > 1 && context.loudness !== 'quiet'
  return [...told, ...(isCounted ? [totals(records, importWords[context.language])] : [])].join('\n')
}

function about({ file, output, recognised, findings, complete, counts }: ImportRecord, context: ImportReportContext): string {
  const words = importWords[context.language]
  const { colours, messages, loudness } = context
  const isQuiet = loudness === 'quiet'
  const where = ({ line }: Spot): string => (recognised?.format === 'word' ? words.paragraph(line) : words.line(line))
  const shown = isQuiet ? findings.filter(({ severity }) => severity === 'error') : findings
  const rest = shown.length - shownFindings
  const first = rest > 0 ? shown.toSorted((a, b) => weight[a.severity] - weight[b.severity]).slice(0, shownFindings) : shown
  const lines = first.map((finding) => {
    const place = recognised === undefined ? '' : `${colours.faint(where(finding.range.start))}  `
    return `  ${place}${colours[finding.severity](finding.code)}  ${messageOf(messages, finding)}\n`
  })
  const problems = rest > 0 ? [...lines, `  ${words.more(rest)}\n`] : lines
  if (isQuiet && problems.length === 0) return ''
  const arrow = recognised === undefined ? words.notRead : (output ?? '')
  const title = `${colours.strong(file)}${arrow === '' ? '' : ` ${colours.faint('→')} ${arrow}`}\n`
  if (recognised === undefined || isQuiet) return title + problems.join('')
  return [
    title,
    `${words.form}: ${formLine(recognised, words)}\n`,
    `${words.recognised}: ${partsLine(recognised, words)}\n`,
    problems.length === 0 ? '' : `${words.lookAt}:\n${problems.join('')}`,
    asideLines(recognised, words, (at) => colours.faint(`(${where(at)})`)),
    complete && counts !== undefined ? `${words.complete(counts.source, counts.aside)}\n` : '',
  ].join('')
}

function formLine({ family, profile, certainty, evidence }: RecordedForm, words: ImportWords): string {
  const own = evidence.filter((one) => one.family === family).toSorted((a, b) => b.weight - a.weight)
  const kinds = [...new Set(own.map(({ kind }) => kind))].slice(0, shownSigns)
  const signs = kinds.map((kind) => {
    const texts = own.flatMap((one) => (one.kind === kind && one.text !== '' ? `«${cut(one.text)}»` : []))
    return [words.evidence[kind], [...new Set(texts)].join(', ')].filter(Boolean).join(' ')
  })
  const because = signs.length === 0 ? '' : `: ${signs.join('; ')}`
  return `${words.families[family]}, ${profile.shortName} (${words.certainty[certainty]})${because}`
}

function partsLine({ summary }: RecordedForm, { parts }: ImportWords): string {
  const { number, symbol, issuedOn, bases, sections, nodes, tables, recipients, signatures, appendices } = summary
  // A form that is still to be filled in has dots for a name.
  const names = signatures.flatMap(({ name = '' }) => (/\p{L}/u.test(name) ? name : [])).join(', ')
  return [
    number === undefined ? parts.noNumber : parts.number(numbered(number, symbol)),
    issuedOn === undefined ? parts.noDate : parts.date(issuedOn),
    parts.bases(bases),
    parts.sections(sections, nodes),
    ...(tables === 0 ? [] : [parts.tables(tables)]),
    parts.recipients(recipients),
    signatures.length === 0 ? parts.noSignature : parts.signatures(names, signatures.length),
    ...(appendices === 0 ? [] : [parts.appendices(appendices)]),
  ].join(', ')
}

/** The State's `15/KH-UBND`, the Party's and the youth union's `15-KH/TU`. */
function numbered(number: string | number, symbol: string | undefined): string {
  return symbol === undefined || symbol === '' ? `${number}` : `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`
}

function asideLines({ asides }: RecordedForm, words: ImportWords, where: (at: Spot) => string): string {
  if (asides.length === 0) return ''
  const reasons = [...new Set(asides.map(({ reason }) => reason))]
  const lines = reasons.map((reason) => {
    const all = asides.filter((aside) => aside.reason === reason)
    const texts = all.slice(0, shownAsides).map(({ text, at }) => `«${cut(text)}» ${where(at)}`)
    const rest = all.length - texts.length
    return `  ${words.asides[reason]}: ${texts.join(', ')}${rest > 0 ? `, ${words.more(rest)}` : ''}\n`
  })
  return `${words.setAside}:\n${lines.join('')}`
}

function totals(records: readonly ImportRecord[], words: ImportWords): string {
  const unread = records.filter(({ recognised }) => recognised === undefined).length
  const complete = records.filter((record) => record.complete).length
  return `${words.totals({ complete, incomplete: records.length - complete - unread, unread })}\n`
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= shownText ? line : `${line.slice(0, shownText - 1).trimEnd()}…`
}
