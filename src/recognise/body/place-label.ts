import { type BodyLine, inCapitals, isBoldLine } from './body-line.ts'
import type { Branch } from './branch.ts'
import type { LabelReading } from './label-reading.ts'

/** An open list: its last item takes what follows. */
export interface Level {
  readonly key: string
  readonly kind?: LabelReading['kind']
  readonly rank: number
  readonly number?: number
  readonly latin?: number
  readonly path?: readonly number[]
  /** The last item. */
  readonly branch: Branch
  /** What the list stands under. */
  readonly parent: Branch
  /** How the last item looks: of two lists that may go on, the one whose items look alike does. */
  readonly look?: string
}

export interface Opened {
  readonly root: Branch
  /** Outermost first. */
  readonly levels: Level[]
  /** Which kind of list each kind of list stood under so far. */
  readonly nests: Map<string, string>
  /** `key:number` of every label in sight. */
  readonly numbered: ReadonlySet<string>
}

/** `sibling`: the next item of the list at `level`. `child`: the first item of a list under what the first `level` levels hold open. */
export type LabelPlace =
  | { readonly kind: 'sibling'; readonly level: number; readonly reading: LabelReading }
  | { readonly kind: 'child'; readonly level: number; readonly reading: LabelReading; readonly bullet?: BodyLine }

/** Levels of labels in one another; real plans have seven at most. */
const deepest = 12

type Option = LabelPlace & { readonly cost: number }

/** Where a labelled line belongs, or undefined where its label is none: `V. I. Lênin` without a `IV.` before it. */
export function placeLabel(
  opened: Opened,
  line: BodyLine,
  readings: readonly LabelReading[],
  before: BodyLine | undefined,
): LabelPlace | undefined {
  const look = lookOf(line, readings[0] as LabelReading)
  const options = readings.flatMap((reading) => {
    const found = [...siblings(opened, reading, { before, look }), childOf(opened, reading, before)]
    return found.filter(({ cost }) => reading.sure || cost < 1 || isTrusted(opened, line, reading))
  })
  const least = Math.min(...options.map(({ cost }) => cost))
  const best = options.filter(({ cost }) => cost === least)
  const alike = best.find((option) => option.kind === 'sibling' && opened.levels[option.level]?.look === look)
  const place = alike ?? best[0]
  // Deeper than any plan goes, labels follow one another.
  return place?.kind === 'child' && place.level >= deepest
    ? { kind: 'sibling', level: deepest - 1, reading: place.reading }
    : place
}

export function levelOf(branch: Branch, line: BodyLine, reading: LabelReading, parent: Branch): Level {
  const { key, kind, rank, number, latin, path } = reading
  return {
    key,
    rank,
    branch,
    parent,
    look: lookOf(line, reading),
    ...(kind === undefined ? {} : { kind }),
    ...(number === undefined ? {} : { number }),
    ...(latin === undefined ? {} : { latin }),
    ...(path === undefined ? {} : { path }),
  }
}

function lookOf(line: BodyLine, { length }: LabelReading): string {
  const bold = isBoldLine(line, length)
  return `${line.paragraph.style ?? ''} ${bold ? 'bold' : ''} ${inCapitals(line.text.slice(length)) ? 'capitals' : ''} ${line.paragraph.indent ?? ''}`
}

/** A letter or a Roman numeral with a full stop counts where it looks like a title, has a fellow, or nearly goes on with an open list of sections. */
function isTrusted({ numbered, levels }: Opened, line: BodyLine, { key, kind, number, length }: LabelReading): boolean {
  const words = line.text.slice(length)
  if (inCapitals(words) || isBoldLine(line, length) || line.paragraph.heading !== undefined) return true
  if (number === 1) return kind === 'section' || numbered.has(`${key}:2`)
  // Section II stands twice, or III is left out; initials are followed by another, or by a name.
  const open = levels.find((level) => level.key === key)?.number
  return (
    kind === 'section' &&
    open !== undefined &&
    number !== undefined &&
    number >= open &&
    number <= open + 2 &&
    !/^\p{Lu}\./u.test(words)
  )
}

