import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../src/plan/calendar.ts'
import { type TaskQuestion, taskList } from '../../../src/repository/tasks/task-list.ts'
import { recordOfTasks, recordWith } from './tasks-of.ts'

const on = { year: 2027, month: 4, day: 1 }
const record = recordOfTasks(
  { tieu_de: 'Khảo sát', chu_tri: 'Văn phòng Sở', thoi_han: 'trước ngày 31/3/2027' },
  { tieu_de: 'Số hóa', chu_tri: 'Phòng Lưu trữ', phoi_hop: 'các phòng chuyên môn', thoi_han: 'Quý II/2027' },
  { tieu_de: 'Báo cáo', chu_tri: 'Phòng Tổ chức', thoi_han: 'trước ngày 25 hằng tháng' },
  { tieu_de: 'Bảo quản', chu_tri: 'Phòng Lưu trữ', thoi_han: 'Thường xuyên' },
  { tieu_de: 'Mua máy', chu_tri: 'Văn phòng Sở', thoi_han: 'theo hướng dẫn của Sở Tài chính' },
  { tieu_de: 'Tuyên truyền', chu_tri: 'các đơn vị liên quan' },
)

const list = (question: Partial<TaskQuestion> = {}, records = [record]) => taskList(records, { on, ...question })
const dated = (question: Partial<TaskQuestion> = {}) =>
  list(question).lines.flatMap(({ day, task, unit }) => (day === undefined ? [] : [`${isoDate(day)} ${task.text} ${unit?.text}`]))
const apart = (question: Partial<TaskQuestion> = {}) =>
  list(question).lines.flatMap(({ timing, task }) => (timing === 'dated' ? [] : [`${timing} ${task.text}`]))

describe('the list of tasks', () => {
  it('has a line for each unit and day, by day; what recurs for a year from the day of the question, within the plan’s year', () => {
    expect(dated()).toEqual([
      '2027-03-30 Khảo sát Văn phòng Sở',
      '2027-04-24 Báo cáo Phòng Tổ chức',
      '2027-05-24 Báo cáo Phòng Tổ chức',
      '2027-06-24 Báo cáo Phòng Tổ chức',
      '2027-06-30 Số hóa Phòng Lưu trữ',
      '2027-06-30 Số hóa các phòng chuyên môn',
      '2027-07-24 Báo cáo Phòng Tổ chức',
      '2027-08-24 Báo cáo Phòng Tổ chức',
      '2027-09-24 Báo cáo Phòng Tổ chức',
      '2027-10-24 Báo cáo Phòng Tổ chức',
      '2027-11-24 Báo cáo Phòng Tổ chức',
      '2027-12-24 Báo cáo Phòng Tổ chức',
    ])
  })

  it('keeps apart what has no day, and drops none of it', () => {
    expect(apart()).toEqual(['open Mua máy', 'continuous Bảo quản', 'unsaid Tuyên truyền'])
  })

  it('is of one unit, by name or in a group; nobody in particular is only counted', () => {
    const answer = list({ unit: 'Phòng Tổ chức', until: { year: 2027, month: 6, day: 30 } })
    expect(answer.lines.map(({ task, byGroup }) => [task.text, byGroup])).toEqual([
      ['Báo cáo', undefined],
      ['Báo cáo', undefined],
      ['Báo cáo', undefined],
      ['Số hóa', true],
    ])
    expect(answer.perhaps).toBe(1)
  })

  it('is of what is due before a day; what could not be read may be, the rest without a day is counted', () => {
    const answer = list({ dueBefore: { year: 2027, month: 4, day: 25 } })
    expect(answer.lines.map(({ task }) => task.text)).toEqual(['Khảo sát', 'Báo cáo', 'Mua máy'])
    expect(answer.undated).toBe(2)
    expect(dated({ dueBefore: { year: 2027, month: 4, day: 24 } })).toEqual(['2027-03-30 Khảo sát Văn phòng Sở'])
  })

  it('is of what is overdue, of plans that are issued', () => {
    const question = { overdue: 'only', from: { year: 2027, month: 3, day: 1 } } as const
    expect(dated(question)).toEqual(['2027-03-24 Báo cáo Phòng Tổ chức', '2027-03-30 Khảo sát Văn phòng Sở'])
    expect(dated({ ...question, on: { year: 2027, month: 3, day: 30 } })).toEqual(['2027-03-24 Báo cáo Phòng Tổ chức'])
    const draft = recordWith({
      so: undefined,
      noi_dung: [{ nhiem_vu: { noi_dung: [{ tieu_de: 'A', thoi_han: 'trước ngày 01/3/2027' }] } }],
    })
    expect(list({ overdue: 'only' }, [draft]).lines).toEqual([])
  })

  it('has a window: one that is named holds for all days', () => {
    const window = { from: { year: 2027, month: 5, day: 1 }, until: { year: 2027, month: 5, day: 31 } }
    expect(dated(window)).toEqual(['2027-05-24 Báo cáo Phòng Tổ chức'])
    expect(list({ from: { year: 2029, month: 1, day: 1 } }).outside).toBe(1)
  })

  it('puts what is told of a quarter in the next one after that quarter, the last one too', () => {
    const quarterly = recordOfTasks({
      tieu_de: 'Báo cáo quý',
      chu_tri: 'Văn phòng Sở',
      thoi_han: 'trước ngày 05 của tháng đầu quý sau',
    })
    const window = { from: { year: 2026, month: 10, day: 1 }, until: { year: 2028, month: 12, day: 31 } }
    expect(list(window, [quarterly]).lines.map(({ day }) => day && isoDate(day))).toEqual([
      '2027-04-04',
      '2027-07-04',
      '2027-10-04',
      '2028-01-04',
    ])
  })

  it('tells the stages of one deadline apart', () => {
    const two = recordOfTasks({
      tieu_de: 'Chỉnh lý',
      chu_tri: 'Văn phòng Sở',
      thoi_han: 'Thường xuyên; hoàn thành trước ngày 30/6/2027',
    })
    expect(list({}, [two]).lines.map(({ timing, day }) => [timing, day && isoDate(day)])).toEqual([
      ['dated', '2027-06-29'],
      ['continuous', undefined],
    ])
  })
})
