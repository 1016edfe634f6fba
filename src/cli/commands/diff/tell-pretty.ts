import type { WordRun } from '../../../diff/compare-words.ts'
import type { Language } from '../../../messages/messages.ts'
import type { Colours } from '../../../report/report.ts'
import { type ComparedPair, titleOfPlan, versionsOf } from './compared-pair.ts'
import { countChanges } from './count-changes.ts'
import { diffSentences } from './diff-sentences.ts'
import { type ChangeLine, groupChanges } from './group-changes.ts'
import { asReplaced, shortenWords } from './shorten-words.ts'
import { shownText } from './shown-text.ts'

/** The changes for a reader at a terminal; what went stands in `[-…-]`, what came in `{+…+}`, as git shows words. */
export function tellPretty(
  pairs: readonly ComparedPair[],
  { language, colours }: { readonly language: Language; readonly colours: Colours },
): string {
  return pairs.map((pair) => planText(pair, language, colours)).join('\n')
}

function planText(pair: ComparedPair, language: Language, colours: Colours): string {
  const say = diffSentences[language]
  const renamed = pair.renamedFrom === undefined ? '' : ` (${say.renamed(pair.renamedFrom)})`
  const head = `${colours.strong(shownText(pair.name))}${shownText(renamed)}  ${colours.faint(shownText(versionsOf(pair, say)))}\n`
  if (pair.status === 'added' || pair.status === 'dropped') {
    const [sign, words] = pair.status === 'added' ? ['+', say.isNew] : ['-', say.isGone]
    const title = titleOfPlan(pair, say)
    return `${head}  ${painted(sign, `${sign} ${words}`, colours)}${title === '' ? '' : `: ${shownText(title)}`}\n`
  }
  if (pair.changes.length === 0) return `${head}  ${say.same}\n`
  const groups = groupChanges(pair.changes, { language, lines: pair.lines }).map(
    ({ title, lines }) => `  ${colours.strong(shownText(title))}\n${lines.map((line) => lineText(line, colours)).join('')}`,
  )
  return `${head}${groups.join('')}  ${colours.faint(say.summary(countChanges(pair.changes)))}\n`
}

function lineText(line: ChangeLine, colours: Colours): string {
  const { sign, words, texts = [], notes } = line
  const [first = '', ...rest] = texts
  const said = words === undefined ? shownText(first) : wordsText(words, colours)
  const name = shownText(line.name)
  const lead = said === '' ? name : name === '' ? said : `${name}: ${said}`
  const behind = notes.length === 0 ? '' : ` ${colours.faint(`(${shownText(notes.join('; '))})`)}`
  const more = rest.map((text) => `        ${shownText(text)}\n`).join('')
  return `    ${painted(sign, sign, colours)} ${lead}${behind}\n${more}`
}

function wordsText(words: readonly WordRun[], colours: Colours): string {
  const replaced = asReplaced(words)?.map(shownText)
  if (replaced !== undefined) return `${colours.error(replaced[0] ?? '')} → ${colours.info(replaced[1] ?? '')}`
  return shortenWords(words)
    .map(({ kind, text }) => {
      const flat = shownText(text)
      return kind === 'same' ? flat : kind === 'dropped' ? colours.error(`[-${flat}-]`) : colours.info(`{+${flat}+}`)
    })
    .join('')
}

function painted(sign: string, text: string, colours: Colours): string {
  return sign === '-' ? colours.error(text) : sign === '+' ? colours.info(text) : colours.warning(text)
}
