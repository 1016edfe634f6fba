import type { FindingArgs } from '../catalogue.ts'
import type { Finding } from '../finding.ts'

/** One sentence a code, made from the finding's arguments. Both languages must have every code. */
export type Messages = MessagesOf<FindingArgs>

/** The sentences of some codes. */
export type MessagesOf<A> = { readonly [C in keyof A]: (args: A[C]) => string }

export type Language = 'vi' | 'en'

/** The sentence of a finding in the given language. */
export function messageOf(messages: Messages, finding: Finding): string {
  const make = messages[finding.code] as (args: unknown) => string
  return make(finding.args)
}
