import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../errors.ts'
import type { Io } from './io.ts'
import type { Session } from './session.ts'

/** LibreOffice takes about a second for a plan; past this it hangs. */
const patience = 120_000

/** Where LibreOffice puts itself when it is not on the PATH. */
const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe', 'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe'],
}

/** The PDF of a DOCX, made by LibreOffice. Throws UserError where it is not installed or makes no file. */
export async function convertToPdf(docx: Uint8Array, name: string, session: Session): Promise<Uint8Array> {
  const { io, say } = session
  const office = findOffice(io)
  if (office === undefined) throw new UserError(say.noOffice)
  const folder = await mkdtemp(join(io.env.TMPDIR ?? tmpdir(), 'ke-hoach-'))
  try {
    await writeFile(join(folder, 'plan.docx'), docx)
    // Two calls on one profile: the second writes no file and says nothing. So each has a profile of its own.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const what = ['--convert-to', 'pdf', '--outdir', folder, join(folder, 'plan.docx')]
    await runOffice(office, [profile, '--headless', '--norestore', ...what], io)
    io.interrupted.throwIfAborted()
    // LibreOffice ends with 0 even when it could not load the file: only the PDF itself proves that there is one.
    return await readFile(join(folder, 'plan.pdf')).catch(() => {
      throw new UserError(say.officeFailed(name))
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function runOffice(office: string, parameters: readonly string[], io: Io): Promise<void> {
  return new Promise((resolve) => {
    execFile(office, parameters, { env: { ...io.env }, signal: io.interrupted, timeout: patience }, () => resolve())
  })
}

function findOffice({ env, platform }: Io): string | undefined {
  const names = platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice']
  const onPath = (env.PATH ?? env.Path ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...(usualPlaces[platform] ?? [])].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
