import type { AsideReason } from '../flow.ts'

/** A line, or its beginning up to `to`, does not belong to the document. */
export interface LineFate {
  readonly reason: AsideReason
  readonly to?: number
}
