import { resolve } from 'node:path'
import { UserError } from '../../../errors.ts'
import type { Session } from '../../session.ts'

export const diffFormats = ['pretty', 'md', 'json', 'docx'] as const
export type DiffFormat = (typeof diffFormats)[number]

export interface DiffTarget {
  readonly format: DiffFormat
  /** Absolute; absent is standard output. */
  readonly path?: string
}

/** In which form the changes are told, and where: `-t`, else what the name after `-o` ends with. Throws UserError. */
export function diffTarget({ to, out }: { readonly to?: string; readonly out?: string }, { io, say }: Session): DiffTarget {
  if (out === '') throw new UserError(say.missingValue('-o'))
  const given = diffFormats.find((format) => format === to)
  if (to !== undefined && given === undefined) throw new UserError(say.badValue('-t', to, diffFormats))
  const ending = out === undefined || out === '-' ? undefined : /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase()
  const named = diffFormats.find((format) => format === ending)
  if (given !== undefined && named !== undefined && given !== named) throw new UserError(say.twoKinds(`-t ${given}`, out ?? ''))
  const format = given ?? named ?? 'pretty'
  if (format === 'docx' && (out === undefined || out === '-') && io.stdout.isTTY) throw new UserError(say.binaryOnTerminal)
  return { format, ...(out === undefined || out === '-' ? {} : { path: resolve(io.cwd, out) }) }
}
