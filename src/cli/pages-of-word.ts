import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isFileError } from './file-error.ts'
import type { Io } from './io.ts'
import { convertWithOffice, findOnPath } from './office.ts'

/** Which page each paragraph begins on, as LibreOffice lays the file out. */
export interface Pages {
  readonly count: number
  /** 1-based; of a paragraph by its number. Absent where the paragraph was not found again. */
  readonly of: (paragraph: number) => number | undefined
}

/** Letters that are enough to find a paragraph again; fewer where it goes on behind the margins of a page. */
const probes = [60, 20] as const

/** The pages of a Word file of which `text` has a line a paragraph; undefined where LibreOffice or pdftotext is missing, or fails. */
export async function pagesOfWord(docx: Uint8Array, text: string, io: Io): Promise<Pages | undefined> {
  const reader = findOnPath(io, io.platform === 'win32' ? ['pdftotext.exe'] : ['pdftotext'])
  if (reader === undefined) return undefined
  const pdf = await convertWithOffice(docx, { from: 'docx', to: 'pdf' }, io)
  if (pdf.kind !== 'done') return undefined
  const pages = (await textOfPages(pdf.bytes, reader, io))?.split('\f').slice(0, -1)
  return pages === undefined || pages.length === 0 ? undefined : findParagraphs(text.split('\n'), pages)
}

/** The text of a PDF in the order of the document, a form feed after each page. */
async function textOfPages(pdf: Uint8Array, reader: string, io: Io): Promise<string | undefined> {
  let folder: string | undefined
  try {
    folder = await mkdtemp(join(io.env.TMPDIR ?? tmpdir(), 'ke-hoach-'))
    const path = join(folder, 'plan.pdf')
    await writeFile(path, pdf)
    return await new Promise((resolve) => {
      const options = { env: { ...io.env }, signal: io.interrupted, maxBuffer: 1 << 28 }
      execFile(reader, ['-raw', '-enc', 'UTF-8', path, '-'], options, (error, out) => resolve(error ? undefined : out))
    })
  } catch (error) {
    // A full disk, say: without its pages a file is checked all the same.
    if (isFileError(error)) return undefined
    throw error
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
}

/** Both texts run in the same order: each paragraph is looked for behind the one before. */
export function findParagraphs(paragraphs: readonly string[], pages: readonly string[]): Pages {
  const letters = pages.map((page) => lettersOf(page.replace(/^\s*\d{1,4}\s*\n/, '')))
  const ends: number[] = []
  for (const page of letters) ends.push((ends.at(-1) ?? 0) + page.length)
  const all = letters.join('')
  const found = new Map<number, number>()
  let cursor = 0
  paragraphs.forEach((paragraph, index) => {
    const own = lettersOf(paragraph)
    const tries = own === '' ? [] : probes.map((length) => own.slice(0, length))
    const wanted = tries.find((letters) => all.includes(letters, cursor))
    if (wanted === undefined) return
    const at = all.indexOf(wanted, cursor)
    cursor = at + wanted.length
    found.set(index + 1, ends.findIndex((end) => at < end) + 1)
  })
  return { count: pages.length, of: (paragraph) => found.get(paragraph) }
}

/** Blanks and signs fall differently in a laid-out text, and LibreOffice shows capitals where the look asks for them. */
function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
