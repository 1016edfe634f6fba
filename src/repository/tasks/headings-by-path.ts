import type { Plan, PlanNode } from '../../plan/plan.ts'
import { childNodes, headingOf, headWords } from './node-words.ts'
import type { TaskContext } from './task-context.ts'

interface Headed {
  readonly path: string
  readonly headings: readonly string[]
}

/** The headings above a place of the plan, outermost first, by its path; they are worked out when the first place is asked for. */
export function headingsByPath(plan: Plan, context: TaskContext): (path: string) => readonly string[] {
  let all: readonly Headed[] | undefined
  return (path) => {
    all ??= headedParts(plan, context)
    // Outer parts stand before inner ones: the last that holds the place is the nearest.
    return all.findLast((part) => path === part.path || path.startsWith(`${part.path}/`))?.headings ?? []
  }
}

function headedParts({ sections, appendices }: Plan, context: TaskContext): readonly Headed[] {
  return [
    ...sections.flatMap((section) => headedIn(section, [], context)),
    ...appendices.flatMap(({ title, content, place }) => {
      const headings = title === undefined ? [] : [title.value]
      return [{ path: place.path, headings }, ...childNodes(content).flatMap((node) => headedIn(node, headings, context))]
    }),
  ]
}

function headedIn(node: PlanNode, above: readonly string[], context: TaskContext): readonly Headed[] {
  const heading = headingOf(node, headWords(node, context.reading), context.profile)
  const headings = heading === undefined ? above : [...above, heading]
  return [{ path: node.place.path, headings }, ...childNodes(node.content).flatMap((child) => headedIn(child, headings, context))]
}