interface Around {
  readonly before: BodyLine | undefined
  readonly look: string
}

/** The open lists that the label may go on with, innermost first. */
function siblings({ levels }: Opened, reading: LabelReading, around: Around): Option[] {
  const options: Option[] = []
  for (let level = levels.length - 1; level >= 0; level--) {
    const open = levels[level] as Level
    const cost = costOfStep(open, reading, level === levels.length - 1 && isTwin(open, around))
    if (cost !== undefined) options.push({ kind: 'sibling', level, reading, cost })
  }
  return options
}

function costOfStep(open: Level, reading: LabelReading, twin: boolean): number | undefined {
  const same = open.key === reading.key
  if (!same && (open.kind === undefined || open.kind !== reading.kind)) return undefined
  if (reading.path !== undefined && open.path !== undefined && !sameList(open.path, reading.path)) {
    return open.path.length === reading.path.length ? 3 : undefined
  }
  const step = stepTo(open, reading)
  if (step === 1) return same ? 0 : 2
  if (!same) return undefined
  if (step === undefined) return 0.5
  if (reading.number === 1) return twin ? 0.7 : undefined
  return 4 + Math.min(Math.abs(step - 1), 20) / 4
}

/** Lists whose numbers were lost in pasting: `1.` `1.` `1.` */
function isTwin({ number, branch, look }: Level, { before, look: own }: Around): boolean {
  return number === 1 && look === own && branch.line === before && before?.text.endsWith(':') === false
}

function sameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.slice(0, -1).every((number, at) => number === b[at])
}

function stepTo(open: Level, reading: LabelReading): number | undefined {
  const own = open.number === undefined || reading.number === undefined ? undefined : reading.number - open.number
  const latin = open.latin === undefined || reading.latin === undefined ? undefined : reading.latin - open.latin
  return latin === 1 ? 1 : (own ?? latin)
}

/** The place of the first item of a new list. */
function childOf(opened: Opened, reading: LabelReading, before: BodyLine | undefined): Option {
  const { levels } = opened
  const named = reading.path === undefined ? -1 : numberedAs(levels, reading.path)
  const first = reading.number === undefined || reading.number === 1
  if (named >= 0) return { kind: 'child', level: named + 1, reading, cost: first ? 0.4 : 2.5 }
  const cost = first ? 1 : 12
  const last = levels.at(-1)
  const fresh = before !== undefined && (before === last?.branch.line || before === last?.branch.tail.at(-1))
  const led = before?.text.endsWith(':') === true
  // Sections do not stand under points, whatever comes right before them.
  const inside = last !== undefined && (led || reading.rank > 1 || last.rank < 2)
  if (inside && (fresh || (led && before?.bullet === undefined))) return { kind: 'child', level: levels.length, reading, cost }
  if (led && before?.bullet !== undefined && reading.rank > 1)
    return { kind: 'child', level: levels.length, reading, cost, bullet: before }
  const usual = opened.nests.get(reading.key)
  const known = usual === undefined ? -1 : levels.findLastIndex(({ key }) => key === usual)
  const outer = levels.findLastIndex(({ rank }) => rank < reading.rank)
  return { kind: 'child', level: (known >= 0 ? known : outer) + 1, reading, cost }
}

/** The open item that a decimal's first numbers name: `2.` or `2.1.` for `2.1.3.` */
function numberedAs(levels: readonly Level[], path: readonly number[]): number {
  const above = path.slice(0, -1)
  return levels.findLastIndex(({ path: own, number, kind }) =>
    own === undefined
      ? above.length === 1 && number === above[0] && (kind === 'clause' || kind === 'section')
      : own.length === above.length && own.every((each, at) => each === above[at]),
  )
}
