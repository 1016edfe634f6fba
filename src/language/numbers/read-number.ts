const grouped = /^\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,4})?$/
const plain = /^\d{1,15}(?:,\d{1,4})?$/

export interface ReadNumber {
  readonly value: number
  /** Digits behind the comma. */
  readonly decimals: number
}

/** A number as it is written in Vietnamese: `1.234.567,5`, `1234`, `0,8`. Undefined for anything else, `1,234,567` and `1.5` too. */
export function readNumber(text: string): ReadNumber | undefined {
  if (!grouped.test(text) && !plain.test(text)) return undefined
  const [whole = '', fraction = ''] = text.split(',')
  return { value: Number(`${whole.replaceAll('.', '')}.${fraction || '0'}`), decimals: fraction.length }
}
