import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { isFileError } from './file-error.ts'

/** Enough for the list of a print's parts, which stands at the end of a zip: the longest that we write takes a quarter of it. */
const tailBytes = 8192
const endMark = 0x06054b50
const entryMark = 0x02014b50
/** 1 January 1980 as a zip writes it: `deterministicZip` gives it to every part. */
const firstDay = 0x0021

/**
 * Whether a Word file is as `plan render` wrote it: every part bears the one day, and there are our properties and none of those that Word, LibreOffice and
 * their like add when they save. Only the list of parts is read; what cannot be read is no print.
 */
export function isOwnPrint(path: string): boolean {
  try {
    const parts = partsOf(tailOf(path))
    return (
      parts.length > 0 &&
      parts.every(({ isOfFirstDay }) => isOfFirstDay) &&
      parts.some(({ name }) => name === 'docProps/custom.xml') &&
      !parts.some(({ name }) => name === 'docProps/app.xml')
    )
  } catch (error) {
    if (isFileError(error)) return false
    throw error
  }
}

function tailOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const tail = Buffer.alloc(Math.min(size, tailBytes))
    return tail.subarray(0, readSync(file, tail, 0, tail.length, size - tail.length))
  } finally {
    closeSync(file)
  }
}

interface Part {
  readonly name: string
  readonly isOfFirstDay: boolean
}

/** The central directory (APPNOTE 4.3.12, 4.3.16); nothing where it is not wholly there, or a comment stands behind it: then it is none of ours. */
function partsOf(tail: Buffer): readonly Part[] {
  const end = tail.length - 22
  if (end < 0 || tail.readUInt32LE(end) !== endMark) return []
  const parts: Part[] = []
  let at = end - tail.readUInt32LE(end + 12)
  while (at >= 0 && at + 46 <= end && tail.readUInt32LE(at) === entryMark) {
    const nameEnd = at + 46 + tail.readUInt16LE(at + 28)
    const isOfFirstDay = tail.readUInt16LE(at + 12) === 0 && tail.readUInt16LE(at + 14) === firstDay
    parts.push({ name: tail.toString('utf8', at + 46, nameEnd), isOfFirstDay })
    at = nameEnd + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32)
  }
  return at === end ? parts : []
}
