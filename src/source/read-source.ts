import type { Finding } from '../finding.ts'
import { decodeFile, type FileBytes } from './decode-bytes.ts'
import { lineTable } from './line-table.ts'
import { precheck } from './precheck.ts'
import { readCarefully } from './read-carefully.ts'
import { readPlainBlocks } from './read-plain-blocks.ts'
import type { SourceContext } from './source-context.ts'
import type { SourceNode } from './source-tree.ts'
import { hasPlainComments } from './usual-text.ts'

/** What stands in one YAML file: its text, its tree unless the file could not be read as YAML, and what is wrong. */
export interface Source {
  /**
   * As in the file, with its byte order mark and its own Unicode form: the text to which fixes apply. Only a carriage return alone has
   * become a line feed. Empty where the bytes are no text.
   */
  readonly text: string
  readonly tree?: SourceNode
  readonly findings: readonly Finding[]
}

/**
 * Reads a plan's bytes. Never throws: whatever the bytes are, what is wrong with them is a finding.
 * A mistake that leaves the structure in doubt gives no tree; the others leave the tree for the later stages to check.
 */
export function readSource(file: FileBytes, { root = 'map' }: Partial<Pick<SourceContext, 'root'>> = {}): Source {
  const decoded = decodeFile(file)
  if ('code' in decoded) return { text: '', findings: [decoded] }

  const { text, isUsual } = decoded
  const context: SourceContext = {
    file: file.name,
    text,
    lines: lineTable(text),
    isNfc: isUsual || text === text.normalize('NFC'),
    root,
  }
  const refused = precheck(context)
  if (refused.length > 0) return { text, findings: refused }

  // Nearly every plan is read here; whatever is unusual or wrong in a file is left to the parser, which makes the same tree of the others.
  const tree = isUsual && hasPlainComments(text) ? readPlainBlocks(text, context.lines) : undefined
  return tree === undefined ? readCarefully(context) : { text, tree, findings: [] }
}
