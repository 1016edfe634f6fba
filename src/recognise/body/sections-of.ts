import type { LabelStyle, PlanNode } from '../../plan/plan.ts'
import type { BodyPiece } from './body-line.ts'
import { type Branch, newBranch } from './branch.ts'
import { type BranchHead, headsOf } from './branch-head.ts'
import { heldBy } from './content-of.ts'
import type { Gathering } from './gathering.ts'
import { chosenStyle, listNumbers } from './list-numbers.ts'
import { nodeOf } from './node-of.ts'
import { isPrintedTitle } from './printed-title.ts'
import { firstRung } from './rung.ts'
import { rolesOf } from './section-roles.ts'

export interface Sections {
  readonly sections: readonly PlanNode[]
  readonly sectionStyle?: LabelStyle
}

/** The sections of a plan. What stands in none (a table or a list before the first) is a section without a title, which prints only what it holds. */
export function sectionsOf(pieces: readonly (BodyPiece | Branch)[], gathering: Gathering): Sections {
  const { profile } = gathering
  const branches = gathered(pieces)
  const rungOf = (style: LabelStyle | undefined) => firstRung(style, profile)
  const chosen = chosenStyle(
    branches.filter(({ line }) => line !== undefined),
    rungOf,
  )
  const rung = rungOf(chosen)
  const numbers = listNumbers(rung.style, [], profile.ladder.letters.v)
  const heads = headsOf(branches, gathering)
  const roles = rolesOf(heads.map(titleOf))
  const sections = branches.map((branch, at) => {
    const role = branch.line === undefined ? 'muc' : (roles[at] ?? 'muc')
    const path = `/noi_dung/${at}/${role}`
    return nodeOf(
      branch,
      heads[at] ?? {},
      { rung, numbers, path, depth: 1, units: 'no', parents: [], role, hold: heldBy },
      gathering,
    )
  })
  return { sections, ...(chosen === undefined ? {} : { sectionStyle: chosen }) }
}

/** The outermost branches; others among them (a list (1), (2) before section II), and lines and tables, together in branches without a line. */
function gathered(pieces: readonly (BodyPiece | Branch)[]): readonly Branch[] {
  const outermost = Math.min(...pieces.map((piece) => (piece.kind === 'branch' ? rankOf(piece) : Number.POSITIVE_INFINITY)))
  const branches: Branch[] = []
  for (const piece of pieces) {
    const own =
      piece.kind === 'branch' &&
      (rankOf(piece) <= Math.max(1, outermost) || (piece.line !== undefined && isPrintedTitle(piece.line)))
    if (own) branches.push(piece)
    else {
      const open = branches.at(-1)
      const holder = open !== undefined && open.line === undefined ? open : newBranch()
      if (holder !== open) branches.push(holder)
      holder.children.push(piece)
    }
  }
  return branches
}

function rankOf({ reading }: Branch): number {
  return reading?.rank ?? -10
}

function titleOf({ title }: BranchHead): string | undefined {
  return title?.map(({ paragraph, start, end }) => paragraph.text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' ')
}
