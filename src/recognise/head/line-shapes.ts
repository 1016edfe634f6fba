import { isCapitals } from '../text-sources/line-shapes.ts'

/** Shapes of lines: by letters and marks alone. */

/** Nothing but a drawn or typed line: `-----`, `___`, `* * *`, `--------o0o--------`, `---- aa&bb ----`. */
export function isRuleLine(text: string): boolean {
  return (
    text.length <= 200 && /^(?:[-–—_*=~.…·•\s]|\\|[-–—*\s](?:[oO0]{1,3}|[a-z]{0,2}&[a-z]{0,2})(?=[-–—*\s])){1,200}$/u.test(text)
  )
}

/** Two capital letters or more, and no small one but those of a symbol: `QUYẾT ĐỊNH SỐ 15/QĐ-TTg`. */
export function isInCapitals(text: string): boolean {
  if (!/\p{Lu}[^\p{Lu}]{0,8}\p{Lu}/u.test(text)) return false
  return !/\p{Ll}/u.test(text) || (text.includes('/') && isCapitals(text) && /\p{Lu}{2,9}\s\p{Lu}{2}/u.test(text))
}

/** Begins with the label of a section, clause or article. */
export function hasLabel(text: string): boolean {
  return /^(?:[IVX]{1,5}|[A-H]|\d{1,2})\s?(?:[.)–-]|\/(?:\.|(?=\s)))\s?\p{L}|^(?:PHẦN|Phần)\s(?:THỨ|thứ|[IVX1-9])/u.test(text)
}

/** Begins like a basis (NĐ 30/2020, Phụ lục I, Phần I, II.6.a). */
export function opensAsBasis(text: string): boolean {
  return /^(?:[-–+•*]\s{0,3})?(?:Căn cứ|CĂN CỨ|Xét đề nghị|Theo đề nghị|Xét tờ trình)(?!\p{L})/u.test(text)
}
