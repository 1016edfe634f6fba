import type { Prose, ProseBlock } from '../../plan/prose.ts'
import type { BodyLine } from './body-line.ts'
import { addComponent, type Gathering } from './gathering.ts'
import { inlinesOf, placeOfStretch } from './inlines-of.ts'

/** Unnumbered lines as the prose of a plan: paragraphs, and bullets as deep as their signs and the file's own levels say. */
export function proseOf(lines: readonly BodyLine[], path: string, gathering: Gathering): Prose {
  const open: OpenBullet[] = []
  const blocks = lines.map((line) => blockOf(line, path, open, gathering))
  const first = blocks[0]
  const last = blocks.at(-1)
  const start = first?.place.range.start ?? { line: 1, column: 1, offset: 0 }
  return { place: { file: gathering.file, path, range: { start, end: last?.place.range.end ?? start } }, blocks }
}

/** One sign in longer and shorter. */
const dashes: ReadonlySet<string> = new Set(['-', '–', '—'])

interface OpenBullet {
  readonly sign: string
  readonly level?: number
}

function blockOf(line: BodyLine, path: string, open: OpenBullet[], gathering: Gathering): ProseBlock {
  const { paragraph, end, bullet, text } = line
  const start = line.start + (bullet?.length ?? 0)
  const stretch = { paragraph, start, end }
  const words = inlinesOf(stretch, path, gathering)
  const prefix = bullet === undefined && line.automatic !== undefined ? `${line.automatic} ` : ''
  const inlines = prefix === '' ? words : [{ kind: 'text' as const, text: prefix, bold: false, italic: false }, ...words]
  const place = placeOfStretch(stretch, path, gathering, prefix.length)
  const span = wholeSpan(line)
  if (bullet === undefined) {
    open.length = 0
    addComponent(gathering, { key: 'body', paragraph, ...span })
    return { kind: 'paragraph', inlines, place, level: 0 }
  }
  const sign = dashes.has(bullet.sign) ? '-' : bullet.sign
  // A file that `plan` printed says itself which bullets are outer ones.
  if (paragraph.style === 'bullet') open.length = 0
  const depth = nest(open, { ...bullet, sign })
  const level = paragraph.style === 'bulletInner' ? Math.max(1, depth) : depth
  const marker = sign === '+' || (sign !== '-' && level % 2 === 1) ? '+' : '-'
  tellSign(sign, marker, text, place.range.start, gathering, path)
  addComponent(gathering, { key: level === 0 ? 'bullet' : 'bulletInner', paragraph, label: bullet.sign, ...span })
  return { kind: 'bullet', marker, level, inlines, place }
}

/** The level of a bullet: the file's own, or that of its sign among those open; a dash is never under a plus of no known level. */
function nest(open: OpenBullet[], { sign, level }: OpenBullet): number {
  if (level !== undefined) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
  } else {
    const same = open.findIndex((other) => other.sign === sign)
    if (same >= 0) open.length = same
    else if (sign === '-' && open.at(-1)?.sign === '+') open.pop()
  }
  open.push({ sign, ...(level === undefined ? {} : { level }) })
  return open.length - 1
}

/** Signs that the form does not know are printed as its own: told once for each. */
function tellSign(
  sign: string,
  marker: string,
  text: string,
  at: ReturnType<BodyLine['paragraph']['locate']>,
  { doubts }: Gathering,
  path: string,
): void {
  if (sign === marker) return
  if (doubts.some((doubt) => doubt.code === 'NV045' && (doubt.args as { sign: string }).sign === sign)) return
  doubts.push({ code: 'NV045', args: { sign, marker, text }, at, path })
}

/** The span of a component, absent where the line is the whole paragraph. */
export function wholeSpan({ paragraph, start, end }: BodyLine): { readonly span?: readonly [number, number] } {
  return start === 0 && end === paragraph.text.length ? {} : { span: [start, end] }
}
