import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isFileError } from './file-error.ts'
import type { Io } from './io.ts'

/** LibreOffice takes about a second for a plan; past this it hangs. */
const patience = 120_000

/** Where LibreOffice puts itself when it is not on the PATH. */
const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe', 'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe'],
}

export type Conversion =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  /** LibreOffice is not installed; or it made no file. */
  | { readonly kind: 'noOffice' | 'failed' }
  /** The system refuses the folder for files of the moment, or what is to be written there. */
  | { readonly kind: 'noFolder'; readonly folder: string; readonly code: string }

export interface ConversionKinds {
  /** Ending of the file that is given, without a dot. */
  readonly from: string
  readonly to: 'pdf' | 'docx'
}

/** A file in another format, made by LibreOffice in a folder of its own that is gone afterwards. */
export async function convertWithOffice(bytes: Uint8Array, { from, to }: ConversionKinds, io: Io): Promise<Conversion> {
  const office = findOnPath(io, io.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'])
  if (office === undefined) return { kind: 'noOffice' }
  const above = io.env.TMPDIR ?? tmpdir()
  let folder: string | undefined
  try {
    folder = await mkdtemp(join(above, 'ke-hoach-'))
    const source = join(folder, `source.${from}`)
    await writeFile(source, bytes)
    // Two calls on one profile: the second writes no file and says nothing. So each has a profile of its own.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    // A PDF opens as a drawing unless it is asked for as a text.
    const how = from === 'pdf' && to === 'docx' ? ['--infilter=writer_pdf_import'] : []
    const out = join(folder, 'out')
    await runOffice(office, [profile, '--headless', '--norestore', ...how, '--convert-to', to, '--outdir', out, source], io)
    io.interrupted.throwIfAborted()
    // LibreOffice ends with 0 even when it could not load the file: only the result itself proves that there is one.
    const made = await readFile(join(out, `source.${to}`)).catch(() => undefined)
    return made === undefined ? { kind: 'failed' } : { kind: 'done', bytes: made }
  } catch (error) {
    if (isFileError(error)) return { kind: 'noFolder', folder: above, code: error.code }
    throw error
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
}

function runOffice(office: string, parameters: readonly string[], io: Io): Promise<void> {
  return new Promise((resolve) => {
    execFile(office, parameters, { env: { ...io.env }, signal: io.interrupted, timeout: patience }, () => resolve())
  })
}

/** The first programme of these names on the PATH, or where LibreOffice usually stands. */
export function findOnPath({ env, platform }: Pick<Io, 'env' | 'platform'>, names: readonly string[]): string | undefined {
  const onPath = (env.PATH ?? env.Path ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const usual = names.some((name) => name.startsWith('soffice')) ? (usualPlaces[platform] ?? []) : []
  return [...onPath, ...usual].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
