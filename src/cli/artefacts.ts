import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import { fileIdentity } from './kind-of-path.ts'
import { refuseTwice } from './refuse-twice.ts'
import type { Session } from './session.ts'

/** One way in which a result is wanted. */
export interface ArtefactTarget<F extends string> {
  readonly format: F
  /** Absolute; absent is standard output. */
  readonly path?: string
}

export interface ArtefactFormats<F extends string> {
  readonly names: readonly F[]
  /** What is made where nobody says what. */
  readonly usual: F
  /** Endings of file names that say another format than their own letters: `txt: 'table'`. */
  readonly endings?: Readonly<Record<string, F>>
}

export interface ArtefactOptions {
  /** `-f`: `csv`, `xlsx=so-dang-ky.xlsx`. */
  readonly format?: readonly string[]
  /** `-o`: a file, or `-` for standard output. */
  readonly out?: string
}

/**
 * What the values of `-f` and `-o` ask for: one result on standard output at most, each file once. A name after `-o` says the format by its ending where
 * `-f` does not. Throws UserError.
 */
export function artefactTargets<F extends string>(
  formats: ArtefactFormats<F>,
  { format, out }: ArtefactOptions,
  session: Session,
): readonly ArtefactTarget<F>[] {
  const { io, say } = session
  const { names, usual, endings = {} } = formats
  if (out === '') throw new UserError(say.missingValue('-o'))
  if (format === undefined && out !== undefined && endingOf(out) !== undefined && formatOf(out, formats) === undefined)
    throw new UserError(
      say.badValue(
        '-o',
        out,
        [...names, ...Object.keys(endings)].map((ending) => `.${ending}`),
      ),
    )
  const ofOut =
    out === undefined || out === '-' ? undefined : { name: out, path: resolve(io.cwd, out), format: formatOf(out, formats) }
  const asked = (format ?? [ofOut?.format ?? usual]).map((value): ArtefactTarget<F> => {
    const [given = '', ...rest] = value.split('=')
    const name = names.find((known) => known === given.trim())
    const path = rest.join('=')
    if (name === undefined || (rest.length > 0 && path === '')) throw new UserError(say.badValue('-f', value, names))
    return path === '' || path === '-' ? { format: name } : { format: name, path: resolve(io.cwd, path) }
  })
  const [open, ...more] = asked.filter(({ path }) => path === undefined)
  if (more.length > 0) throw new UserError(say.twoReportsOnStdout)
  if (ofOut !== undefined && open !== undefined && ofOut.format !== undefined && ofOut.format !== open.format)
    throw new UserError(say.twoKinds(`-f ${open.format}`, ofOut.name))
  const targets = ofOut === undefined ? asked : placed(asked, { path: ofOut.path, format: open?.format ?? ofOut.format ?? usual })
  refuseTwice(
    targets.flatMap(({ path }) => path ?? []),
    session,
  )
  return targets
}

/** What is asked for without a place of its own goes where `-o` says; where each has one, `-o` is a result more. */
function placed<F extends string>(asked: readonly ArtefactTarget<F>[], out: ArtefactTarget<F>): readonly ArtefactTarget<F>[] {
  const isOpen = asked.some(({ path }) => path === undefined)
  return isOpen ? asked.map((target) => (target.path === undefined ? out : target)) : [out, ...asked]
}

/** Refuses what could not be written, or would be written over a plan that was read: before anything is done. Throws UserError. */
export async function checkArtefacts<F extends string>(
  targets: readonly ArtefactTarget<F>[],
  sources: readonly PlanFile[],
  session: Session,
): Promise<void> {
  const { io, say } = session
  const paths = targets.flatMap(({ path }) => path ?? [])
  if (paths.length === 0) return
  const read = new Set(sources.map(({ path }) => path && fileIdentity(path)))
  const { checkWritable } = await import('./write-file.ts')
  for (const path of paths) {
    if (read.has(fileIdentity(path))) throw new UserError(say.outputIsSource(shownPath(path, io.cwd)))
    await checkWritable(path, session)
  }
}

/** How far a question was answered. */
export interface Answer {
  /** How many arguments led to nothing, or could not be gone through. */
  readonly problems: number
  /** How many plans there are to tell of. */
  readonly found: number
}

/**
 * The results that are made after all: where an argument led to nothing no file is written, so that the good one of yesterday stays, and where nothing was
 * found either there is nothing to print.
 */
export async function answeredTargets<F extends string>(
  targets: readonly ArtefactTarget<F>[],
  { problems, found }: Answer,
  { io, say, complain }: Session,
): Promise<readonly ArtefactTarget<F>[]> {
  if (problems === 0) return targets
  for (const { path } of targets) if (path !== undefined) await complain(say.notWritten(shownPath(path, io.cwd)))
  return found === 0 ? [] : targets.filter(({ path }) => path === undefined)
}

/** Makes each result and brings it where it belongs. `make` is told whether people may read it on a terminal. Throws UserError. */
export async function writeArtefacts<F extends string>(
  targets: readonly ArtefactTarget<F>[],
  make: (target: ArtefactTarget<F>) => string | Uint8Array | Promise<string | Uint8Array>,
  session: Session,
): Promise<void> {
  const { io, say } = session
  for (const target of targets) {
    const data = await make(target)
    if (target.path !== undefined) await (await import('./write-file.ts')).writeWhole(target.path, data, session)
    else if (typeof data !== 'string' && io.stdout.isTTY) throw new UserError(say.binaryOnTerminal)
    else await session.print(data)
  }
}

/** The format that a file's ending names. */
function formatOf<F extends string>(out: string | undefined, { names, endings = {} }: ArtefactFormats<F>): F | undefined {
  const ending = endingOf(out ?? '')
  return ending === undefined ? undefined : (names.find((name) => name === ending) ?? endings[ending])
}

function endingOf(out: string): string | undefined {
  return /[^/\\]\.([a-z][a-z0-9]{0,9})$/i.exec(out)?.[1]?.toLowerCase()
}
