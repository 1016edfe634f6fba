import type { PlanValue } from '../../arbitrary-plan.ts'

/** What XML 1.0 cannot hold: printing leaves it out, and the rules tell it. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be left out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Tabs and the line breaks that are no line feed are one blank in a Word file's text. */
const otherBlanks = /[\t\u0085\u2028\u2029]/g

/**
 * A plan as far as a Word file can hold it. Taken out before it is printed, because no reader of the file could bring it back:
 * - characters that XML forbids;
 * - tabs and strange line breaks, which become blanks;
 * - symbol and place of a plan that a decision issues: the form prints neither (NĐ 30/2020, Phụ lục III, Mẫu 1.3), and TT042 tells them.
 */
export function printableValues(plan: PlanValue): PlanValue {
  const { ky_hieu: _symbol, dia_danh: _place, ...rest } = plan
  return printable(plan.ban_hanh_kem === undefined ? plan : rest) as PlanValue
}

function printable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(forbidden, '').replace(otherBlanks, ' ')
  if (Array.isArray(value)) return value.map(printable)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item)]))
}
