import type { Plan, Text } from '../../plan/plan.ts'
import type { Aside, Flow, FlowBlock, FlowParagraph } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { letterheadAt } from './letterhead.ts'
import { opensAppendix } from './opens-appendix.ts'
import { readAppendixHead } from './read-appendix-head.ts'

export interface AppendixZone {
  /** Empty where the source has none: then the form prints none. */
  readonly label: Text
  readonly title?: Text
  /** The line `(Kèm theo …)`: the form prints its own, so it is set aside. */
  readonly reference?: FlowParagraph
  readonly orientation: Plan['appendices'][number]['orientation']
  /** Its content: from the block `from` up to, not including, `to`. */
  readonly from: number
  readonly to: number
  readonly components: readonly Component[]
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

/** The appendices: what stands from the block `from` on, after the closing. The first begins there, whatever it looks like. */
export function splitAppendices(flow: Flow, from: number): readonly AppendixZone[] {
  const starts: number[] = []
  let at = from
  while (at < flow.blocks.length) {
    if (at !== from && !opensAppendix(flow.blocks, at)) {
      at += 1
      continue
    }
    starts.push(at)
    at = Math.max(readAppendixHead(flow, at, starts.length - 1).end, at + 1)
    // A form to fill in begins with a letterhead: under the head of its appendix it is that appendix's content.
    at += letterheadAt(flow.blocks, at)
  }
  return starts.map((start, index): AppendixZone => {
    const { end, ...head } = readAppendixHead(flow, start, index)
    const to = starts[index + 1] ?? flow.blocks.length
    return { ...head, orientation: orientationOf(flow, start, to), from: Math.min(end, to), to }
  })
}

/** Across where most of its blocks stand on pages that lie across. */
function orientationOf(flow: Flow, from: number, to: number): AppendixZone['orientation'] {
  const across = flow.blocks.slice(from, to).filter((block) => isAcross(flow, block)).length
  return across * 2 > to - from ? 'ngang' : 'doc'
}

function isAcross({ word }: Flow, block: FlowBlock): boolean {
  if (block.kind === 'table' && block.landscape !== undefined) return block.landscape
  const section = block.word === undefined ? undefined : word?.sections[block.word.section]
  return section?.landscape === true
}
