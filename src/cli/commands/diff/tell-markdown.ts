import type { WordRun } from '../../../diff/compare-words.ts'
import type { Language } from '../../../messages/messages.ts'
import { escapeLineStart, escapeMarkdown } from '../../../render/markdown/escape-markdown.ts'
import { capitalized } from '../../../rules/wording/letter-case.ts'
import { type ComparedPair, titleOfPlan, versionsOf } from './compared-pair.ts'
import { countChanges } from './count-changes.ts'
import { diffSentences } from './diff-sentences.ts'
import { type ChangeLine, groupChanges } from './group-changes.ts'
import { asReplaced, shortenWords } from './shorten-words.ts'
import { shownText } from './shown-text.ts'

/** The changes for a review comment; what went is struck out, what came is bold. */
export function tellMarkdown(pairs: readonly ComparedPair[], { language }: { readonly language: Language }): string {
  return pairs.map((pair) => planText(pair, language)).join('\n')
}

function planText(pair: ComparedPair, language: Language): string {
  const say = diffSentences[language]
  const renamed = pair.renamedFrom === undefined ? '' : ` (${escaped(say.renamed(pair.renamedFrom))})`
  const incomplete = (pair.incomplete ?? []).map(({ name, errors }) => `\n> ${escaped(say.incomplete(name, errors))}\n`)
  const head = `### ${escaped(pair.name)}${renamed}\n\n${escaped(versionsOf(pair, say))}\n${incomplete.join('')}`
  if (pair.status === 'added' || pair.status === 'dropped') {
    const words = capitalized(pair.status === 'added' ? say.isNew : say.isGone)
    const title = titleOfPlan(pair, say)
    return `${head}\n${words}${title === '' ? '' : `: ${escaped(title)}`}\n`
  }
  if (pair.changes.length === 0) return `${head}\n${say.same}\n`
  const groups = groupChanges(pair.changes, { language, lines: pair.lines }).map(
    ({ title, lines }) => `\n**${escaped(title)}**\n\n${lines.map(lineText).join('')}`,
  )
  return `${head}\n${escaped(say.summary(countChanges(pair.changes)))}\n${groups.join('')}`
}

const symbols = { '+': '➕', '-': '➖', '~': '✏️', '>': '↕️' } as const

function lineText({ sign, name, words, texts = [], notes }: ChangeLine): string {
  const [first = '', ...rest] = texts
  const struck = sign === '-'
  const said = words === undefined ? marked(first, struck) : wordsText(words)
  const behind = notes.length === 0 ? '' : ` _(${escaped(notes.join('; '))})_`
  const lead = said === '' ? escaped(name) : name === '' ? said : `${escaped(name)}: ${said}`
  const more = rest.map((text) => `  - ${escapeLineStart(marked(text, struck))}\n`).join('')
  return `- ${symbols[sign]} ${lead}${behind}\n${more}`
}

function marked(text: string, struck: boolean): string {
  const words = escaped(text).trim()
  return words === '' ? '' : struck ? `~~${words}~~` : words
}

function wordsText(words: readonly WordRun[]): string {
  const replaced = asReplaced(words)
  if (replaced !== undefined) return `~~${escaped(replaced[0].trim())}~~ → **${escaped(replaced[1].trim())}**`
  return shortenWords(words)
    .map(({ kind, text }) => {
      // Marks hold only where they stand at words.
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text.replaceAll('\n', ' ')) ?? []
      return `${before}${kind === 'same' || inner === '' ? escaped(inner) : emphasised(kind, inner)}${after}`
    })
    .join('')
}

/** A mark of Markdown beside a sign is none (CommonMark 0.31, 6.2): there it is one of HTML. */
function emphasised(kind: 'dropped' | 'added', text: string): string {
  const [mark, name] = kind === 'dropped' ? ['~~', 'del'] : ['**', 'ins']
  return betweenWords.test(text) ? `${mark}${escaped(text)}${mark}` : `<${name}>${escaped(text)}</${name}>`
}

const betweenWords = /^[\p{L}\p{N}](?:[\s\S]*[\p{L}\p{N}])?$/u

/** Text as it is: what Markdown, and the dialect of comments (mentions), would read as a mark is none. */
function escaped(text: string): string {
  return escapeMarkdown(shownText(text)).replace(/@(?=\p{L})/gu, '@\u200b')
}
