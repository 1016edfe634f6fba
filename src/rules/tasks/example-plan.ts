/** `noi_dung` and `noi_nhan` of an example: the tasks stand, as lines of YAML, under `nhiem_vu`. */
export function withTasks(tasks: string): string {
  return `${sections(`  - nhiem_vu:
      noi_dung:
${indent(tasks, 8)}`)}
${recipients}`
}

/** The same with prose as the tasks, and perhaps another section behind them. */
export function withProse(prose: string, section = ''): string {
  return `${sections(`  - nhiem_vu: |
${indent(prose, 6)}${section === '' ? '' : `\n${indent(section, 2)}`}`)}
${recipients}`
}

/** The same with assigned units as the organisation of the work. */
export function withUnits(units: string): string {
  return `noi_dung:
${purpose}
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien:
      noi_dung:
${indent(units, 8)}
${recipients}`
}

const purpose = `  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.`

const recipients = `noi_nhan:
  gui:
    - UBND tỉnh (báo cáo)
    - Các sở, ban, ngành tỉnh
    - UBND các xã, phường
    - Các phòng, đơn vị thuộc Sở
  luu: [VT]`

function sections(tasks: string): string {
  return `noi_dung:
${purpose}
${tasks}
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`
}

function indent(lines: string, by: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(by))
}
