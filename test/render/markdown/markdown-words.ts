import MarkdownIt from 'markdown-it'
import { type Words, wordsOf } from './document-words.ts'

const parser = new MarkdownIt({ html: true })
// Its own liberty, which code hosts do not take: to show `%20` of an address as a blank.
parser.normalizeLinkText = (address) => address

/** The code hosts' footnotes are not in CommonMark: definitions are read by their line, references by this mark. */
const definition = /^\[\^\d+\]:.*$/gmu
const reference = '\uE000'

/** The HTML that a code host would show, footnotes left as they stand. */
export function shownHtml(markdown: string): string {
  return parser.render(markdown)
}

/** The words that a reader sees: Markdown → HTML by a CommonMark parser, tags off, entities read. */
export function markdownWords(markdown: string): Words {
  const notes = [...markdown.matchAll(definition)].map(([line]) => line.replace(/^\[\^\d+\]:/u, ''))
  return { body: shownWords(markdown.replace(definition, '')), notes: notes.flatMap(shownWords) }
}

function shownWords(markdown: string): readonly string[] {
  const lines = markdown.split('\n').map((line) => (/^<t[hd]\b/u.test(line) ? line : markReferences(line)))
  const shown = shownHtml(lines.join('\n'))
    .replace(/\[\uE000\]/gu, '')
    .replace(/<\/?(?:strong|em|a)\b[^>]*>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return wordsOf(shown)
}

/** `[^1]` that no backslash escapes becomes `[mark]`: brackets stay, because they matter to what stands beside them. */
function markReferences(line: string): string {
  return line.replace(/\\.|\[\^\d+\]/gu, (found) => (found.startsWith('\\') ? found : `[${reference}]`))
}
