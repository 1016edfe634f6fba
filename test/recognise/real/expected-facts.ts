import type { AppendixFacts, PlanFacts, SignatureFacts } from './facts.ts'

/**
 * What was read in a document by a person. `sections` is a tree as `facts.ts` writes it, a line a node; `= 3?` where the source does not settle whether the
 * words before a colon are a title. Tables may name two sizes (`63×8 or 47×8`) where a source tore rows apart.
 */
export interface ExpectedFacts {
  readonly family: PlanFacts['family']
  readonly profile: string
  readonly issuer: PlanFacts['issuer']
  readonly number?: string
  readonly symbol?: string
  readonly place?: string
  readonly date?: string
  readonly subject: number
  readonly bases: number
  readonly sections: string
  readonly tables?: readonly string[]
  /** How many; those named below one of them do not count. */
  readonly recipients: number
  readonly archive: number
  readonly signatures: readonly SignatureFacts[]
  readonly appendices?: readonly (Omit<AppendixFacts, 'sections'> & { readonly sections?: string })[]
  /** Words set aside because they are not the document's: of the site or the file's own note; of an incoming stamp; of a digital signature. */
  readonly outside?: { readonly site?: number; readonly stamp?: number; readonly signature?: number }
  /** Words of the whole file, counted by another program, signs of notes (`[1]`) left out; absent where the format makes the count a matter of taste (automatic labels). */
  readonly words?: number
}

/** Marks of who signs, and the words of the name; an office is named where nothing else is said. */
export function signed(marks: string, name: number, more: Partial<SignatureFacts> = {}): SignatureFacts {
  return { marks: marks === '' ? [] : marks.split(' '), position: true, note: false, name, ...more }
}

/** Where the head of a source is lost nothing is invented. */
export const headLost = { issuer: [0, 0] } as const

/** A tree as it is written here: siblings may stand on one line, parted by ` / `; what follows further in is below the last of them. */
export function linesOf(tree: string): readonly string[] {
  const lines = tree.split('\n').filter((line) => line.trim() !== '')
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return lines.flatMap((line) => {
    const indent = ' '.repeat(line.length - line.trimStart().length - margin)
    return line.split(' / ').map((node) => `${indent}${node.trim()}`)
  })
}

/** Does a line of the tree say what was expected? */
export function sameLine(expected: string, actual: string): boolean {
  if (!expected.endsWith('?')) return expected === actual
  const titled = expected.slice(0, -1)
  return actual === titled || actual === titled.slice(0, titled.lastIndexOf(' = '))
}

/** The expected lines, each that stands in the actual tree in the same order in its actual wording, and how many those are. */
export function alignLines(
  expected: readonly string[],
  actual: readonly string[],
): { readonly lines: readonly string[]; readonly right: number } {
  const common = tableOfCommon(expected, actual)
  const lines: string[] = []
  let j = 0
  let right = 0
  for (const [i, line] of expected.entries()) {
    const from = j
    while (j < actual.length && !(sameLine(line, actual[j] ?? '') && common[i]?.[j] === (common[i + 1]?.[j + 1] ?? 0) + 1)) j++
    const found = actual[j]
    // A line that is not there must not use up what the next ones need.
    if (found === undefined || common[i]?.[from] !== common[i]?.[j]) {
      lines.push(line)
      j = from
    } else {
      lines.push(found)
      right++
      j++
    }
  }
  return { lines, right }
}

/** At `[i][j]`: how many lines the two trees have in common from there on. */
function tableOfCommon(expected: readonly string[], actual: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [new Array<number>(actual.length + 1).fill(0)]
  for (const line of expected.toReversed()) {
    const below = rows[0] ?? []
    const row = new Array<number>(actual.length + 1).fill(0)
    for (let j = actual.length - 1; j >= 0; j--) {
      row[j] = sameLine(line, actual[j] ?? '') ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
    rows.unshift(row)
  }
  return rows
}
