import { compareFindings, type Finding } from '../../finding.ts'
import { validateInstruments } from '../../generated/validate-instruments.js'
import { findCitations } from '../../language/citations/find-citations.ts'
import { parseSymbol } from '../../language/citations/symbol.ts'
import { compareDates } from '../../plan/calendar.ts'
import { parseDate } from '../../plan/parse-date.ts'
import { dateFindings } from '../../schema/date-findings.ts'
import { errorsByNode } from '../../schema/errors-by-node.ts'
import { nodeFindings } from '../../schema/node-findings.ts'
import { errorAt } from '../../source/error-at.ts'
import { readSource } from '../../source/read-source.ts'
import { entryOf, type SourceNode, toValue } from '../../source/source-tree.ts'
import type { Instrument } from './instrument.ts'

/** An entry as the schema takes it (schemas/van-ban.schema.json). */
interface InstrumentValue {
  readonly loai: string
  readonly so_ky_hieu?: string
  readonly so?: string | number
  readonly ky_hieu?: string
  readonly ngay?: string
  readonly co_quan?: string
  readonly ten?: string
  readonly hieu_luc_tu?: string
  readonly het_hieu_luc?: string
  readonly thay_the_boi?: string
}

/** What a list says, or what is wrong with it. */
export interface InstrumentsReading {
  /** As in the file: findings are shown in it. */
  readonly text: string
  readonly findings: readonly Finding[]
  readonly instruments: readonly Instrument[]
}

const dateKeys = ['ngay', 'hieu_luc_tu', 'het_hieu_luc'] as const
const laws = /^(?:bộ luật|luật|pháp lệnh|hiến pháp)$/u

/** Reads a list of instruments. An entry that cannot be known again in a plan is a mistake; a file without a word lists nothing. */
export function readInstruments(file: { readonly name: string; readonly bytes: Uint8Array }): InstrumentsReading {
  const { text, tree, findings: syntax } = readSource(file, { root: 'any' })
  // An empty file is a mistake of plans only.
  const mistakes = syntax.filter(({ code }) => code !== 'YA004')
  if (tree === undefined) return { text, findings: mistakes, instruments: [] }
  const schema = [...errorsByNode(tree, validateInstruments)].flatMap(([path, errors]) =>
    nodeFindings(tree, path, errors, file.name),
  )
  const items = schema.length > 0 || tree.kind !== 'list' ? [] : tree.items
  const paths = items.flatMap(({ path }) => dateKeys.map((key) => `${path}/${key}`))
  const read = items.map((node) => ({ node, instrument: instrumentAt(node) }))
  const findings = [
    ...mistakes,
    ...schema.map(inList),
    ...dateFindings(tree, file.name, paths),
    ...read.flatMap(({ node, instrument }) => mistakeIn(node, instrument, file.name)),
  ]
  return {
    text,
    findings: findings.toSorted(compareFindings),
    instruments: findings.length > 0 ? [] : read.flatMap(({ instrument }) => instrument ?? []),
  }
}

/** What an entry lacks, it lacks in the list: no key stands above it. */
function inList(finding: Finding): Finding {
  return finding.code === 'LD002' ? { ...finding, args: { ...(finding as Finding<'LD002'>).args, parent: 'van_ban' } } : finding
}

function instrumentAt(node: SourceNode): Instrument | undefined {
  const value = toValue(node) as InstrumentValue
  const kind = kindOf(value.loai)
  const named = laws.test(value.loai.trim().toLocaleLowerCase('vi'))
  const written = value.so_ky_hieu ?? (value.ky_hieu === undefined ? undefined : `${value.so ?? ''}/${value.ky_hieu}`)
  const parsed = written === undefined ? undefined : parseSymbol(written.trim())
  const number = parsed?.number?.replace(/^0+(?=\d)/u, '')
  const name = named
    ? value.ten
        ?.trim()
        .toLocaleLowerCase('vi')
        .replace(/^(?:bộ )?luật |^pháp lệnh /u, '')
    : undefined
  if ((parsed === undefined || number === undefined) && name === undefined) return undefined
  const [date, from, until] = [dateIn(value.ngay), dateIn(value.hieu_luc_tu), dateIn(value.het_hieu_luc)]
  const by = value.thay_the_boi?.trim()
  const replacedOn = by === undefined ? undefined : findCitations(by)[0]?.date
  return {
    kind,
    ...(parsed === undefined || number === undefined ? {} : { number, symbol: parsed.symbol }),
    ...(parsed?.year === undefined ? {} : { year: parsed.year }),
    ...(name === undefined ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    ...(value.co_quan === undefined ? {} : { issuer: value.co_quan.trim() }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(by === undefined ? {} : { replacedBy: by }),
    ...(replacedOn === undefined ? {} : { replacedOn }),
    range: node.range,
    path: node.path,
  }
}

/** As citations name it: a Bộ luật is a luật there. */
function kindOf(type: string): string {
  const kind = type.trim().toLocaleLowerCase('vi')
  return kind === 'bộ luật' ? 'luật' : kind
}

function dateIn(text: string | undefined): Instrument['date'] {
  return text === undefined ? undefined : parseDate(text.trim())
}

function mistakeIn(node: SourceNode, instrument: Instrument | undefined, file: string): readonly Finding[] {
  if (instrument === undefined) {
    const symbol = entryOf(node, 'so_ky_hieu')?.value ?? entryOf(node, 'ky_hieu')?.value ?? node
    return [errorAt(file, 'CH008', symbol.range, { reason: symbol === node ? 'nameless' : 'symbol' }, symbol.path)]
  }
  const { until, from, date } = instrument
  const start = from ?? date
  const end = entryOf(node, 'het_hieu_luc')?.value
  if (until === undefined || start === undefined || end === undefined || compareDates(until, start) >= 0) return []
  return [errorAt(file, 'CH008', end.range, { reason: 'reversed' }, end.path)]
}
