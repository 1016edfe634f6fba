import type { StrangeBlank } from '../catalogue.ts'
import type { Edit, Finding } from '../finding.ts'
import { errorAt } from './error-at.ts'
import type { SourceContext } from './source-context.ts'
import { tokenAt, type YamlToken } from './yaml-tokens.ts'

// Written as escapes: in the source they could not be told from an ordinary blank.
const zeroWidth = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const wide = '\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const strange = `${wide}${zeroWidth}`
const strangeRun = new RegExp(`[${strange}]+`, 'g')
const anyStrange = new RegExp(`[${strange}\\uff1a]`)
const zeroWidthOnly = new RegExp(`^[${zeroWidth}]+$`)
const zeroWidths = new RegExp(`[${zeroWidth}]`, 'g')

/** Indent and dashes, then a key with its colon and the blanks around it. */
const head = new RegExp(
  `^([ \\t${strange}]*(?:-[ \\t${strange}]+)*)(?:([A-Za-z_][\\w${zeroWidth}]*)([ ${strange}]*)([:\\uff1a])([ \\t${strange}]*))?`,
)
/** A block's mark with nothing but blanks behind it, one of them strange. */
const blockMark = new RegExp(`^([|>][-+0-9]*)([ \\t]*[${strange}][ \\t${strange}]*)$`)

/**
 * Blanks that look like one and are none for YAML, and the full-width colon, where the structure of the file depends on them: in the
 * indent, after a dash, in or around a key. Lines that follow each other are one finding. In prose they are words like others.
 */
export function strangeBlankFindings(
  context: SourceContext,
  parsed: { readonly tokens: readonly YamlToken[]; readonly isBroken: boolean },
): Finding<'YA033'>[] {
  const { file, text, lines } = context
  const findings: { readonly finding: Finding<'YA033'>; lines: number; readonly edits: Edit[] }[] = []
  let last = { line: -1, character: '' }
  for (const { 0: whole, index } of text.matchAll(/[^\n]+/g)) {
    if (!anyStrange.test(whole)) continue
    const start = lines.lineStart(index)
    const edits = lineEdits(text.slice(start, lines.lineEnd(start)), start, parsed)
    const at = firstStrange(text, edits)
    if (at === undefined) continue
    const character = codePoint(text.charAt(at.start))
    const range = lines.range(at.start, at.end)
    const open = findings.at(-1)
    if (open !== undefined && last.line === range.start.line - 1 && last.character === character) {
      open.lines += 1
      open.edits.push(...edits)
    } else {
      const args = { character, blank: kindOf(text.charAt(at.start)), lines: 1 }
      findings.push({ finding: errorAt(file, 'YA033', range, args), lines: 1, edits })
    }
    last = { line: range.start.line, character }
  }
  return findings.map(({ finding, lines, edits }) => ({ ...finding, args: { ...finding.args, lines }, fix: { edits } }))
}

/** What must change in one line; nothing where the strange characters are words of a text. */
function lineEdits(line: string, start: number, parsed: { readonly tokens: readonly YamlToken[]; readonly isBroken: boolean }) {
  const [, lead = '', key, gap = '', colon, after = ''] = head.exec(line) ?? []
  // A full-width colon after a lone word can stand in a sentence.
  const isKey = key !== undefined && (colon === ':' || key.includes('_') || parsed.isBroken)
  const edits: Edit[] = []
  let at = start
  const put = (from: string, to: string): void => {
    if (from !== to) edits.push({ start: at, end: at + from.length, text: to })
    at += from.length
  }
  put(lead, anyStrange.test(lead) ? ordinary(lead).replace(/-(?! )/g, '- ') : lead)
  let rest = line.slice(lead.length)
  if (isKey) {
    rest = rest.slice(key.length + gap.length + 1 + after.length)
    put(key, key.replace(zeroWidths, ''))
    put(gap, anyStrange.test(gap) ? '' : gap)
    put(`${colon}${after}`, colon !== ':' || disturbs(after, rest) ? (rest === '' ? ':' : ': ') : `:${after}`)
  }
  const mark = blockMark.exec(rest)
  if (mark !== null) {
    at += mark[1]?.length ?? 0
    put(mark[2] ?? '', '')
  }
  const first = edits[0]?.start
  if (first === undefined) return []
  const token = tokenAt(parsed.tokens, first + Math.max(line.slice(first - start).search(anyStrange), 0))
  if (token !== undefined && token.kind !== 'plain') return []
  if (isKey || lead.includes('-') || mark !== null) return edits
  // A line of text alone: right as the second line of a value, but where the file is broken it stands outside what it belongs to.
  return parsed.isBroken && (token === undefined || token.start >= start) ? edits : []
}

/** After an ordinary blank a strange one is part of the text; it disturbs only what must begin the value, or be it whole. */
function disturbs(after: string, rest: string): boolean {
  if (!anyStrange.test(after)) return false
  return !after.startsWith(' ') || rest === '' || /^[|>"'[{]/.test(rest) || /^[\w./-]+\s*$/.test(rest)
}

/** The strange characters that are changed first. */
function firstStrange(text: string, edits: readonly Edit[]): { readonly start: number; readonly end: number } | undefined {
  for (const { start, end } of edits) {
    const piece = text.slice(start, end)
    const at = piece.search(anyStrange)
    if (at < 0) continue
    const run = new RegExp(`^(?:[${strange}]+|\\uff1a)`).exec(piece.slice(at))?.[0].length ?? 1
    return { start: start + at, end: start + at + run }
  }
  return undefined
}

/**
 * The same width in ordinary blanks, so that what was aligned stays so: an ideographic blank is as wide as two letters.
 * One character without width strayed in; several stand where an indent should.
 */
function ordinary(blanks: string): string {
  return blanks.replace(strangeRun, (run) => {
    if (run.length === 1 && zeroWidthOnly.test(run)) return ''
    return [...run].map((character) => (character === '\u3000' ? '  ' : ' ')).join('')
  })
}

function kindOf(character: string): StrangeBlank {
  const known: Readonly<Record<string, StrangeBlank>> = {
    '\u00a0': 'no-break',
    '\u3000': 'ideographic',
    '\uff1a': 'colon',
    '\ufeff': 'mark',
  }
  return known[character] ?? (zeroWidthOnly.test(character) ? 'zero-width' : 'other')
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
