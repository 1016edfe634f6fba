import { UserError } from '../../errors.ts'
import { messageOf } from '../../messages/messages.ts'
import { vi } from '../../messages/vi.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { type Family, families } from '../../terms.ts'
import { kindOfBytes } from '../../word/kind-of-bytes.ts'
import { today } from '../clock.ts'
import { exitStatus } from '../exit-status.ts'
import { openProblems } from '../file-problems.ts'
import { findDocuments } from '../find-documents.ts'
import { type PlanFile, shownPath } from '../find-plans.ts'
import { type ImportOutput, importOutputs } from '../import-outputs.ts'
import { type ImportRecord, importRecord } from '../import-report/import-record.ts'
import { importReportTargets, reportImports } from '../import-report/report-imports.ts'
import { isPlanText } from '../is-plan-text.ts'
import { kindOfPath } from '../kind-of-path.ts'
import { convertWithOffice } from '../office.ts'
import { startProgress } from '../progress.ts'
import { enoughForWord, readPlan } from '../read-plan.ts'
import type { Session } from '../session.ts'
import { inOrder } from '../workers/in-order.ts'
import type { Job } from '../workers/job.ts'
import { openPool } from '../workers/pool.ts'
import { takesLong } from '../workers/takes-long.ts'
import { writeWhole } from '../write-file.ts'

export interface ImportOptions {
  readonly out?: string
  readonly theThuc?: string
  readonly viaLibreoffice?: boolean
  readonly format?: readonly string[]
  readonly force?: boolean
}

interface Document {
  readonly name: string
  readonly bytes: Uint8Array
}

interface Made {
  /** Absent when the file could not be read as a document. */
  readonly yaml?: string
  readonly record: ImportRecord
}

/** One document as a plan. The plan is in Vietnamese whatever language the report is in, and so are its comments. */
export const importJob: Job<{ readonly today: CalendarDate; readonly family?: Family }, Document, Made> = {
  name: 'import',
  open: async (how) => {
    const { importDocument } = await import('../importing.ts')
    return (document) => {
      const imported = importDocument(document, { ...how, say: (finding) => messageOf(vi, finding) })
      return { record: importRecord(imported), ...(imported.yaml === undefined ? {} : { yaml: imported.yaml }) }
    }
  },
}

/** `plan import`: each document becomes a plan in YAML; one that cannot be read, or lost a word, does not keep the others from coming in. */
export async function importFiles(paths: readonly string[], options: ImportOptions, session: Session): Promise<number> {
  const { io, say } = session
  const family = familyOf(options.theThuc, session)
  const { files, problems: unfound } = await findDocuments(paths, session)
  const { outputs, refusals } = await importOutputs(files, options.out, session)
  const planOnStdout = outputs.some(({ path }) => path === undefined)
  const targets = await importReportTargets(options.format, planOnStdout ? 'stderr' : 'stdout', session)
  const setup = { today: today(session), ...(family === undefined ? {} : { family }) }
  const problems = openProblems(session, [...unfound, ...refusals])
  let status: number = problems.sentences.length > 0 ? exitStatus.unusable : exitStatus.ok
  const records: ImportRecord[] = []
  const progress = startProgress(session)
  const pool = await openPool(importJob, {
    setup,
    items: outputs.length,
    takesLong: () => takesLong(outputs.map(({ file }) => file)),
    io,
  })
  const begin = ([, { file }]: readonly [number, ImportOutput]) => pool.run(() => documentOf(file, options, session))
  try {
    for (const [[index, { file, path: output }], result] of inOrder(outputs.entries(), begin, pool.ahead)) {
      io.interrupted.throwIfAborted()
      progress.step(index, outputs.length, file.name)
      try {
        const { yaml, record } = await result
        if (yaml !== undefined) await deliver(yaml, output, options, session)
        else problems.sentences.push(say.notImported(file.name))
        const isShown = output !== undefined && yaml !== undefined
        records.push(isShown ? { ...record, output: shownPath(output, io.cwd) } : record)
        await session.tell(say.checked(file.name, record.recognised?.profile.shortName, record.findings.length))
        if (!record.complete) status = Math.max(status, exitStatus.findings)
      } catch (error) {
        problems.take(error, file.name)
        status = exitStatus.unusable
      }
    }
  } finally {
    progress.end()
    await pool.close()
  }
  try {
    if (records.length > 0) await reportImports(targets, records, session)
  } finally {
    for (const { complete, output } of records)
      if (!complete && output !== undefined) await session.complain(say.importIncomplete(output))
    // Last, where the eye is; and even when the report itself could not be written.
    for (const problem of problems.sentences) await session.complain(problem)
  }
  problems.throwBug()
  return status
}

function familyOf(value: string | undefined, { say }: Session): Family | undefined {
  if (value === undefined) return undefined
  const family = families.find((known) => known === value)
  if (family === undefined) throw new UserError(say.badValue('--the-thuc', value, families))
  return family
}

/** The file as the program can read it: other formats go through LibreOffice, where that is asked for. Throws UserError, also for what is a plan already. */
async function documentOf(file: PlanFile, options: ImportOptions, session: Session): Promise<Document> {
  const { name } = file
  const bytes = await readPlan(file, session, { enough: enoughForWord })
  const kind = kindOfBytes(bytes)
  if (kind === 'text') {
    if (isPlanText(new TextDecoder().decode(bytes))) throw new UserError(session.say.alreadyPlan(name))
    if (/\.ya?ml$/i.test(name)) throw new UserError(session.say.yamlToImport(name))
  }
  if (options.viaLibreoffice !== true) return { name, bytes }
  if (kind !== 'doc' && kind !== 'odt' && kind !== 'rtf' && kind !== 'pdf') return { name, bytes }
  const result = await convertWithOffice(bytes, { from: kind, to: 'docx' }, session.io)
  if (result.kind === 'done') return { name, bytes: result.bytes }
  if (result.kind === 'noFolder') throw new UserError(session.say.writeFailed(result.folder, result.code))
  throw new UserError(result.kind === 'noOffice' ? session.say.noOfficeToRead(name) : session.say.officeCannotRead(name))
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
