import { copiedPlans } from './copied-plans.ts'
import type { ExpectedFacts } from './expected-facts.ts'
import { otherPlans } from './other-plans.ts'
import { statePlans } from './state-plans.ts'

/** The same document as a Word file: nothing of the text file's own stands in it, and automatic labels and headers are counted as words there. */
function inWord({ outside: _, words: __, ...facts }: ExpectedFacts): ExpectedFacts {
  return facts
}

const textFiles = { ...copiedPlans, ...statePlans, ...otherPlans }

const wordFiles = Object.entries(textFiles)
  .filter(([name]) => /^(52|57|62)-/.test(name))
  .map(([name, facts]) => [name.replace(/txt$/, 'docx'), inWord(facts)] as const)

/** What was read in real documents, by the file's name: the structure only, no sentence. */
export const expectations: ReadonlyMap<string, ExpectedFacts> = new Map([...Object.entries(textFiles), ...wordFiles])
