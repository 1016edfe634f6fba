import { type LabelKind, numberOfLabel } from '../../plan/label.ts'
import { type LabelStyle, labelStyles } from '../../plan/plan.ts'

/** One way to read the label at the head of a paragraph: `i)` is the ninth point or the first small numeral. */
export interface LabelReading {
  /** As the form prints it where it has the style (`I -` for `I –`), else as it stands. */
  readonly text: string
  /** Labels of one list have one key: what counts, and the marks around it. */
  readonly key: string
  /** Absent for what has no rung of its own: `Điều 1.`, `B.1.` */
  readonly kind?: LabelKind
  readonly style?: LabelStyle
  /** How far out its lists usually stand, the outermost least. */
  readonly rank: number
  /** In the Vietnamese alphabet where it is a letter. */
  readonly number?: number
  /** In the English alphabet: some count a, b, c, d, e, f. */
  readonly latin?: number
  /** All numbers of a decimal: `2.1.` → [2, 1]. */
  readonly path?: readonly number[]
  /** How many characters of the text it takes, with the blanks behind it. */
  readonly length: number
  /** Hardly anything else looks like it: `1.`, `a)`. A letter or numeral with a full stop may be a name's: `V. I. Lênin`. */
  readonly sure: boolean
}

export interface ReadLabelOptions {
  /** `abcdđeghi…`: the letters of points in the order of the form. */
  readonly letters: string
}

type Found = Omit<LabelReading, 'length' | 'text'> & { readonly core: string; readonly mark: string }
type Reader = readonly [pattern: RegExp, read: (core: string, mark: string, options: ReadLabelOptions) => Found | undefined]

const behind = '(?:\\s+|(?=\\p{Lu})|$)'
/** Behind a dash a number goes on: `10 - 15 người`. */
const behindDash = '(?:\\s+(?=[^\\d\\s])|(?=\\p{Lu}\\p{L})|$)'
const latins = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const parts = 'ABCDEGHIKLMNOPQRSTUVXY'

