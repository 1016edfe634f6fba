import { defineRule } from '../rule.ts'

const whole = /^(\d{1,3})[.)]?$/

/**
 * Numbers of the column STT that leave one out, repeat one or go back. They may begin again at 1 anywhere (a new group, the row that numbers the
 * columns), and a row labelled otherwise (A, I, 1.1) begins a new count. Tables after a model of a higher body keep its numbers and leave out its empty
 * rows: what is left out is only told.
 */
export const rowNumbers = defineRule({
  code: 'ND029',
  group: 'bo-cuc',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      | TT | Phông hồ sơ | Số hộp |
      |----|-------------|--------|
      | 1  | Văn phòng   | 12     |
      | 2  | Tổ chức     | 20     |
      | ⟦4⟧  | Thanh tra   | 15     |
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      | TT | Phông hồ sơ | Số hộp |
      |----|-------------|--------|
      | I  | Khối Văn phòng | 32  |
      | 1  | Văn phòng   | 12     |
      | 2  | Tổ chức     | 20     |
      | II | Khối Thanh tra | 15  |
      | 1  | Thanh tra   | 15     |
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    for (const { roles, rows } of reading.tables()) {
      const column = roles.indexOf('stt')
      if (column < 0) continue
      let last: number | undefined
      // After a wrong number the count may go on from it, from where it stood, or as if the row had borne the right one.
      let due: readonly number[] = [1]
      for (const { group, cells } of rows) {
        const cell = cells[column]
        if (group || (cell !== undefined && cell.columnSpan > 1)) last = undefined
        if (group || cell === undefined || cell.columnSpan > 1 || cell.text === '') continue
        const digits = whole.exec(cell.text)?.[1]
        const number = digits === undefined ? undefined : Number(digits)
        // 3.1 and a dash stand under 3: the count goes on after them.
        if (number === undefined && /^(?:\d+(?:\.\d+)+\.?|[-–+*•])$/.test(cell.text)) continue
        const [expected = 1] = due
        const right = number === undefined || last === undefined || number === 1 || due.includes(number)
        if (!right) report(cell.place, { number: cell.text, expected }, (number ?? 0) > expected ? { severity: 'info' } : {})
        const next = (number ?? 0) + 1
        due = right ? [next] : [expected + 1, next, expected]
        last = number
      }
    }
  },
})
