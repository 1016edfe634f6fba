import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../errors.ts'
import { isFileError } from './file-error.ts'
import { shownPath } from './find-plans.ts'
import { leadsOut } from './inside-folder.ts'
import { makeFolders } from './make-folders.ts'
import type { Session } from './session.ts'

// Not `node:fs/promises`: that brings modules along which are compiled anew in each run, and takes as long as the writing.
const access = promisify(fs.access)
const chmod = promisify(fs.chmod)
const close = promisify(fs.close)
const lstat = promisify(fs.lstat)
const open = promisify(fs.open)
const realpath = promisify(fs.realpath.native)
const rename = promisify(fs.rename)
const unlink = promisify(fs.unlink)
const writeFile = promisify(fs.writeFile)

/** Writes a whole file or leaves what was there: written beside the target, then renamed over it. Throws UserError when the system refuses. */
export async function writeWhole(path: string, data: string | Uint8Array, session: Session): Promise<void> {
  await answeringErrors(path, session, async () => {
    const existing = await lstat(path).catch(ignoreMissing)
    // Through a link the file it names is replaced, not the link.
    const target = existing?.isSymbolicLink() ? await realpath(path) : path
    const kind = existing?.isSymbolicLink() ? await lstat(target) : existing
    if (kind?.isDirectory()) throw new UserError(session.say.outputIsFolder(shownPath(path, session.io.cwd)))
    // A device or a pipe (/dev/stdout) is written to; a rename would put a file in its place.
    if (kind !== undefined && !kind.isFile()) return await writeFile(target, data)
    // A rename asks only the folder: a file that its owner made read-only would be replaced.
    if (kind !== undefined) await close(await open(target, 'r+'))
    await viaTemporary(target, data, kind?.mode, session)
  })
}

/** Whether a file could be written: asked before work is done that would be lost. Throws UserError where it could not. */
export async function checkWritable(path: string, session: Session): Promise<void> {
  await answeringErrors(path, session, async () => {
    const target = await realpath(path).catch(ignoreMissing)
    const kind = target === undefined ? undefined : await lstat(target)
    if (kind?.isDirectory()) throw new UserError(session.say.outputIsFolder(shownPath(path, session.io.cwd)))
    if (kind !== undefined && !kind.isFile()) return
    if (target !== undefined) await close(await open(target, 'r+'))
    const folder = dirname(target ?? path)
    // The folder of a new file; where a part of the way is a file the system answers ENOTDIR.
    await access(`${folder}/`, fs.constants.W_OK)
  })
}

/** Makes a folder and those above it, where they are missing. Throws UserError when the system refuses. */
export async function makeFolder(path: string, session: Session): Promise<void> {
  await answeringErrors(path, session, async () => makeFolders(path))
}

/** The disk is full, or the user's share of it; a file may not grow so far; the disk is broken. */
const diskErrors: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'])

/** Writes a new file; one that exists is left alone and answered with UserError. */
export async function writeNew(path: string, data: string, session: Session): Promise<void> {
  await answeringErrors(path, session, async () => {
    try {
      await writeFile(path, data, { flag: 'wx' })
    } catch (error) {
      if (isFileError(error) && error.code === 'EEXIST')
        throw new UserError(session.say.alreadyThere(shownPath(path, session.io.cwd)))
      // The file is ours when it could be opened: then what was half-written goes.
      if (isFileError(error) && diskErrors.has(error.code)) await unlink(path).catch(ignoreMissing)
      throw error
    }
  })
}

async function viaTemporary(
  target: string,
  data: string | Uint8Array,
  mode: number | undefined,
  session: Session,
): Promise<void> {
  // A name that exists is refused (`wx`); chance only keeps two runs apart, and costs no cryptography.
  const temporary = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2, 10)}.tmp`)
  try {
    await writeFile(temporary, data, { flag: 'wx', signal: session.io.interrupted })
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(ignoreMissing)
    throw error
  }
}

async function answeringErrors(path: string, session: Session, write: () => Promise<void>): Promise<void> {
  if (leadsOut(path, session.io.cwd)) throw new UserError(session.say.leadsOut(shownPath(path, session.io.cwd)))
  try {
    await write()
  } catch (error) {
    throw isFileError(error) ? new UserError(session.say.writeFailed(shownPath(path, session.io.cwd), error.code)) : error
  }
}

function ignoreMissing(error: unknown): undefined {
  if (isFileError(error)) return undefined
  throw error
}
