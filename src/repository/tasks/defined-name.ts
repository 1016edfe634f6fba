import { isBody } from './title-units.ts'

/** A name is not longer. */
const reach = 160
const clauseBreak = /[;:.!?()\n]/u
const word = /[\p{L}\p{N}]+/gu
const initials = /(?:Th|Tr|Ph|Kh|Nh|Ng|Ch|Gi|Qu|\p{Lu}|\p{N})/gu
/** Where its brackets end a name, words of small letters may stand in it; these do not. */
const someWork = /(?<!\p{L})(?:chủ trì|phối hợp|giao|đề nghị|yêu cầu|trình|gửi|có trách nhiệm|tham mưu|thực hiện)(?!\p{L})/u
const capital = /^\p{Lu}/u

/** How the text defines a short name: in so many words ("sau đây viết tắt là TTLT"), or with brackets alone ("(TTLT)"). */
export interface ShortName {
  readonly short: string
  readonly told: boolean
  readonly form: 'letters' | 'words'
}

/**
 * The body's name that ends where its short name is defined: "Trung tâm Lưu trữ lịch sử" before "(sau đây viết tắt là TTLT)". Not every word needs its
 * letter; where the text only shows brackets, the letters must be found in the name in their order. Undefined where no body surely stands there.
 */
export function definedName(before: string, { short, told, form }: ShortName): string | undefined {
  const piece = before.slice(-reach).replace(/[^\p{L}\p{N})]+$/u, '')
  let nearest: string | undefined
  for (const { index, 0: first } of [...piece.matchAll(word)].reverse()) {
    const name = piece.slice(index)
    if (clauseBreak.test(name)) break
    if (!capital.test(first) || !isBody({ role: 'thuc_hien', text: name }) || someWork.test(name)) continue
    if (form === 'words') {
      // "Chi cục Văn thư (sau đây gọi tắt là Chi cục)"; other words ("Đơn vị") may mean more than this body.
      if (name !== short && name.startsWith(`${short} `)) return name
    } else if (hasLetters(name, short)) return name
    nearest ??= name
  }
  return told && form === 'letters' ? nearest : undefined
}

/** Whether the letters begin words of the name, in their order, the first one the first word. */
function hasLetters(name: string, short: string): boolean {
  const words = (name.match(word) ?? []).map(plain)
  let at = 0
  for (const letter of (short.match(initials) ?? []).map(plain)) {
    const found = words.findIndex((one, index) => index >= at && one.startsWith(letter))
    if (found < 0 || (at === 0 && found > 0)) return false
    at = found + 1
  }
  return at > 0
}

/** Small letters without marks. */
function plain(text: string): string {
  return text.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
