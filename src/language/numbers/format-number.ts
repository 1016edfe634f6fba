/** `1234567.5` → `1.234.567,5`: dots between thousands, a comma before decimals; at most three of them. */
export function formatNumber(value: number): string {
  const [whole = '0', fraction = ''] = Math.abs(value)
    .toFixed(3)
    .replace(/\.?0{1,3}$/, '')
    .split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${fraction === '' ? '' : `,${fraction}`}`
}
