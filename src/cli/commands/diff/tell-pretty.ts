import type { WordRun } from '../../../diff/compare-words.ts'
import type { Language } from '../../../messages/messages.ts'
import type { Colours } from '../../../report/report.ts'
import { type ComparedPair, titleOfPlan, versionsOf } from './compared-pair.ts'
import { countChanges } from './count-changes.ts'
import { diffSentences } from './diff-sentences.ts'
import { type ChangeLine, groupChanges } from './group-changes.ts'
import { asReplaced, shortenWords } from './shorten-words.ts'

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
  const [before, after] = versionsOf(pair)
  const versions = pair.before === undefined || pair.after === undefined ? before + after : say.versions(before, after)
  const head = `${colours.strong(pair.name)}${renamed}  ${colours.faint(versions)}\n`
  if (pair.status === 'added' || pair.status === 'dropped') {
    const [sign, words] = pair.status === 'added' ? ['+', say.isNew] : ['-', say.isGone]
    const title = titleOfPlan(pair, say)
    return `${head}  ${painted(sign, `${sign} ${words}`, colours)}${title === '' ? '' : `: ${title}`}\n`
  }
  if (pair.changes.length === 0) return `${head}  ${say.same}\n`
  const groups = groupChanges(pair.changes, { language, lines: pair.lines }).map(
    ({ title, lines }) => `  ${colours.strong(title)}\n${lines.map((line) => lineText(line, colours)).join('')}`,
  )
  return `${head}${groups.join('')}  ${colours.faint(say.summary(countChanges(pair.changes)))}\n`
}

function lineText(line: ChangeLine, colours: Colours): string {
  const { sign, name, words, texts = [], notes, place } = line
  const [first, ...rest] = texts
  const said = words === undefined ? (first ?? '').replaceAll('\n', ' ') : wordsText(words, colours)
  const behind = [...notes, place].filter((note) => note !== '').join('; ')
  const lead = said === '' ? name : name === '' ? said : `${name}: ${said}`
  const more = rest.map((text) => `        ${text.replaceAll('\n', ' ')}\n`).join('')
  return `    ${painted(sign, sign, colours)} ${lead}${behind === '' ? '' : ` ${colours.faint(`(${behind})`)}`}\n${more}`
}

function wordsText(words: readonly WordRun[], colours: Colours): string {
  const replaced = words.some(({ kind, text }) => kind === 'same' && text.trim().length > 12) ? undefined : asReplaced(words)
  if (replaced !== undefined) return `${colours.error(replaced[0])} → ${colours.info(replaced[1])}`
  return shortenWords(words)
    .map(({ kind, text }) => {
      const flat = text.replaceAll('\n', ' ')
      return kind === 'same' ? flat : kind === 'dropped' ? colours.error(`[-${flat}-]`) : colours.info(`{+${flat}+}`)
    })
    .join('')
}

function painted(sign: string, text: string, colours: Colours): string {
  return sign === '-' ? colours.error(text) : sign === '+' ? colours.info(text) : colours.warning(text)
}
