import type { CitationsArgs, CitedPart } from '../../catalogue/citations.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

const parts: Readonly<Record<CitedPart, string>> = {
  symbol: 'its symbol',
  date: 'its date',
  wholeDate: 'its full date',
  issuer: 'its issuer',
  subject: 'its subject',
}

/** A list ("các Quyết định số A và số B") leaves the type of its later members to the first. */
const named = (kind: string, number: string) => `${kind} ${number}`.trim()

export const citations: MessagesOf<CitationsArgs> = {
  VD001: ({ kind, number }) => `The word “số” is missing: write “${kind} số ${number}”.`,
  VD002: ({ kind, number, count }) =>
    `“${kind} ${number}” lacks the word “số” that its first citation has${count > 1 ? ` (${count} places)` : ''}; write “${kind} số ${number}” throughout.`,
  VD003: ({ kind, number, missing }) =>
    `The first citation of ${named(kind, number)} lacks ${missing.map((part) => parts[part]).join(', ')}.`,
  VD004: ({ kind, number, count }) =>
    `${named(kind, number)} was cited in full above; from then on only type, number and symbol are given${count > 1 ? ` (the date is repeated in ${count} places)` : ''}.`,
  VD005: ({ kind, number, date, first, line }) =>
    `${named(kind, number)} is dated “${date}” here, but “${first}” on line ${line}.`,
  VD006: ({ kind, number, issuer, first, line }) =>
    `${named(kind, number)} is said to be issued by “${shorten(issuer)}”, but by “${shorten(first)}” on line ${line}.`,
  VD007: ({ number, first, line }) =>
    `“${number}” is probably the instrument cited on line ${line} as “${first}”; write both alike.`,
  VD008: ({ number, year, date }) => `The number “${number}” tells ${year} as the year of issue, but the date is “${date}”.`,
  VD009: ({ number, issuer, owner }) =>
    `The symbol “${number}” belongs to ${owner}, but the issuer is given as “${shorten(issuer)}”.`,
  VD010: ({ what, written, draft }) => `${shorten(what)} is dated “${written}”, after ${draft ? 'today' : 'the plan itself'}.`,
  VD011: ({ date }) => `There is no such day as “${date}”.`,
  VD012: ({ number }) => `Number and symbol are written without blanks: “${number}”.`,
  VD013: ({ written }) => `“${written}” runs together: a blank is missing beside the number or symbol.`,
  VD014: ({ number, right, family }) =>
    `“${number}” mixes the State's and the Party's way of writing symbols; a ${family === 'state' ? 'State organ' : 'Party or youth organ'} writes “${right}”.`,
  VD015: ({ kind, open }) =>
    `The cited ${kind === '' ? 'instrument' : kind} still has no ${open.map((what) => (what === 'number' ? 'number' : 'date')).join(' and no ')}.`,
  VD016: ({ kind, symbol, typeCode, type }) =>
    `The type is given as “${kind}”, but “${typeCode}” in the symbol “${symbol}” stands for ${type}.`,
  VD017: ({ short, count }) =>
    `The issuer's name is written out at the first citation, not abbreviated as “${short}”${count > 1 ? ` (${count} instruments)` : ''}.`,
  VD018: ({ number }) => `The sign inside “${number}” is a hyphen (-), not a dash.`,
  VD019: ({ written, right }) => `The symbol “${written}” is properly written “${right}”.`,
  VD020: ({ number }) => `Numbers below 10 bear a leading zero: “0${number}”.`,
  VD021: ({ date, other, rare, usual }) =>
    `Dates of cited instruments are written in two ways: “${date}” (${rare}) and “${other}” (${usual}); choose one.`,
  VD022: ({ right }) => `Point, clause and article go from the smallest to the largest: “${right}”.`,
  VD023: ({ written, count }) =>
    `There is no comma between point, clause and article: “${written}”${count > 1 ? ` (${count} places)` : ''}.`,
  VD024: ({ law, number }) => `A cited law or ordinance is named by type and name only: “${shorten(law)}”, without “${number}”.`,
  VD025: ({ number, year }) =>
    `The number of a decree or circular holds its year${year === undefined ? '' : ` (${year})`} between serial number and symbol; “${number}” has none.`,
  VD026: ({ written, year, from, until }) =>
    `“${written}” is of the term ${from}–${until}, but the instrument was issued in ${year}.`,
  VD027: ({ number }) => `“${number}” is this very plan; write “Kế hoạch này”.`,
  VD028: ({ kind }) => `In a sentence no colon follows “số”: “${kind} số …”.`,
  VD029: ({ law }) => `“${law}” does not name the law that it amends.`,
}
