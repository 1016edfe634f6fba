/** A bracket or quotation mark without its partner, or turned the wrong way. `index` counts in the text. */
export interface LoneMark {
  readonly index: number
  readonly mark: string
  readonly kind: 'unclosed' | 'unopened' | 'reversed'
}

interface Open {
  readonly index: number
  readonly mark: string
  /** A label like `1)` stood behind it: that may have been its partner. */
  isMaybeClosed: boolean
}

const marks = /["“”()[\]]/g
const partners: Readonly<Record<string, string>> = { '”': '“', ')': '(', ']': '[' }
// a) 1) 2.1) iv): labels of lists, and of points that are cited.
const label = /(?:^|[\s;,.:(“])(?:[a-zđA-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3}|[ivxIVX]{1,4})$/

/** The marks of one paragraph that do not pair. Each kind is counted by itself; a straight mark at a number is a sign of inches. */
export function loneMarks(text: string): readonly LoneMark[] {
  const found: LoneMark[] = []
  const open: Readonly<Record<string, Open[]>> = { '“': [], '(': [], '[': [] }
  const straight: number[] = []
  let atNumber = 0
  for (const { 0: written, index } of text.matchAll(marks)) {
    if (written === '"') {
      if (/\d/.test(text[index - 1] ?? '')) atNumber += 1
      else straight.push(index)
      continue
    }
    const mark = meant(text, index, written)
    if (mark !== written) found.push({ index, mark: written, kind: 'reversed' })
    const opener = partners[mark]
    if (opener === undefined) open[mark]?.push({ index, mark, isMaybeClosed: false })
    else close(text, { index, mark }, open[opener] ?? [], found)
  }
  for (const { index, mark, isMaybeClosed } of Object.values(open).flat())
    if (!isMaybeClosed) found.push({ index, mark, kind: 'unclosed' })
  // The sign of inches may as well close "… đến năm 2030": where it could be the partner, nothing is said.
  return atNumber > 0 ? found : withStraight(found, straight)
}

/** “ that closes a word and ” that opens one were typed the wrong way round. */
function meant(text: string, index: number, mark: string): string {
  const before = text[index - 1] ?? ' '
  const after = text[index + 1] ?? ' '
  if (mark === '“' && !/[\s(“[\-–/:]/.test(before) && /[\s.,;:!?)]/.test(after)) return '”'
  if (mark === '”' && /[\s(]/.test(before) && !/[\s.,;:!?)”]/.test(after)) return '“'
  return mark
}

function close(
  text: string,
  { index, mark }: { readonly index: number; readonly mark: string },
  open: Open[],
  found: LoneMark[],
): void {
  const last = open.at(-1)
  const isLabel = mark === ')' && label.test(text.slice(Math.max(index - 12, 0), index))
  if (last === undefined) {
    if (!isLabel) found.push({ index, mark, kind: 'unopened' })
  } else if (isLabel && index - last.index > 6) last.isMaybeClosed = true
  else open.pop()
}

/** An odd straight mark pairs with the lone curly one, if there is one: that is a mixture, not a loss. */
function withStraight(found: readonly LoneMark[], straight: readonly number[]): readonly LoneMark[] {
  const last = straight.at(-1)
  if (last === undefined || straight.length % 2 === 0) return found
  const partner = found.find(({ mark, kind }) => kind !== 'reversed' && (mark === '“' || mark === '”'))
  return partner === undefined ? [...found, { index: last, mark: '"', kind: 'unclosed' }] : found.filter((one) => one !== partner)
}
