import type { FindingArgs } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { errorAt } from './error-at.ts'
import type { SourceContext } from './source-context.ts'
import { tokenAt, yamlTokens } from './yaml-tokens.ts'

/** Further from its neighbours a line was hardly meant to stand among them. */
const nearby = 3

/** The finding for a line, from its first character at `first`, that stands between the levels above it. */
export function indentFinding(context: SourceContext, first: number): Finding<'YA009'> {
  const { file, lines } = context
  const range = lines.range(first, Math.max(first + 1, lines.lineEnd(first)))
  const inLine = otherKindInLine(context, first)
  if (inLine !== undefined) return errorAt(file, 'YA009', range, inLine)
  const column = neighbourColumn(context, first)
  return errorAt(file, 'YA009', range, column === undefined ? {} : { column })
}

/** True where a line of a map begins: `key:`. */
export function looksLikeKey(line: string): boolean {
  return /^(["']?)[A-Za-z_]\w*\1:(?=\s|$)/.test(line)
}

/** A dash in line with keys, or a key in line with dashes: one of them has a dash too few or too many. Or a key in line with the text of an item. */
function otherKindInLine({ text, lines }: SourceContext, first: number): FindingArgs['YA009'] | undefined {
  const line = lines.lineStart(first)
  const isDash = text[first] === '-'
  if (!isDash && !looksLikeKey(text.slice(first, lines.lineEnd(first)))) return undefined
  const item = isDash ? undefined : textItemAbove({ text, lines }, first)
  if (item !== undefined) return { among: 'text', line: item }
  const levels = openLevels({ text, lines }, line).filter(({ indent }) => indent === first - line)
  const other = levels.find((level) => level.isDash !== isDash)
  if (other === undefined || levels.some((level) => level.isDash === isDash)) return undefined
  return { among: other.isDash ? 'dashes' : 'keys', line: other.line }
}

/** The line (1-based) of `- Rà soát hồ sơ` where that stands right above a key that was meant to belong to it. */
function textItemAbove({ text, lines }: Pick<SourceContext, 'text' | 'lines'>, first: number): number | undefined {
  for (let end = lines.lineStart(first); end > 0; ) {
    const start = lines.lineStart(end - 1)
    const above = text.slice(start, lines.lineEnd(start))
    end = start
    if (/^\s*(?:#|$)/.test(above)) continue
    const [, lead = '', item = ''] = /^( *(?:- +)+)(\S.*)$/.exec(above) ?? []
    const isText = item !== '' && !looksLikeKey(item) && !/^[|>"'[{]/.test(item)
    return isText && lead.length === first - lines.lineStart(first) ? lines.position(start).line : undefined
  }
  return undefined
}

/** The column (1-based) of the one level above that a key or dash can have missed; undefined where two are as near. */
function neighbourColumn({ text, lines }: SourceContext, first: number): number | undefined {
  const line = lines.lineStart(first)
  const isDash = text[first] === '-'
  if (!isDash && !looksLikeKey(text.slice(first, lines.lineEnd(first)))) return undefined
  const distances = openLevels({ text, lines }, line)
    .filter((level) => level.isDash === isDash)
    .map(({ indent }) => ({ indent, distance: Math.abs(indent - (first - line)) }))
    .toSorted((a, b) => a.distance - b.distance)
  const [best, next] = distances
  if (best === undefined || best.distance === 0 || best.distance > nearby || next?.distance === best.distance) return undefined
  return best.indent + 1
}

interface Level {
  readonly isDash: boolean
  /** The line it was opened in (1-based). */
  readonly line: number
  readonly indent: number
}

/** Maps and lists that are still open before a line, from the inmost. */
function openLevels({ text, lines }: Pick<SourceContext, 'text' | 'lines'>, line: number): readonly Level[] {
  const tokens = yamlTokens(text.slice(0, line))
  const levels: Level[] = []
  let open = Number.POSITIVE_INFINITY
  for (let end = line; end > 0 && open > 0; ) {
    const start = lines.lineStart(end - 1)
    const [lead = '', blanks = '', dashes = ''] = /^( *)((?:- +)*)/.exec(text.slice(start, lines.lineEnd(start))) ?? []
    const first = start + lead.length
    end = start > end - 1 ? 0 : start
    if (blanks.length >= open || /^(?:#|\s*$)/.test(text.slice(first, lines.lineEnd(start)))) continue
    if (tokenAt(tokens, start + blanks.length)?.kind === 'block') continue
    const found: Level[] = [...dashes.matchAll(/-/g)].map(({ index }) => ({
      isDash: true,
      line: lines.position(start).line,
      indent: blanks.length + index,
    }))
    if (looksLikeKey(text.slice(first, lines.lineEnd(start))))
      found.push({ isDash: false, line: lines.position(start).line, indent: lead.length })
    levels.push(...found.filter(({ indent }) => indent < open))
    open = blanks.length
  }
  return levels
}
