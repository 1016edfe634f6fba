import { isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml'
import type { Finding } from '../finding.ts'
import { errorAt } from './error-at.ts'
import { implicitKeyFinding } from './implicit-key-finding.ts'
import { indentFinding } from './indent-finding.ts'
import { ontoText } from './onto-text.ts'
import { depthFinding } from './precheck.ts'
import { quoteValueFix } from './quote-text.ts'
import type { SourceContext } from './source-context.ts'

/** Mistakes that do not disturb how the following lines are read: several of them are all reported. */
const local: ReadonlySet<string> = new Set(['YA011', 'YA013', 'YA014', 'YA015', 'YA016', 'YA026'])

/** Anchors, aliases and tags: the parser's complaints about what follows them on their line are theirs. */
const properties: ReadonlySet<string> = new Set(['YA021', 'YA022', 'YA023', 'YA024'])

/** True for a syntax mistake after which the rest of the file is read as it was meant. */
export function isLocal(finding: Finding): boolean {
  return local.has(finding.code)
}

/**
 * The parser's errors as findings, one a mistake: several errors on one line are one, and what follows a mistake that disturbs
 * the structure (an open quote, a wrong indent) is left out. `known` are findings already made for anchors, aliases and tags.
 */
export function syntaxFindings(
  context: SourceContext,
  errors: readonly YAMLError[],
  contents: Node | null,
  known: readonly Finding[],
): Finding[] {
  const findings: Finding[] = []
  const lines = new Set(known.filter((finding) => properties.has(finding.code)).map((finding) => finding.range.start.line))
  const facts = collectFacts(context.text, errors, contents)
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (lines.has(context.lines.position(error.pos[0]).line)) continue
    const finding = describe(context, error, facts)
    if (finding === undefined || lines.has(finding.range.start.line)) continue
    lines.add(finding.range.start.line)
    findings.push(finding)
    if (!isLocal(finding)) break
  }
  return findings
}

/** What is asked again for every error, gathered once: a broken file of 2 MB can have 100,000 of them. */
interface SyntaxFacts {
  /** Where blocks stand between brackets. */
  readonly blocks: ReadonlySet<number>
  /** Ends of keys over several lines, by their start. */
  readonly longKeys: ReadonlyMap<number, number>
  /** Quotes and brackets without their closing mark. */
  readonly open: readonly (readonly [start: number, end: number])[]
}

function collectFacts(text: string, errors: readonly YAMLError[], contents: Node | null): SyntaxFacts {
  const blocks = new Set<number>()
  const longKeys = new Map<number, number>()
  for (const { code, pos } of errors) {
    if (code === 'BLOCK_IN_FLOW') blocks.add(pos[0])
    if (code === 'MULTILINE_IMPLICIT_KEY') longKeys.set(pos[0], pos[1])
  }
  const open: [number, number][] = []
  if (contents !== null && errors.length > 0) {
    visit(contents, (_, node) => {
      if (!isScalar(node) && !isCollection(node)) return
      const [start, end] = node.range ?? [0, 0]
      if (isOpen(text, start, end)) open.push([start, end])
    })
  }
  return { blocks, longKeys, open }
}

