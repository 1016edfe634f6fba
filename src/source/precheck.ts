import type { Finding } from '../finding.ts'
import { deepKeys, hopelessDepth } from './deep-keys.ts'
import { errorAt } from './error-at.ts'
import type { SourceContext } from './source-context.ts'

/** How deep maps and lists may stand in one another. */
export const maxDepth = 60

const manyMarks = /(?:[-?:][ \t]+){100}/
const marksInRow = 100
const deepest = ' '.repeat(hopelessDepth)

/** What can be seen without parsing, and would make the parser's answer meaningless: an empty file, a merge conflict, directives, absurd nesting. */
export function precheck(context: SourceContext): Finding[] {
  const conflicts = conflictFindings(context)
  if (conflicts.length > 0) return conflicts
  const directive = directiveFinding(context)
  if (directive !== undefined) return [directive]
  const deep = hopelessNesting(context.text)
  return deep === undefined ? [] : [depthFinding(context, deep)]
}

/** The finding for a map or list at `offset` that stands too deep. */
export function depthFinding({ file, lines }: SourceContext, offset: number, path = ''): Finding<'YA027'> {
  return errorAt(file, 'YA027', lines.range(offset, offset + 1), { limit: maxDepth }, path)
}

/** One finding a conflict, at the mark that opens it; marks that were left behind alone count too. */
function conflictFindings({ file, text, lines }: SourceContext): Finding[] {
  if (!text.includes('<<<<<<<') && !text.includes('=======') && !text.includes('>>>>>>>')) return []
  const findings: Finding[] = []
  let open = false
  for (const match of text.matchAll(/^(<{7}|={7}|>{7})(?=[ \t\r\n]|$)/gm)) {
    const mark = match[1] ?? ''
    if (!open) findings.push(errorAt(file, 'YA005', lines.range(match.index, match.index + mark.length), { mark }))
    open = !mark.startsWith('>')
  }
  return findings
}

function directiveFinding({ file, text, lines }: SourceContext): Finding<'YA025'> | undefined {
  const match = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(%[^\r\n]*)/.exec(text)
  if (match?.[1] === undefined) return undefined
  const end = match[0].length
  const start = end - match[1].length
  return errorAt(file, 'YA025', lines.range(start, end), { text: match[1].trim() })
}

/** Where brackets, indents, dashes or keys of one line pile up beyond all reason. */
function hopelessNesting(text: string): number | undefined {
  if (hasManyBrackets(text)) {
    const deep = deepBrackets(text)
    if (deep !== undefined) return deep
  }
  const dashes = hasRowOfMarks(text) ? text.search(manyMarks) : -1
  if (dashes >= 0) return dashes
  // So many levels need an indent of as many blanks.
  return (text.includes(deepest) ? deepIndent(text) : undefined) ?? manyKeysOnLine(text)
}

/** Half of a row that is too long holds nothing but such signs, wherever one begins to look: which is asked first, for an expression tries each blank. */
function hasRowOfMarks(text: string): boolean {
  for (let middle = 0; middle < text.length; middle += marksInRow) {
    let at = middle
    while (at < middle + marksInRow && isMarkOrBlank(text.charCodeAt(at))) at += 1
    if (at === middle + marksInRow) return true
  }
  return false
}

function isMarkOrBlank(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0x09 || code === 0x3a || code === 0x3f
}

/** Enough brackets to be nested too deep, which is asked first because counting takes little. */
function hasManyBrackets(text: string): boolean {
  let count = 0
  for (const sign of '[{') {
    for (let at = text.indexOf(sign); at >= 0 && count <= hopelessDepth; at = text.indexOf(sign, at + 1)) count += 1
  }
  return count > hopelessDepth
}

function deepBrackets(text: string): number | undefined {
  let brackets = 0
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    brackets = sign === '[' || sign === '{' ? brackets + 1 : Math.max(brackets - 1, 0)
    if (brackets > hopelessDepth) return index
  }
  return undefined
}

function deepIndent(text: string): number | undefined {
  const indents: number[] = []
  for (let at = 0; at >= 0 && at < text.length; ) {
    let first = at
    while (text[first] === ' ') first += 1
    if (text[first] !== '\n' && text[first] !== '\r') {
      while ((indents.at(-1) ?? -1) >= first - at) indents.pop()
      indents.push(first - at)
      if (indents.length > hopelessDepth) return first
    }
    const lineFeed = text.indexOf('\n', first)
    at = lineFeed < 0 ? -1 : lineFeed + 1
  }
  return undefined
}

function manyKeysOnLine(text: string): number | undefined {
  let count = 0
  let lineFeed = text.indexOf('\n')
  for (let at = text.indexOf(': '); at >= 0; at = text.indexOf(': ', at + 2)) {
    if (lineFeed >= 0 && lineFeed < at) {
      count = 0
      lineFeed = text.indexOf('\n', at)
    }
    count += 1
    if (count <= hopelessDepth) continue
    const end = lineFeed < 0 ? text.length : lineFeed
    const deep = deepKeys(text, text.lastIndexOf('\n', at) + 1, end)
    if (deep !== undefined || lineFeed < 0) return deep
    at = lineFeed
  }
  return undefined
}
