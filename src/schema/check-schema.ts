import { compareFindings, type Finding } from '../finding.ts'
import { validatePlan } from '../generated/validate-plan.js'
import type { SourceNode } from '../source/source-tree.ts'
import { dateFindings, datePathsOf } from './date-findings.ts'
import { errorsByNode } from './errors-by-node.ts'
import { nodeFindings } from './node-findings.ts'
import { periodFindings } from './period-findings.ts'
import { silentChanges } from './silent-changes.ts'

export interface SchemaCheck {
  readonly findings: readonly Finding[]
  /**
   * JSON Pointers that later rules must not read: nodes of the wrong type or with a value that cannot stand, and keys that are missing.
   * A node with an unknown key is not among them: the rest of it may be read.
   */
  readonly bad: ReadonlySet<string>
}

/** Codes after which the node still says what its author meant. An item with two roles is two sections that lack a dash: both are read; one with an unknown role is a section that was not. */
const readable: ReadonlySet<string> = new Set(['LD001', 'LD005', 'LD007', 'LD009', 'LD013'])

/** Codes of keys, and of sentences that became keys, whose values have no meaning. */
const unreadable: ReadonlySet<string> = new Set(['LD001', 'LD010', 'LD014', 'LD017', 'LD018'])

/** Codes after which nothing inside the node is judged: also where a map or list stands for something else. */
const closed: ReadonlySet<string> = new Set([...unreadable, 'LD003'])

/** A plan's tree against the schema: one finding a mistake, in the order of the file. */
export function checkSchema(tree: SourceNode, file: string): SchemaCheck {
  const dates = dateFindings(tree, file, datePathsOf(tree))
  const special = [...silentChanges(tree, file), ...dates, ...periodFindings(tree, file)]
  const explained = new Set(special.map((finding) => finding.path))
  // A map that was meant as a list has no keys to judge.
  const lists = new Set(special.filter(({ code }) => code === 'LD018').map(({ path }) => path))
  const isExplained = (node: string, path: string): boolean => lists.has(node) || (path === node && explained.has(path))
  const general: Finding[] = []
  for (const [path, errors] of errorsByNode(tree, validatePlan)) {
    const found = nodeFindings(tree, path, errors, file)
    general.push(...found.filter((finding) => !isExplained(path, finding.path)))
  }
  // What stands in a refused value, under a key that is not read, or was never meant as a key, is not judged further.
  const unread = [...general, ...special].filter(({ code }) => closed.has(code)).map(({ path }) => path)
  const isUnder = (path: string): boolean => unread.some((above) => path.startsWith(`${above}/`))
  const all = [
    ...general.filter(({ path }) => !isUnder(path)),
    ...special.filter(({ code, path }) => !isUnder(path) && (unreadable.has(code) || !unread.includes(path))),
  ]
  const findings = onePerPlace(all).sort(compareFindings)
  return { findings, bad: new Set(findings.filter(({ code }) => !readable.has(code)).map(({ path }) => path)) }
}

/** A value that is wrong in several ways (a number changed by YAML, and no date) is told once: by the first, most telling finding. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => (finding.code === 'LD011' ? 0 : finding.code === 'LD012' ? 1 : 2)
  const seen = new Set<string>()
  return findings
    .toSorted((a, b) => rank(a) - rank(b))
    .filter((finding) => {
      // A missing key has no place of its own, and two names may be cut in one list.
      if (finding.code === 'LD002' || finding.code === 'LD016') return true
      const place = finding.path
      if (seen.has(place)) return false
      seen.add(place)
      return true
    })
}
