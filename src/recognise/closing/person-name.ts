import { familyNames } from '../../language/agencies/agency-words.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import { beginsWithOffice } from './office-words.ts'

/** Degrees, ranks and words of address before a name: they are part of what was typed. */
const titles =
  /^(?:(?:GS|PGS|TSKH|TS|Th\.?S|BS(?:CK\p{L}{0,3}\d?)?|CK\p{L}{0,3}\d?|DS|KS|KTS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)(?!\p{L})[.,]{0,2}\s{0,3}|(?:thiếu|trung|thượng|đại)\s(?:tá|úy|uý|tướng)[.,]?\s{1,3}|(?:đồng chí|đ\/c|ông|bà)[:.]?\s{1,3}){0,5}/iu
/** `Nguyễn Văn An`; names of the Highlands write `H'Lim`, `K'Mák`. */
const mixedName = /^\p{Lu}(?:['’]\p{Lu})?[\p{Ll}'’]{0,9}(?:[\s-]{1,3}\p{Lu}[\p{L}'’]{0,9}){1,5}$/u
/** In place of a name: one syllable, as some peoples have it. */
const oneSyllable = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}{1,9}$/u
const capitalName = /^\p{Lu}{1,7}(?:\s{1,3}\p{Lu}{1,7}){1,4}$/u
/** Dots that wait for a name, and words in its place. */
const gap = /^(?:[….\s_]{3,200}|[[<(]?họ\s(?:và\s|,\s)?tên[\])>]?)$/iu
/** Rarer ones, that begin names of places of two syllables, too. */
const rarerNames: ReadonlySet<string> = new Set(
  (
    'lưu vương thái châu tô triệu quách chu kiều đàm nông lò vi hứa giàng tống khuất bàn quàng sùng vàng thào tẩn phàn tăng doãn nghiêm mạc bế ' +
    'thạch đậu lại lục la lầu hầu ma cầm tòng'
  ).split(' '),
)
/** Family names that begin names of places and bodies, too. */
const places = /^(?:hà (?:nội|nam|giang|tĩnh|tiên)|cao bằng|lâm đồng|đoàn (?:thanh|chủ|đại|kiểm)|mai (?:châu|sơn)|hồ chí minh$)/u

/**
 * Does a line look like a person's name? `mixed`: `Nguyễn Văn An` (with a degree or not), `capitals`: `NGUYỄN VĂN AN` after a known family name,
 * `gap`: dots, or "Họ và tên".
 */
export function personName(text: string): 'mixed' | 'capitals' | 'gap' | undefined {
  const line = text.trim()
  if (line.length > 100 || line === '') return undefined
  if (gap.test(line)) return 'gap'
  const name = line.slice(titles.exec(line)?.[0].length ?? 0)
  if (beginsWithOffice(name)) return undefined
  const folded = foldName(name)
  if (mixedName.test(name) && /\p{Ll}/u.test(name)) return places.test(folded) && !folded.includes(' thị ') ? undefined : 'mixed'
  if (!capitalName.test(name)) return undefined
  const words = folded.split(' ')
  const family = words[0] ?? ''
  const isKnown = familyNames.has(family) || (rarerNames.has(family) && words.length >= 3)
  return isKnown && !places.test(folded) ? 'capitals' : undefined
}

/** Is the first word a family name, a rarer one too? */
export function beginsWithFamilyName(text: string): boolean {
  const first = foldName(text).split(' ', 1)[0] ?? ''
  return familyNames.has(first) || rarerNames.has(first)
}

/** Could it be a name of one syllable? Only where nothing but a name can stand. */
export function isOneSyllable(text: string): boolean {
  const line = text.trim()
  return oneSyllable.test(line.slice(titles.exec(line)?.[0].length ?? 0))
}