const readers: readonly Reader[] = [
  [new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,4})(\\s?[.)/])${behind}`, 'u'), decimal],
  [new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,4})(\\s?[-–])${behindDash}`, 'u'), decimal],
  // Without a mark behind it a decimal may be an amount: `1.5 triệu đồng`.
  [/^(\d{1,2}(?:\.\d{1,2}){1,4})()\s+(?=["“(]?\p{Lu})/u, decimal],
  [new RegExp(`^(\\d{1,3})(\\s?(?:\\/\\.|[.)/]))${behind}`, 'u'), clause],
  [new RegExp(`^(\\d{1,2})(\\s?[-–])${behindDash}`, 'u'), clause],
  [/^\((\d{1,2})\)()\s*/u, (core) => numbered(core, '()', 'clause', 6)],
  [new RegExp(`^([IVXL]{1,7})(\\s?(?:\\/\\.|[.)/:]))${behind}`, 'u'), section],
  [new RegExp(`^([IVXL]{1,7})(\\s?[-–])${behindDash}`, 'u'), section],
  // A scan reads `l` or `1` for the numeral I: before a title in capitals nothing else is meant.
  [/^(?=[IVXl1|]{0,6}[l1|])(?!\d{1,6}[^IVXl|])([IVXl1|]{1,6})(\s?[.)/-])\s+(?=[^\p{Ll}]{6})/u, misread],
  [new RegExp(`^([A-Z])(\\s?[.)])${behind}`, 'u'), part],
  // `T/M`, `K/T`: the marks of an authority.
  [/^([A-Z])(\s?\/)(?:\s+|$)/u, part],
  [new RegExp(`^([A-Z])(\\s?[-–])${behindDash}`, 'u'), part],
  [new RegExp(`^([a-zđ])(\\s?[.)/])${behind}`, 'u'), point],
  [new RegExp(`^([a-zđ])(\\s?[-–])${behindDash}`, 'u'), point],
  [/^([a-zđ])(\s?,)\s+(?=\p{Lu}\p{L})/u, point],
  [/^\(([a-zđ])\)()\s*/u, (core, _, options) => point(core, '()', options)],
  [new RegExp(`^([ivx]{1,5})(\\s?[.)])${behind}`, 'u'), small],
  [/^\(([ivx]{1,5})\)()\s*/u, (core) => small(core, '()')],
  [new RegExp(`^([A-Z]|[IVX]{1,4})\\.(\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s?[.)]?)${behind}`, 'u'), mixed],
  [
    /^((?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC)\s+(?:\d{1,3}|[IVXLC]{1,6}|(?:thứ|THỨ)\s+\p{L}{2,5}))(\s?[.:]|\s?[-–](?=\s)|(?=\s*$))\s*/u,
    worded,
  ],
]

/** Every way in which a text's head can be read as a label; none where it has none. */
export function readLabels(text: string, options: ReadLabelOptions): readonly LabelReading[] {
  // Words begin most texts.
  if (!/^[\d(A-Za-zđĐ]/u.test(text) || /^\p{L}{8}/u.test(text)) return []
  return readers.flatMap(([pattern, read]) => {
    const match = pattern.exec(text)
    if (match === null) return []
    const found = read(match[1] ?? '', match[2] ?? '', options)
    return found === undefined ? [] : [finished(found, match[0])]
  })
}

/** The same for a label that Word or Markdown numbers by itself: it is one whatever it looks like. */
export function readAutomaticLabel(label: string, options: ReadLabelOptions): readonly LabelReading[] {
  const readings = readLabels(/^\d{1,3}$/.test(label) ? `${label}.` : label, options).filter(
    ({ length }) => length >= label.length,
  )
  if (readings.length > 0) {
    return readings.map((reading) => ({ ...withoutStyleUnless(reading, label), length: 0, sure: true }))
  }
  const number = /(\d{1,3})\D{0,3}$/.exec(label)?.[1]
  const shape = label.replace(/\d+/g, '1')
  return [{ text: label, key: `auto:${shape}`, rank: 2, length: 0, sure: true, ...(number ? { number: Number(number) } : {}) }]
}

/** `1` printed alone is no `1.`. */
function withoutStyleUnless({ style, ...reading }: LabelReading, label: string): LabelReading {
  const same = style !== undefined && reading.text.replace(/\s/g, '') === label.replace(/\s/g, '').replaceAll('–', '-')
  return same ? { ...reading, style } : { ...reading, text: label }
}

function finished({ core, mark, ...found }: Found, matched: string): LabelReading {
  const text = found.style === undefined ? matched.trim() : printed(core, mark)
  return { ...found, text, length: matched.length }
}

function printed(core: string, mark: string): string {
  return mark === '()' ? `(${core})` : `${core}${mark}`
}

function styled(shape: string, mark: string): { readonly style?: LabelStyle } {
  const style = labelStyles.find((style) => style === printed(shape, mark))
  return style === undefined ? {} : { style }
}

/** Blanks and kinds of dashes do not make another style, but for `I-` and `I -`. */
function plainMark(mark: string): string {
  return mark.trim().replace('–', '-')
}

function numbered(core: string, mark: string, kind: LabelKind, rank: number): Found {
  const number = Number(core)
  return { core, mark, kind, key: `${kind}${mark}`, rank, number, latin: number, sure: true, ...styled('1', mark) }
}

function clause(core: string, mark: string): Found {
  const plain = plainMark(mark)
  return { ...numbered(core, plain, 'clause', plain === ')' ? 2.5 : 2), sure: plain !== '-' }
}

function decimal(core: string, mark: string): Found {
  const path = core.split('.').map(Number)
  const number = path.at(-1) ?? 1
  const plain = plainMark(mark)
  const base = { core, mark: plain, kind: 'decimal' as const, key: `decimal${path.length}`, rank: 3 + (path.length - 2) * 0.1 }
  return { ...base, number, latin: number, path, sure: plain !== '', ...styled('1.1', plain) }
}

function section(core: string, mark: string): Found | undefined {
  const number = numberOfLabel(core, 'section', '')
  const plain = /^\s[-–]$/u.test(mark) ? ' -' : plainMark(mark)
  if (number === undefined) return undefined
  return {
    core,
    mark: plain,
    kind: 'section',
    key: `section${plain}`,
    rank: 1,
    number,
    latin: number,
    sure: false,
    ...styled('I', plain),
  }
}

function misread(core: string, mark: string): Found | undefined {
  const found = section(core.replace(/[l1|]/g, 'I'), mark)
  if (found === undefined) return undefined
  const { style: _, ...read } = found
  return { ...read, core }
}

function part(core: string, mark: string): Found {
  const plain = plainMark(mark)
  const letters = { ...optionalNumber(parts.indexOf(core) + 1), latin: latins.indexOf(core) + 1 }
  return { core, mark: plain, kind: 'part', key: `part${plain}`, rank: 0, sure: false, ...letters, ...styled('A', plain) }
}

function point(core: string, mark: string, { letters }: ReadLabelOptions): Found {
  const plain = mark === '()' ? mark : plainMark(mark)
  const latin = latins.toLowerCase().indexOf(core) + 1
  const counted = { ...optionalNumber([...letters].indexOf(core) + 1), ...(latin > 0 ? { latin } : {}) }
  return {
    core,
    mark: plain,
    kind: 'point',
    key: `point${plain}`,
    rank: 5,
    sure: plain !== '.' && plain !== '-' && plain !== ',',
    ...counted,
    ...styled('a', plain),
  }
}

function small(core: string, mark: string): Found | undefined {
  const number = numberOfLabel(core, 'small', '')
  const plain = mark === '()' ? mark : plainMark(mark)
  if (number === undefined) return undefined
  const base = { core, mark: plain, kind: 'small' as const, key: `small${plain}`, rank: 7 }
  return { ...base, number, latin: number, sure: plain !== '.', ...styled('i', plain) }
}

/** `B.1.`, `II.2.1`: decimals behind a letter or a Roman numeral. */
function mixed(core: string, tail: string): Found {
  const path = tail
    .split('.')
    .map((digits) => Number.parseInt(digits, 10))
    .filter((number) => !Number.isNaN(number))
  const number = path.at(-1) ?? 1
  return {
    core,
    mark: tail,
    key: `mixed${path.length}${/^[IVX]/.test(core) ? 'I' : 'A'}`,
    rank: 1.8 + path.length * 0.1,
    number,
    latin: number,
    sure: true,
  }
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

function worded(core: string, mark: string): Found {
  const [word = '', ...rest] = core.toLocaleLowerCase('vi').split(/\s+/)
  const last = rest.at(-1) ?? ''
  const number = /^\d/.test(last)
    ? Number(last)
    : (numberOfLabel(last.toUpperCase(), 'section', '') ?? ordinals.indexOf(last) + 1)
  const rank = word === 'điều' ? 2 : word === 'mục' ? 0 : -1
  return { core, mark, key: `${word}`, rank, sure: true, ...optionalNumber(number), latin: number }
}

function optionalNumber(number: number): { readonly number?: number } {
  return number > 0 ? { number } : {}
}
