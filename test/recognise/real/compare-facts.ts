import type { Aside, AsideReason } from '../../../src/recognise/flow.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'
import { alignLines, type ExpectedFacts, linesOf } from './expected-facts.ts'
import type { AppendixFacts, PlanFacts } from './facts.ts'

/** The expectation in the shape of the facts, where it leaves something open as the facts have it. */
export function expectedFor(expected: ExpectedFacts, actual: PlanFacts): PlanFacts {
  const { outside: _, words: __, sections, tables = [], appendices = [], ...same } = expected
  return {
    ...same,
    sections: alignLines(linesOf(sections), actual.sections).lines,
    tables: sizesFor(tables, actual.tables),
    appendices: appendices.map(({ sections: tree = '', tables: sizes, ...named }, index): AppendixFacts => {
      const found = actual.appendices[index]
      return {
        ...named,
        sections: alignLines(linesOf(tree), found?.sections ?? []).lines,
        tables: sizesFor(sizes, found?.tables ?? []),
      }
    }),
  }
}

function sizesFor(expected: readonly string[], actual: readonly string[]): readonly string[] {
  return expected.map((sizes, index) => sizes.split(' or ').find((size) => size === actual[index]) ?? sizes)
}

/** Words set aside, by what they are; what the form prints again, lines drawn with signs and the like are no words of anybody. */
export function outsideOf(asides: readonly Aside[]): NonNullable<ExpectedFacts['outside']> {
  const count = (reasons: readonly AsideReason[]) =>
    asides.filter(({ reason }) => reasons.includes(reason)).reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  const all = {
    site: count(['portal', 'metadata', 'note']),
    stamp: count(['incomingStamp']),
    signature: count(['signatureLine']),
  }
  return Object.fromEntries(Object.entries(all).filter(([, words]) => words > 0))
}
