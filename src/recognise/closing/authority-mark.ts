import { isCapitals } from './closing-line.ts'
import { beginsWithOffice } from './office-words.ts'

const authorityMark = /^(?:T\.?M|T\/M|K\.?T|K\/T|T\.?L|T\/L|T\.?U\.?Q|T\/UQ)(?:[./:]{0,2}\s{1,5}|[./:]{1,2})(?=\S)/u
const actingMark = /^Q\.\s{0,5}(?=\S)/u

export type AuthorityField = 'onBehalf' | 'byOrder' | 'byDelegation' | 'forChief' | 'acting'

export interface AuthorityMark {
  readonly field: AuthorityField
  /** Of the mark with the blanks after it. */
  readonly length: number
}

const fields: Readonly<Record<string, AuthorityField>> = {
  TM: 'onBehalf',
  TL: 'byOrder',
  TUQ: 'byDelegation',
  KT: 'forChief',
  Q: 'acting',
}

/** The mark at the head of a line of authority (`TM.`, `T/M`, `TM/`, `KT.`, `Q.` …), whatever follows it. */
export function authorityMarkOf(text: string): AuthorityMark | undefined {
  const found = authorityMark.exec(text) ?? actingMark.exec(text)
  const field = fields[found?.[0].replace(/\P{L}/gu, '') ?? '']
  return found === null || field === undefined ? undefined : { field, length: found[0].length }
}

/** Is it a line of authority? Words of a sentence do not follow a mark; a body's name in running letters does. */
export function isAuthority(text: string): boolean {
  const mark = authorityMarkOf(text)
  if (mark === undefined) return false
  const rest = text.slice(mark.length)
  if (mark.field === 'acting' && !beginsWithOffice(rest)) return false
  return /^\p{Lu}/u.test(rest) && (isCapitals(rest) || (rest.length <= 120 && !/[.;:!?]/u.test(rest.slice(0, -1))))
}
