import { authorityMarkOf } from './authority-mark.ts'
import type { LineRole, RoledLine } from './read-lane.ts'
import type { Lane } from './read-zone.ts'
import { isStyled } from './styled-role.ts'

const signing = new Set<LineRole>([
  'signingBody',
  'authority',
  'approval',
  'position',
  'concurrently',
  'signatureMore',
  'note',
  'otherPosition',
  'name',
])

/**
 * The lines of each signer. Side by side, the lead body signs on the right (HD 05, Phần II, mục I, 7.2.4), so the rightmost comes first; further ones stand
 * under them. Who approves has no turn among the signers and stays before the one under him.
 */
export function signatureBlocks(lanes: readonly Lane[]): readonly (readonly RoledLine[])[] {
  const found = lanes.flatMap(({ column, lines }): readonly Placed[] => {
    let turn = 0
    return blocksOf(lines).map((block) => ({ column, turn: approves(block) ? turn : turn++, block }))
  })
  return withNames(withOffices(found))
    .sort((a, b) => a.turn - b.turn || b.column - a.column)
    .map(({ block }) => block)
}

interface Placed {
  readonly column: number
  readonly turn: number
  readonly block: readonly RoledLine[]
}

/** An authority alone in a cell (`TM. ỦY BAN NHÂN DÂN`), whose office and name the only other lines of a signature hold: a table that lost the rest of its row. */
function withOffices(found: readonly Placed[]): readonly Placed[] {
  const [over, under, more] = found
  if (over === undefined || under === undefined || more !== undefined) return found
  const [first] = under.block
  const isAlone = over.block.every(({ role, line }) => (role === 'authority' || role === 'signingBody') && !isStyled(line))
  const field = first === undefined ? undefined : authorityMarkOf(first.line.text)?.field
  const goesOn = first?.role === 'position' || (first?.role === 'authority' && field !== 'onBehalf')
  // In the same row it stands beside another signer.
  const isBelow = first !== undefined && first.line.row !== over.block[0]?.line.row
  return isAlone && goesOn && isBelow && hasName(under.block) ? [{ ...over, block: [...over.block, ...under.block] }] : found
}

/** A name that stands alone under rows of another lane belongs to the signer above it who has none: the one of its column, or the main signer. */
function withNames(found: readonly Placed[]): Placed[] {
  const blocks: Placed[] = []
  for (const placed of [...found.filter((one) => !isNameAlone(one)), ...found.filter(isNameAlone)]) {
    const nameless = isNameAlone(placed) ? blocks.filter(({ block }) => !hasName(block)) : []
    // An office under a name, and no name under it: of the one who signed above.
    const named = isOffice(placed.block)
      ? blocks.findLast((one) => one.column === placed.column && hasName(one.block))
      : undefined
    const own =
      named ?? nameless.find(({ column }) => column === placed.column) ?? nameless.toSorted((a, b) => b.column - a.column)[0]
    if (own === undefined) blocks.push(placed)
    else blocks[blocks.indexOf(own)] = { ...own, block: [...own.block, ...placed.block] }
  }
  return blocks
}

function isNameAlone({ block }: Placed): boolean {
  return block.every(({ role }) => role === 'name' || role === 'note')
}

function isOffice(block: readonly RoledLine[]): boolean {
  return block.every(
    ({ role, line }) => (role === 'position' || role === 'signatureMore') && line.row === undefined && !isStyled(line),
  )
}

function hasName(block: readonly RoledLine[]): boolean {
  return block.some(({ role }) => role === 'name')
}

function approves(block: readonly RoledLine[]): boolean {
  return block.some(({ role }) => role === 'approval')
}

/** In a file that was printed in our styles, each row of the layout table holds one signer a column. */
function rowOf([first]: readonly RoledLine[]): number | undefined {
  return first !== undefined && isStyled(first.line) ? first.line.row : undefined
}

/** Within a lane, a new signer begins with the first line of office after a name, and with words of approval. */
function blocksOf(lines: readonly RoledLine[]): readonly (readonly RoledLine[])[] {
  const blocks: RoledLine[][] = []
  let named = false
  for (const line of lines) {
    if (!signing.has(line.role)) continue
    const current = blocks.at(-1)
    const row = rowOf(current ?? [])
    const opens: boolean =
      row === undefined
        ? current === undefined || (named && line.role !== 'note') || line.role === 'approval'
        : row !== line.line.row
    if (opens || current === undefined) blocks.push([line])
    else current.push(line)
    named = line.role === 'name' || (named && !opens)
  }
  return blocks
}
