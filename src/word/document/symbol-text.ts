/** Letters of fonts that are pictures, as characters that any font has. Keys are codes in the font, without the F000 that Word adds. */
const symbol: Readonly<Record<number, string>> = {
  34: '∀',
  36: '∃',
  39: '∋',
  45: '-',
  176: '°',
  177: '±',
  163: '≤',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  222: '⇒',
  219: '⇔',
  220: '⇐',
  165: '∞',
  229: '∑',
  214: '√',
  206: '∈',
}

const wingdings: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  70: '☞',
  74: '☺',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  119: '◆',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  231: '⬅',
  232: '➔',
  239: '⇦',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const wingdings2: Readonly<Record<number, string>> = { 79: '✗', 80: '✓', 82: '☑', 83: '☒', 84: '☒', 163: '□', 151: '●', 150: '•' }

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol,
  wingdings,
  'wingdings 2': wingdings2,
}

/** Printable ASCII of Symbol: Greek letters and the figures and marks that stay what they are. */
const greek = 'ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const greekSmall = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

/** The character that a code of a picture font stands for; undefined where it is not known. `font` as the file names it, `code` with or without F000. */
export function symbolText(font: string, code: number): string | undefined {
  const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const name = font.trim().toLowerCase()
  const found = fonts[name]?.[plain]
  if (found !== undefined || name !== 'symbol') return found
  if (plain >= 65 && plain <= 90) return greek[plain - 65]
  if (plain >= 97 && plain <= 122) return greekSmall[plain - 97]
  return plain >= 32 && plain <= 63 ? String.fromCharCode(plain) : undefined
}