function describe(context: SourceContext, error: YAMLError, facts: SyntaxFacts): Finding | undefined {
  const { file, text, lines } = context
  const at = ontoText(context, error.pos[0])
  // Structure findings name these two.
  if (error.code === 'NON_STRING_KEY' || error.code === 'TAG_RESOLVE_FAILED') return undefined
  if (error.code === 'RESOURCE_EXHAUSTION') return depthFinding(context, at)
  const rest = lines.range(at, Math.max(at + 1, lines.lineEnd(at)))
  if (error.code === 'MULTIPLE_DOCS') return secondDocument(context, at)
  if (error.code === 'BAD_DQ_ESCAPE') {
    const range = lines.range(at, at + 2)
    return errorAt(file, 'YA015', range, { sequence: text.slice(at, at + 2) })
  }

  const tab = tabFinding(context, at)
  if (tab !== undefined) return tab
  const open = error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT' ? unclosed(context, facts, at) : undefined
  if (open !== undefined) return open
  if (facts.blocks.has(at)) return blockInBrackets(context, at)
  const key = implicitKeyFinding(context, error, facts.longKeys)
  if (key !== undefined) return key

  const line = lines.lineStart(at)
  if (error.code === 'BAD_INDENT') {
    return indentFinding(context, firstWord(text, line))
  }
  const before = text.slice(line, at)
  // The mark of a block stands close before what must not follow it; looking further back would be quadratic.
  const near = Math.max(line, at - 100)
  const header =
    /(?:^|[:\-?][ \t]+)([|>][^\s]*)[ \t]*$/.exec(text.slice(near, at + 1)) ?? /([|>])[-+0-9]*[ \t]+$/.exec(text.slice(near, at))
  if (header !== null && error.code === 'UNEXPECTED_TOKEN') {
    const start = near + header.index + header[0].search(/[|>]/)
    const range = lines.range(start, lines.lineEnd(at))
    return { ...errorAt(file, 'YA016', range, { mark: text.charAt(start) }), ...quoteValueFix(context, start) }
  }
  if (error.code === 'BAD_SCALAR_START' || error.code === 'BAD_ALIAS' || startsValue(text, before, at)) {
    const range = lines.range(at, at + 1)
    return { ...errorAt(file, 'YA014', range, { sign: text.charAt(at) }), ...quoteValueFix(context, at) }
  }
  const closed = before.trimEnd().at(-1) ?? ''
  if (error.code === 'MISSING_CHAR' && `"'])}`.includes(closed) && `"'[{`.includes(text.charAt(at))) {
    return errorAt(file, 'YA017', rest, {})
  }
  if (`"'])}`.includes(closed) && closed !== '' && !',]}'.includes(text.charAt(at))) {
    return errorAt(file, 'YA013', rest, { closed, rest: text.slice(at, lines.lineEnd(at)).trim() })
  }
  if (',]}'.includes(text.charAt(at))) return errorAt(file, 'YA018', lines.range(at, at + 1), { sign: text.charAt(at) })
  return errorAt(file, 'YA019', rest, { text: text.slice(at, lines.lineEnd(at)).trim() })
}

/** Between brackets there are only texts: a dash, a | or a second colon there is a sentence that needs quotes. */
function blockInBrackets({ file, text, lines }: SourceContext, at: number): Finding {
  const sign = text.charAt(at)
  if ('-?|>'.includes(sign)) return errorAt(file, 'YA014', lines.range(at, at + 1), { sign })
  const end = lines.lineEnd(at)
  return errorAt(file, 'YA011', lines.range(at, end), { key: text.slice(at, end).split(':', 1)[0] ?? '' })
}

/** A dash or question mark where the value of a key should begin. */
function startsValue(text: string, before: string, at: number): boolean {
  return '-?'.includes(text.charAt(at)) && /:[ \t]+$/.test(before)
}

function secondDocument({ file, text, lines }: SourceContext, at: number): Finding {
  const mark = /^(?:---|\.\.\.)/m.exec(text.slice(at))
  const start = at + (mark?.index ?? 0)
  return errorAt(file, 'YA026', lines.range(start, start + 3), {})
}

function tabFinding({ file, text, lines }: SourceContext, at: number): Finding | undefined {
  const line = lines.lineStart(at)
  const indent = /^[ \t]*/.exec(text.slice(line, lines.lineEnd(line)))?.[0] ?? ''
  const tab = indent.indexOf('\t')
  if (tab < 0) return undefined
  const count = text.match(/^ *\t[ \t]*(?=\S)/gm)?.length ?? 1
  return errorAt(file, 'YA006', lines.range(line + tab, line + indent.length), { lines: count })
}

/** A quote or bracket that ends where the error stands without its closing mark: reported where it was opened. */
function unclosed({ file, text, lines }: SourceContext, { open }: SyntaxFacts, at: number): Finding | undefined {
  const opened = open.findLast(([start, end]) => start <= at && at <= end + 1)?.[0]
  if (opened === undefined) return undefined
  const mark = text.charAt(opened)
  const code = mark === '[' || mark === '{' ? 'YA008' : 'YA007'
  return errorAt(file, code, lines.range(opened, lines.lineEnd(opened)), { mark })
}

function isOpen(text: string, start: number, end: number): boolean {
  const mark = text.charAt(start)
  const close = { '"': '"', "'": "'", '[': ']', '{': '}' }[mark]
  if (close === undefined) return false
  const last = text.slice(start + 1, end).trimEnd()
  if (!last.endsWith(close)) return true
  // `"C:\"` ends with an escaped quote, which closes nothing.
  return mark === '"' && (/\\+(?="$)/.exec(last)?.[0].length ?? 0) % 2 === 1
}

function firstWord(text: string, line: number): number {
  let first = line
  while (text[first] === ' ' || text[first] === '\t') first += 1
  return first
}
