import type { Family } from '../terms.ts'

/** Number, symbol, issuer, place and date (TT008–TT049, beside TT001 and TT002). */
export interface HeadArgs {
  TT001: { readonly issuer: string; readonly family: Family; readonly given: Family }
  TT002: { readonly applied: string; readonly inForce: string }
}

export const headNames = {
  TT001: 'the-thuc-khong-khop-co-quan',
  TT002: 'ap-dung-khac-the-thuc-hien-hanh',
} as const
