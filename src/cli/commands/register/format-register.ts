import { noColours } from '../../../report/report.ts'
import { csvOf } from '../../../repository/tables/csv.ts'
import { markdownOf } from '../../../repository/tables/markdown-table.ts'
import { textTable } from '../../../repository/tables/text-table.ts'
import type { ArtefactFormats, ArtefactTarget } from '../../artefacts.ts'
import type { Session } from '../../session.ts'
import { registerJson } from './register-json.ts'
import { registerTable, seriesTables } from './register-tables.ts'
import type { RegisterPart } from './register-view.ts'

const names = ['table', 'csv', 'xlsx', 'json', 'md'] as const
export type RegisterFormat = (typeof names)[number]

export const registerFormats: ArtefactFormats<RegisterFormat> = { names, usual: 'table', endings: { txt: 'table' } }

/** A register in one format. */
export async function formatRegister(
  { format, path }: ArtefactTarget<RegisterFormat>,
  { parts, unreadable }: { readonly parts: readonly RegisterPart[]; readonly unreadable: readonly string[] },
  { language, io, colours }: Session,
): Promise<string | Uint8Array> {
  if (format === 'json') return registerJson(parts, unreadable, language)
  if (format === 'csv') return csvOf(registerTable(parts, unreadable, language))
  if (format === 'md') return markdownOf(seriesTables(parts, unreadable, language))
  if (format === 'xlsx')
    return (await import('../../../repository/tables/xlsx.ts')).xlsxOf([registerTable(parts, unreadable, language)])
  const isSeen = path === undefined && io.stdout.isTTY === true && io.stdout.columns !== undefined
  return textTable(seriesTables(parts, unreadable, language), {
    colours: path === undefined ? colours.stdout : noColours,
    ...(isSeen ? { columns: io.stdout.columns } : {}),
  })
}
