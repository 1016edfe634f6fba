import { withProse } from './example-plan.ts'

/** A section of costs with a table for an example; each row is its cells, parted by `|`. */
export function costTable(
  rows: readonly string[],
  columns = 'TT, Nội dung chi, Kinh phí (đồng)',
  prose = 'Chi tiết theo bảng sau:',
): string {
  const cells = rows.map((row) => `          - [${row.split('|').join(', ')}]`).join('\n')
  return withProse(
    'Rà soát, thống kê hồ sơ theo từng phông.',
    `- kinh_phi:
    noi_dung:
      - ${prose.includes(': ') ? `"${prose}"` : prose.endsWith(':') ? `"${prose}"` : prose}
      - bang:
          cot: [${columns}]
          hang:
${cells.replace(/^/gm, '  ')}`,
  )
}
