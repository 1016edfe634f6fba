import type { LineTable } from '../../source/line-table.ts'
import type { Aside } from '../flow.ts'
import { cleanText } from './clean-text.ts'

/** What is invisible goes when the lines are cleaned: a mask keeps every offset. */
const gone = '\u200b'
const lineBreak = '\u2028'

const tag =
  /<\/?(?:br|u|b|i|s|strong|em|center|div|p|span|sup|sub|font|small|big|ins)(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot);/gi
const entities: Readonly<Record<string, string>> = { '&nbsp;': '\u00a0', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/**
 * Markdown without what its reader does not see, as long as it was: HTML comments and front matter (they become asides), tags of look, entities.
 * `<br>` becomes a line break inside the line.
 */
export function maskMarkup(text: string, lines: LineTable): { readonly text: string; readonly asides: readonly Aside[] } {
  const asides: Aside[] = []
  const front = /^\ufeff?---\r?\n(?:(?!---|\.\.\.)[^\n]{0,2000}\n){1,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? ''
  for (const { 0: line, index } of front.matchAll(/[^\r\n]+/g)) {
    const words = cleanText(line).text.trim()
    if (words !== '' && !/^(?:---|\.\.\.)$/.test(words))
      asides.push({ reason: 'metadata', text: words, at: lines.position(index) })
  }
  let masked = blanked(front)
  let from = front.length
  for (let open = text.indexOf('<!--', from); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) break
    asides.push({ reason: 'comment', text: cleanText(text.slice(open + 4, close)).text.trim(), at: lines.position(open) })
    masked += text.slice(from, open) + blanked(text.slice(open, close + 3))
    from = close + 3
  }
  masked += text.slice(from)
  return { text: masked.includes('<') || masked.includes('&') ? masked.replace(tag, maskOf) : masked, asides }
}

/** A text file whose look is said in tags, as a site that shows files page by page writes them: without these. */
export function maskTags(text: string): string {
  const tags = text.match(tag)?.length ?? 0
  return text.replace(tags < fewTags ? breakTag : tag, maskOf)
}

/** Fewer may be meant as they stand, but for a line break. */
const fewTags = 4
const breakTag = /<br\s?\/?>/gi

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, gone)
}

function maskOf(markup: string): string {
  const shown = /^<br/i.test(markup) ? lineBreak : (entities[markup.toLowerCase()] ?? '')
  return shown + gone.repeat(markup.length - shown.length)
}
