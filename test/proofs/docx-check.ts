import type { Profile } from '../../src/profile/profile.ts'
import { checkPackage } from './check-package.ts'
import { checkEmptyParagraphs, checkPages } from './check-pages.ts'
import { checkNotes, checkNumbering, checkStyles, checkUniqueIds } from './check-references.ts'
import { checkRuns } from './check-runs.ts'
import { checkTables } from './check-tables.ts'
import { type DocxParts, openDocx } from './docx-parts.ts'
import { child } from './xml.ts'

/**
 * What is wrong with the structure of a DOCX that was made in a profile's form; empty: nothing. These are the faults that
 * Word reports as damage or that break the form, and to which LibreOffice and the schemas are blind.
 */
export function checkDocx(bytes: Uint8Array, profile: Profile): string[] {
  let parts: DocxParts
  try {
    parts = openDocx(bytes)
  } catch (error) {
    return [String(error)]
  }
  const document = parts.xml.get('word/document.xml')
  const body = document && child(document, 'w:body')
  if (document === undefined || body === undefined) return ['no word/document.xml with a body']
  return [
    ...checkPackage(parts),
    ...checkStyles(parts),
    ...checkNumbering(parts),
    ...checkNotes(parts),
    ...checkUniqueIds(parts),
    ...[...parts.xml]
      .filter(([name]) => name.startsWith('word/'))
      .flatMap(([name, root]) => [...checkTables(name, root), ...checkRuns(name, root)]),
    ...checkPages(document, profile),
    ...checkEmptyParagraphs(body),
  ]
}
