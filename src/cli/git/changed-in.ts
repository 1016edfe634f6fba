import type { Range } from '../../finding.ts'
import type { PlanFile } from '../find-plans.ts'
import { isNamedAsWord } from '../read-plan.ts'
import { changedLines, type LineSpans } from './changed-lines.ts'
import type { ChosenPlans } from './chosen-plans.ts'
import type { Repository } from './repository.ts'

const everyLine: LineSpans = [[0, Number.POSITIVE_INFINITY]]

/** How findings on changed lines are told: only files that have findings are compared with what they were (`objectBefore`). */
export function changedIn(
  chosen: readonly PlanFile[],
  objectBefore: (file: PlanFile) => string | undefined,
  { contentsAtHand }: Pick<Repository, 'contentsAtHand'>,
): ChosenPlans['changedIn'] {
  return async (findings, sources) => {
    const withFindings = new Set(findings.map(({ file }) => file))
    const files = chosen.filter(({ name }) => withFindings.has(name))
    // All of a new file is new, and a Word file has no lines to compare; nor has a text that is not at hand.
    const before = new Map(files.map((file) => [file.name, isNamedAsWord(file) ? undefined : objectBefore(file)]))
    const texts = await contentsAtHand([...before.values()].flatMap((object) => object ?? []))
    const spans = new Map(
      [...before].map(([name, object]) => {
        const text = texts.get(object ?? '')?.toString('utf8')
        const now = sources.get(name)
        return [name, text === undefined || now === undefined ? everyLine : changedLines(text, now)]
      }),
    )
    return ({ file, range, others = [] }) => {
      const changed = spans.get(file) ?? []
      return [range, ...others.map((other) => other.range)].some((place) => touches(place, changed))
    }
  }
}

function touches({ start, end }: Range, spans: LineSpans): boolean {
  // A range that ends before the first column of a line does not reach it.
  const last = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line)
  return spans.some(([from, to]) => start.line - 1 < to && from < last)
}
