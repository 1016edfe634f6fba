import type { Signature, Text } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'

export type AuthorityKey = 'thay_mat' | 'thua_lenh' | 'thua_uy_quyen' | 'ky_thay' | 'quyen'

/** An authority as written, and the mark that the form sets before it. */
export interface AuthorityField {
  readonly key: AuthorityKey
  readonly text: Text
  /** `TM.`, `T/M` */
  readonly mark: string
}

/** The authority fields of a signer that are given, in printed order. */
export function authorityFields(signature: Signature, { wording: { signature: marks } }: Profile): readonly AuthorityField[] {
  const all: readonly (readonly [AuthorityKey, Text | undefined, string])[] = [
    ['thay_mat', signature.onBehalf, marks.onBehalf.v],
    ['thua_lenh', signature.byOrder, marks.byOrder.v],
    ['thua_uy_quyen', signature.byDelegation, marks.byDelegation.v],
    ['ky_thay', signature.forChief, marks.forChief.v],
    ['quyen', signature.acting, marks.acting.v],
  ]
  return all.flatMap(([key, text, mark]) => (text === undefined ? [] : [{ key, text, mark }]))
}

const typed = /^(TUQ|T\.?M|K\.?T|T\.?L|T\/M|K\/T|T\/L|Q)(?:([./])\s{0,8}|\s{1,8})(?=\S)/u

/** How they begin: an office written out is asked no further. */
const sign = /^(?:T[MLU./]|K[T./]|Q[\s./])/u

export interface TypedMark {
  /** As typed: `TM/`, `T/M`, `KT.` */
  readonly mark: string
  /** The fields whose mark it is, of whatever form. */
  readonly key: AuthorityKey
  /** Where the words after it begin. */
  readonly end: number
}

const keys: Readonly<Record<string, AuthorityKey>> = {
  TM: 'thay_mat',
  TL: 'thua_lenh',
  TUQ: 'thua_uy_quyen',
  KT: 'ky_thay',
  Q: 'quyen',
}

/** A mark of authority at the beginning of a text, of any form. */
export function typedMarkIn(text: string): TypedMark | undefined {
  const found = sign.test(text) ? typed.exec(text) : null
  const key = found === null ? undefined : keys[found[1]?.replace(/[./]/g, '') ?? '']
  return found === null || key === undefined ? undefined : { mark: found[0].trimEnd(), key, end: found[0].length }
}

/** Is the mark that was typed the form's own? `TM` without its full stop is. */
export function isOwnMark(typedMark: string, own: string): boolean {
  return typedMark.replace(/\.$/, '') === own.replace(/\.$/, '')
}
