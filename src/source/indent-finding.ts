import type { Finding } from '../finding.ts'
import { errorAt } from './error-at.ts'
import type { SourceContext } from './source-context.ts'
import { tokenAt, yamlTokens } from './yaml-tokens.ts'

/** Further from its neighbours a line was hardly meant to stand among them. */
const nearby = 3

/** The finding for a line, from its first character at `first`, that stands between the levels above it. */
export function indentFinding(context: SourceContext, first: number): Finding<'YA009'> {
  const { file, lines } = context
  const column = neighbourColumn(context, first)
  const range = lines.range(first, Math.max(first + 1, lines.lineEnd(first)))
  return errorAt(file, 'YA009', range, column === undefined ? {} : { column })
}

/** True where a line of a map begins: `key:`. */
export function looksLikeKey(line: string): boolean {
  return /^(["']?)[A-Za-z_]\w*\1:(?=\s|$)/.test(line)
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
    const found: Level[] = [...dashes.matchAll(/-/g)].map(({ index }) => ({ isDash: true, indent: blanks.length + index }))
    if (looksLikeKey(text.slice(first, lines.lineEnd(start)))) found.push({ isDash: false, indent: lead.length })
    levels.push(...found.filter(({ indent }) => indent < open))
    open = blanks.length
  }
  return levels
}
