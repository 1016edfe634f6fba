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
    `The first citation of ${named(kind, number)} lacks ${missing.map((part) => parts[part]).join(', ')}; add what is missing.`,
  VD004: ({ kind, number, count }) =>
    `${named(kind, number)} was cited in full above; from then on only type, number and symbol are given${count > 1 ? ` (the date is repeated in ${count} places)` : ''}.`,
  VD005: ({ kind, number, date, first, line }) =>
    `${named(kind, number)} is dated “${date}” here, but “${first}” on line ${line}; look it up.`,
  VD006: ({ kind, number, issuer, first, line }) =>
    `${named(kind, number)} is said to be issued by “${shorten(issuer)}”, but by “${shorten(first)}” on line ${line}; look it up.`,
  VD007: ({ number, first, line }) =>
    `“${number}” is probably the instrument cited on line ${line} as “${first}”; write both alike.`,
  VD008: ({ number, year, date }) =>
    `The number “${number}” tells ${year} as the year of issue, but the date is “${date}”; one of them is wrong.`,
  VD009: ({ number, issuer, owner }) =>
    `The symbol “${number}” belongs to ${owner}, but the issuer is given as “${shorten(issuer)}”; one of them is wrong.`,
  VD010: ({ what, written, draft }) =>
    `${shorten(what)} is dated “${written}”, after ${draft ? 'today' : 'the plan itself'}; check it.`,
  VD011: ({ date }) => `There is no such day as “${date}”; look it up.`,
  VD012: ({ number }) => `The number and symbol “${number}” have blanks; write them without.`,
  VD013: ({ written }) => `“${written}” runs together; put a blank beside the number or symbol.`,
  VD014: ({ number, right, family }) =>
    `“${number}” mixes the State's and the Party's way of writing symbols; a ${family === 'state' ? 'State organ' : 'Party or youth organ'} writes “${right}”.`,
  VD015: ({ kind, open }) =>
    `The cited ${kind === '' ? 'instrument' : kind} still has no ${open.map((what) => (what === 'number' ? 'number' : 'date')).join(' and no ')}; fill it in.`,
  VD016: ({ kind, symbol, typeCode, type }) =>
    `The type is given as “${kind}”, but “${typeCode}” in the symbol “${symbol}” stands for ${type}.`,
  VD017: ({ short, count }) =>
    `The first citation abbreviates the issuer's name as “${short}”${count > 1 ? ` (${count} instruments)` : ''}; write it out.`,
  VD018: ({ number }) => `“${number}” has a dash; write a hyphen (-).`,
  VD019: ({ written, right }) => `The symbol “${written}” is properly written “${right}”.`,
  VD020: ({ number }) => `The number “${number}” is below 10; write a leading zero: “0${number}”.`,
  VD021: ({ date, other, rare, usual }) =>
    `Dates of cited instruments are written in two ways: “${date}” (${rare}) and “${other}” (${usual}); choose one.`,
  VD022: ({ right }) => `Point, clause and article must go from the smallest to the largest; write “${right}”.`,
  VD023: ({ written, count }) =>
    `Remove the comma between point, clause and article in “${written}”${count > 1 ? ` (${count} such places)` : ''}.`,
  VD024: ({ law, number }) =>
    `Remove the number “${number}”: a cited law or ordinance is named by type and name only, “${shorten(law)}”.`,
  VD025: ({ number, year }) =>
    `The number of a decree or circular holds its year${year === undefined ? '' : ` (${year})`} between serial number and symbol; “${number}” has none, add it.`,
  VD026: ({ written, year, from, until }) =>
    `“${written}” is of the term ${from}–${until}, but the instrument was issued in ${year}; one of them is wrong.`,
  VD027: ({ number }) => `“${number}” is this very plan; write “Kế hoạch này”.`,
  VD028: ({ kind }) => `Remove the colon after “số” and write “${kind} số …”: it belongs to the head of a document only.`,
  VD029: ({ law }) => `“${law}” does not name the law that it amends; add it.`,
}
