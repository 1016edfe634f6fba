import { UserError } from '../../errors.ts'
import { exitStatus } from '../exit-status.ts'
import type { Session } from '../session.ts'
import { severityWords } from '../severity-words.ts'

export interface RulesOptions {
  readonly group?: readonly string[]
  readonly profile?: readonly string[]
  readonly severity?: string
  readonly format?: string
}

const formats = ['table', 'json', 'md'] as const

/** `plan rules`: every code with its name, what it weighs and what it is about, filtered as asked. */
export async function rules(options: RulesOptions, session: Session): Promise<number> {
  const { say, language, colours } = session
  const { codeGroups, codeJson, codeMarkdown, codeTable, describeCodes, formNames, selectCodes } = await import(
    '../../explain/explain.ts'
  )
  const format = chosen('-f', options.format ?? 'table', formats, session)
  const groups = options.group && listed(options.group).map((value) => chosen('--group', value, codeGroups, session))
  const forms = options.profile && listed(options.profile).map((value) => chosen('--profile', value, formNames, session))
  const severity =
    options.severity === undefined
      ? undefined
      : chosen('--severity', severityWords[options.severity] ?? options.severity, ['error', 'warning', 'info'], session)
  const codes = selectCodes(describeCodes(language), {
    ...(groups === undefined ? {} : { groups }),
    ...(forms === undefined ? {} : { forms }),
    ...(severity === undefined ? {} : { severity }),
  })
  if (format === 'json') await session.print(codeJson(codes))
  else await session.print(format === 'md' ? codeMarkdown(codes, language) : codeTable(codes, language, colours.stdout))
  if (format === 'table') await session.note(say.codesListed(codes.length))
  return exitStatus.ok
}

/** Options may be repeated, and hold several values with commas between them. */
function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim())
}

function chosen<T extends string>(option: string, value: string, allowed: readonly T[], { say }: Session): T {
  const found = allowed.find((name) => name === value)
  if (found === undefined) throw new UserError(say.badValue(option, value, allowed))
  return found
}
