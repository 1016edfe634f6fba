import { purposeOf, type Relationship } from './package/relationships.ts'
import type { WordPackage } from './package.ts'
import type { WordBlock, WordNotice, WordRun } from './word-document.ts'

/** What else a package holds, by what its relationship is for. Charts and the like are told where they are drawn. */
const embedded = new Set(['oleObject', 'package', 'control'])

/** What the package holds besides text: macros, signatures, other files inside and outside. */
export function packageNotices(file: WordPackage): readonly WordNotice[] {
  const links = linksOf(file)
  const hasMacros = file.macros || links.some((link) => purposeOf(link) === 'vbaProject')
  const isSigned =
    [...file.relationships('').values()].some(({ type }) => type.includes('/digital-signature/')) ||
    file.names.some((name) => name.startsWith('_xmlsignatures/'))
  const inside = links.filter((link) => !link.external && embedded.has(purposeOf(link))).map(({ target }) => target)
  const outside = links.filter(isOutside).map(({ target }) => target)
  return [
    ...(hasMacros ? [{ kind: 'macros' } as const] : []),
    ...(isSigned ? [{ kind: 'signature' } as const] : []),
    ...[...new Set(inside)].map((text) => ({ kind: 'embedded', text }) as const),
    ...[...new Set(outside)].map((text) => ({ kind: 'externalPart', text }) as const),
  ]
}

function linksOf(file: WordPackage): readonly Relationship[] {
  const sources = file.names.filter((name) => file.part(name) !== undefined)
  return ['', ...sources].flatMap((source) => [...file.relationships(source).values()])
}

/** What another program would fetch. A template on the author's own disk is named by nearly every file and fetched by nobody. */
function isOutside(link: Relationship): boolean {
  if (!link.external || purposeOf(link) === 'hyperlink') return false
  return purposeOf(link) !== 'attachedTemplate' || /^(?:https?|ftp):|^(?:file:\/\/)?\\\\/i.test(link.target)
}

/** Fonts of TCVN3 and VNI, where letters of Vietnamese stand at the places of other letters. */
const legacy = /^(?:\.Vn|VNI[- ])/i

/** Letters that text typed in those fonts has, and letters that only Unicode has: text that is already converted may have kept its font. */
const legacyLetter = /[\u0080-\u00ff]/
const unicodeLetter = /[\u0102-\u01b0\u1ea0-\u1ef9]/

/** Are its letters those of an old code, so that they stand for others than Unicode says? */
export function isLegacyRun({ text, look }: Pick<WordRun, 'text' | 'look'>): boolean {
  return legacy.test(look.font) && legacyLetter.test(text) && !unicodeLetter.test(text)
}

/** Text that is not Unicode, told once for each font with the number of its paragraphs. */
export function legacyFonts(blocks: readonly WordBlock[]): readonly WordNotice[] {
  const fonts = new Map<string, number[]>()
  const visit = (block: WordBlock): void => {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) cell.blocks.forEach(visit)
      return
    }
    const words = block.runs.filter(isLegacyRun)
    for (const font of new Set(words.map(({ look }) => look.font))) fonts.set(font, [...(fonts.get(font) ?? []), block.number])
    for (const drawing of block.drawings) drawing.blocks?.forEach(visit)
  }
  blocks.forEach(visit)
  return [...fonts].map(([text, numbers]) => ({ kind: 'legacyFont', text, count: numbers.length, ...first(numbers) }))
}

function first([paragraph]: readonly number[]): { readonly paragraph?: number } {
  return paragraph === undefined ? {} : { paragraph }
}
