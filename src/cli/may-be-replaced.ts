import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { isFileError } from './file-error.ts'
import { kindOfPath } from './kind-of-path.ts'
import { isOwnPrint } from './own-print.ts'
import type { Format } from './render-targets.ts'

/**
 * May a print take this place, which nobody named? Yes where nothing is there or an earlier print; not where a file is that somebody made: the Word file that
 * the plan was imported from bears the name of its print, and a print that was edited in Word is the only copy of those edits.
 */
export function mayBeReplaced(path: string, format: Format): boolean {
  // What cannot be read is left to the writing, which tells why.
  return kindOfPath(path) !== 'file' || statSync(path).size === 0 || !isReadable(path) || isPrint[format](path)
}

/** The table of issuer and national title as templates/plan.md.hbs begins it; git may have given it the line ends of Windows. */
const printedHead = /^(?:\| {2}){2}\|\r?\n\| :---: \| :---: \|\r?\n\| /m

const isPrint: Readonly<Record<Format, (path: string) => boolean>> = {
  docx: isOwnPrint,
  md: (path) => printedHead.test(readFileSync(path, 'utf8')),
  pdf: (path) => isOfficePdf(readFileSync(path)),
}

/** LibreOffice names itself, in letters or in UTF-16 written as figures; what was signed afterwards has a range of signed bytes. */
function isOfficePdf(bytes: Buffer): boolean {
  return /LibreOffice|004c0069006200720065004f/i.test(bytes.toString('latin1')) && !bytes.includes('/ByteRange')
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch (error) {
    if (isFileError(error)) return false
    throw error
  }
}
