import type { Code, FindingArgs } from '../catalogue.ts'
import type { Finding } from '../finding.ts'

/** One sentence a code, made from the finding's arguments. Both languages must have every code. */
export type Messages = { readonly [C in Code]: (args: FindingArgs[C]) => string }

export type Language = 'vi' | 'en'

/** The sentence of a finding in the given language. */
export function messageOf(messages: Messages, finding: Finding): string {
  const make = messages[finding.code] as (args: unknown) => string
  return make(finding.args)
}
