import type { ProseBlock } from '../../plan/prose.ts'

/**
 * How far each block is indented, so that reading gives its level again (`nest` in src/plan/parse-prose.ts): two blanks a level. A `+` that follows a `-`
 * on the same level would be taken for an inner bullet: such a list begins further right and moves left at each of them.
 */
export function bulletIndents(blocks: readonly ProseBlock[]): readonly number[] {
  const indents: number[] = []
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1
    while (to < blocks.length && !endsLists(blocks[to] as ProseBlock)) to++
    indents.push(...indentsOfList(blocks.slice(from, to)))
    from = to
  }
  return indents
}

/** After a paragraph of the body's own level, and after a table, bullets begin anew. */
function endsLists(block: ProseBlock): boolean {
  return block.kind === 'table' || (block.kind === 'paragraph' && block.level === 0)
}

interface Open {
  readonly marker: string
  readonly indent: number
}

function indentsOfList(blocks: readonly ProseBlock[]): readonly number[] {
  const moves = blocks.filter((block, i) => block.kind === 'bullet' && block.marker === '+' && followsDash(blocks, i)).length
  const open: Open[] = []
  return blocks.map((block) => {
    if (block.kind === 'table') return 0
    if (block.kind === 'paragraph') return block.level === 0 || open.length === 0 ? 0 : (open.at(-1) as Open).indent + 2
    const level = Math.min(block.level, open.length)
    const before = open[level]
    open.length = level
    const step = before !== undefined && before.marker === '-' && block.marker === '+' ? before.indent - 1 : before?.indent
    const indent = step ?? level * (moves + 2) + moves
    open.push({ marker: block.marker, indent })
    return indent
  })
}

/** Is the last bullet on the same level, with nothing outer between, a dash? */
function followsDash(blocks: readonly ProseBlock[], at: number): boolean {
  const { level } = blocks[at] as Extract<ProseBlock, { kind: 'bullet' }>
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i] as ProseBlock
    if (block.kind !== 'bullet' || block.level > level) continue
    return block.level === level && block.marker === '-'
  }
  return false
}
