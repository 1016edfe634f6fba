import MarkdownIt from 'markdown-it'
import type { PrintedText } from './docx-text.ts'

/** The text that a reader of rendered Markdown sees, read by an independent Markdown parser. */
export function markdownText(markdown: string): PrintedText {
  const notes: string[] = []
  const body = markdown.replace(/^\[\^[^\]\s]+\]:([^\n]*(?:\n[ \t]+\S[^\n]*)*)/gm, (_, note: string) => {
    notes.push(note)
    return ''
  })
  return { body: shown(body), notes: notes.map(shown).join('\n'), margins: '' }
}

function shown(markdown: string): string {
  const html = new MarkdownIt({ html: true }).render(markdown)
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?(?:strong|em|b|i|u|sup|sub|span|s|a|code)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined)
        return { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', emsp: '\u2003', ensp: '\u2002' }[name] ?? whole
      return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16))
    })
}
