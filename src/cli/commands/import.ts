import { isUserError, UserError } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import { messageOf } from '../../messages/messages.ts'
import { vi } from '../../messages/vi.ts'
import { type Family, families } from '../../terms.ts'
import { today } from '../clock.ts'
import { exitStatus } from '../exit-status.ts'
import { findDocuments } from '../find-documents.ts'
import { type PlanFile, shownPath } from '../find-plans.ts'
import { importOutputs } from '../import-outputs.ts'
import { type ImportRecord, importRecord } from '../import-report/import-record.ts'
import { importReportTargets, reportImports } from '../import-report/report-imports.ts'
import { kindOfPath } from '../kind-of-path.ts'
import { convertWithOffice } from '../office.ts'
import { startProgress } from '../progress.ts'
import { enoughForWord, readPlan } from '../read-plan.ts'
import type { Session } from '../session.ts'
import { writeWhole } from '../write-file.ts'

export interface ImportOptions {
  readonly out?: string
  readonly theThuc?: string
  readonly viaLibreoffice?: boolean
  readonly format?: readonly string[]
  readonly force?: boolean
}

/** `plan import`: each document becomes a plan in YAML; one that cannot be read, or lost a word, does not keep the others from coming in. */
export async function importFiles(paths: readonly string[], options: ImportOptions, session: Session): Promise<number> {
  const { io, say } = session
  const family = familyOf(options.theThuc, session)
  const { files, problems: unfound } = findDocuments(paths, session)
  const outputs = await importOutputs(files, options.out, session)
  const planOnStdout = outputs.some((path) => path === undefined)
  const targets = await importReportTargets(options.format, planOnStdout ? 'stderr' : 'stdout', session)
  const { importDocument } = await import('../importing.ts')
  const how = {
    today: today(session),
    // The plan is in Vietnamese whatever language the report is in, and so are its comments.
    say: (finding: Finding) => messageOf(vi, finding),
    ...(family === undefined ? {} : { family }),
  }
  const problems: string[] = [...unfound]
  let status: number = unfound.length > 0 ? exitStatus.unusable : exitStatus.ok
  const records: ImportRecord[] = []
  const progress = startProgress(session)
  for (const [index, file] of files.entries()) {
    io.interrupted.throwIfAborted()
    progress.step(index, files.length, file.name)
    try {
      const bytes = await readable(await readPlan(file, session, { enough: enoughForWord }), file, options, session)
      const imported = importDocument({ name: file.name, bytes }, how)
      const output = outputs[index]
      if (imported.yaml !== undefined) await deliver(imported.yaml, output, options, session)
      else problems.push(say.notImported(file.name))
      const shown = output === undefined || imported.yaml === undefined ? undefined : shownPath(output, io.cwd)
      records.push(importRecord(imported, shown))
      await session.tell(say.checked(file.name, imported.recognised?.profile.shortName, imported.findings.length))
      if (!imported.complete) status = Math.max(status, exitStatus.findings)
    } catch (error) {
      if (!isUserError(error)) throw error
      problems.push(error.message)
      status = exitStatus.unusable
    }
  }
  progress.end()
  try {
    if (records.length > 0) await reportImports(targets, records, session)
  } finally {
    for (const { complete, output } of records)
      if (!complete && output !== undefined) await session.complain(say.importIncomplete(output))
    // Last, where the eye is; and even when the report itself could not be written.
    for (const problem of problems) await session.complain(problem)
  }
  return status
}

function familyOf(value: string | undefined, { say }: Session): Family | undefined {
  if (value === undefined) return undefined
  const family = families.find((known) => known === value)
  if (family === undefined) throw new UserError(say.badValue('--the-thuc', value, families))
  return family
}

/** What the program can read: other formats go through LibreOffice, where that is asked for. Throws UserError, also for what is a plan already. */
async function readable(bytes: Uint8Array, file: PlanFile, options: ImportOptions, session: Session): Promise<Uint8Array> {
  const { kindOfBytes } = await import('../importing.ts')
  const kind = kindOfBytes(bytes)
  if (kind === 'text' && isPlan(file, bytes)) throw new UserError(session.say.alreadyPlan(file.name))
  if (options.viaLibreoffice !== true) return bytes
  if (kind !== 'doc' && kind !== 'odt' && kind !== 'rtf' && kind !== 'pdf') return bytes
  const result = await convertWithOffice(bytes, { from: kind, to: 'docx' }, session.io)
  if (result.kind === 'done') return result.bytes
  throw new UserError(
    result.kind === 'noOffice' ? session.say.noOfficeToRead(file.name) : session.say.officeCannotRead(file.name),
  )
}

/** By its name, or by the key that every plan has and no document. */
function isPlan({ name }: PlanFile, bytes: Uint8Array): boolean {
  return /\.ya?ml$/i.test(name) || /^the_thuc:/m.test(new TextDecoder().decode(bytes.subarray(0, 4096)))
}

/** A plan that somebody may have worked on since is not replaced unasked. Throws UserError. */
async function deliver(yaml: string, output: string | undefined, { force }: ImportOptions, session: Session): Promise<void> {
  if (output === undefined) return await session.print(yaml)
  const { readFileSync } = await import('node:fs')
  const before = kindOfPath(output) === 'file' ? readFileSync(output, 'utf8') : ''
  if (before === yaml) return
  if (before.trim() !== '' && force !== true) throw new UserError(session.say.alreadyImported(shownPath(output, session.io.cwd)))
  await writeWhole(output, yaml, session)
}
