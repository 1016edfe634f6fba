/** Two lines that one phrase was cut into, by their words alone. */

/** A line that was broken anywhere is at least so long. */
export const brokenLine = 20

/** `… số 45-HD/TWĐTN ngày` / `12/7/2023 của …`. */
export function isCutDate(a: string, b: string): boolean {
  return a.length >= brokenLine && /(?<!\p{L})ngày$/u.test(a) && /^\d{1,2}(?:\/\d{1,2}\/\d{4}|\s{1,3}tháng\s)/u.test(b)
}

/** The clerk left the day open: `Sơn Hà, ngày` / `tháng 9 năm 2026`. */
export function isCutPlaceDate(a: string, b: string): boolean {
  return /^\p{Lu}[\p{L}\s]{1,40},\s?ngày$/u.test(a) && /^(?:\d{1,2}\s+)?tháng\s+(?:\d{1,2}\s+)?năm\s+\d{4}$/u.test(b)
}

/** `… (khóa` / `XII), Ủy ban …` is no label, `(22/12/1944` / `- 22/12/2026)` no bullet: the bracket that the line before left open is closed. */
export function isInBrackets(a: string, b: string): boolean {
  return (
    a.length >= brokenLine && /\([^()]{0,60}$/u.test(a) && !/[.;:]$/u.test(a) && /^(?:[IVX\d]{1,4}|[-–]\s?[\d/]{1,10})\)/u.test(b)
  )
}

/** `phát triển kinh tế` / `- xã hội của xã` is no bullet. */
export function isCutCompound(a: string, b: string): boolean {
  return (
    /(?<!\p{L})(?:kinh tế|chính trị|văn hóa|xã hội|lao động)$/iu.test(a) &&
    /^[-–]\s?(?:xã hội|nghề nghiệp|thương binh)(?!\p{L})/iu.test(b)
  )
}

/** `giai đoạn 2026` / `- 2030` is no bullet. */
export function isYearAfterDash(a: string, b: string): boolean {
  return /\d{4}$/.test(a) && /^[-–]\s?\d{4}(?!\d)/.test(b)
}

/** `(Kèm theo Kế hoạch số … của` / `Ủy ban nhân dân tỉnh …)`. */
export function isCutReference(a: string, b: string): boolean {
  return /^\([^()]{0,20}kèm theo[^()]{0,400}$/iu.test(a) && /^[^()]{1,200}\)/u.test(b)
}
