import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../src/plan/calendar.ts'
import type { CalendarEvent } from '../../../src/repository/calendar/calendar-event.ts'
import { type EventWords, taskEvents } from '../../../src/repository/tasks/task-events.ts'
import type { TaskQuestion } from '../../../src/repository/tasks/task-list.ts'
import { recordOfTasks, recordWith } from './tasks-of.ts'

const on = { year: 2026, month: 11, day: 22 }
const words: EventWords = (_, task, stage) => ({ summary: task.text, description: stage.raw })
const report = { tieu_de: 'Báo cáo', chu_tri: 'Phòng Tổ chức', thoi_han: 'trước ngày 15/6 và 10/12 hằng năm' }
const survey = { tieu_de: 'Khảo sát', chu_tri: 'Văn phòng Sở', phoi_hop: 'Phòng Tổ chức', thoi_han: 'trước ngày 31/3/2027' }
const events = (nodes: readonly unknown[], question: Partial<TaskQuestion> = {}) =>
  taskEvents([recordOfTasks(...nodes)], { on, ...question }, { words })
const shown = ({ summary, day, recurrence, until }: CalendarEvent) =>
  [summary, isoDate(day), recurrence?.kind ?? '', until === undefined ? '' : isoDate(until)].join(' ').trim()

describe('the tasks in a calendar', () => {
  it('are one entry for a task, whoever works on it, and one for each moment that recurs, within the plan’s year', () => {
    expect(events([report, survey]).events.map(shown)).toEqual([
      'Báo cáo 2027-06-14 months 2027-12-31',
      'Báo cáo 2027-12-09 months 2027-12-31',
      'Khảo sát 2027-03-30',
    ])
  })

  it('have names that stay when tasks come in before, when a day is moved and on another day', () => {
    const names = (nodes: readonly unknown[], question = {}) => events(nodes, question).events.map(({ uid }) => uid)
    const [first, second, third] = names([report, survey])
    expect(new Set([first, second, third]).size).toBe(3)
    expect(names([survey, report], { on: { year: 2027, month: 1, day: 5 } })).toEqual([third, first, second])
    expect(names([{ ...survey, thoi_han: 'trước ngày 30/4/2027' }])).toEqual([third])
    expect(names([{ ...survey, tieu_de: 'Khảo sát kho' }])).not.toEqual([third])
  })

  it('of one name twice are two', () => {
    expect(new Set(events([survey, { ...survey }]).events.map(({ uid }) => uid)).size).toBe(2)
  })

  it('bear the day of issue, or the day that is given', () => {
    const record = recordOfTasks(survey)
    expect(taskEvents([record], { on }, { words }).events[0]?.stamp).toEqual({ year: 2026, month: 10, day: 5 })
    expect(taskEvents([record], { on }, { words, stamp: on }).events[0]?.stamp).toEqual(on)
  })

  it('bear the day of the decision that a plan is issued with', () => {
    const decision = { loai: 'Quyết định', so: 88, ky_hieu: 'QĐ-SNV', ngay: '2026-10-12' }
    const record = recordWith({
      so: undefined,
      ngay_ban_hanh: undefined,
      ban_hanh_kem: decision,
      noi_dung: [{ nhiem_vu: { noi_dung: [survey] } }],
    })
    expect(taskEvents([record], { on }, { words }).events[0]?.stamp).toEqual({ year: 2026, month: 10, day: 12 })
  })

  it('are counted where no calendar can show them', () => {
    const more = [
      { tieu_de: 'Bảo quản', thoi_han: 'Thường xuyên' },
      { tieu_de: 'Tuyên truyền', chu_tri: 'Văn phòng Sở' },
    ]
    expect(events([survey, ...more])).toMatchObject({ without: 2 })
  })

  it('are those of the unit, and of the window', () => {
    expect(events([report, survey], { unit: 'Văn phòng Sở' }).events.map(shown)).toEqual(['Khảo sát 2027-03-30'])
    expect(events([report, survey], { dueBefore: { year: 2027, month: 7, day: 1 } }).events.map(shown)).toEqual([
      'Báo cáo 2027-06-14 months 2027-06-30',
      'Khảo sát 2027-03-30',
    ])
  })

  it('are nothing overdue of a plan that another replaces, as in the list', () => {
    const [old, newer] = [recordOfTasks(survey), recordOfTasks(survey)]
    const question = { on: { year: 2027, month: 5, day: 1 }, overdue: 'only' } as const
    expect(taskEvents([old], question, { words }).events.map(shown)).toEqual(['Khảo sát 2027-03-30'])
    expect(taskEvents([old], { ...question, replaced: new Map([[old, newer]]) }, { words }).events).toEqual([])
  })

  it('have the same names where the issuer’s goes over two lines', () => {
    const names = (ban_hanh: string | readonly string[]) =>
      taskEvents(
        [recordWith({ co_quan: { ban_hanh, viet_tat: 'UBND' }, noi_dung: [{ nhiem_vu: { noi_dung: [survey] } }] })],
        { on },
        { words },
      ).events.map(({ uid }) => uid)
    expect(names(['Ủy ban nhân dân', 'tỉnh Sơn Hà'])).toEqual(names('Ủy ban nhân dân tỉnh Sơn Hà'))
  })

  it('are kept by the hour that is named', () => {
    const [event] = events([{ ...survey, thoi_han: 'trước 17 giờ 00 ngày 20/12/2026' }]).events
    expect(event).toMatchObject({ day: { year: 2026, month: 12, day: 20 }, hour: { hour: 17, minute: 0 } })
  })
})
