import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { tasksOf } from '../../../src/compose/assignment-matrix.ts'
import type { AssignmentField } from '../../../src/plan/plan.ts'
import { icsOf } from '../../../src/repository/calendar/ics.ts'
import { recordOf } from '../../../src/repository/record-of.ts'
import { taskEvents } from '../../../src/repository/tasks/task-events.ts'
import { taskList } from '../../../src/repository/tasks/task-list.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { arbitraryPlan, planYaml } from '../../arbitrary-plan.ts'
import { today } from '../../rules/sample-plan.ts'

const units: readonly AssignmentField[] = ['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi']

/** Letters and figures alone: marks at the ends of names and blanks go. */
const bare = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

it('drops no unit, no deadline and no deliverable of any plan', () => {
  fc.assert(
    fc.property(arbitraryPlan, (value) => {
      const bytes = new TextEncoder().encode(planYaml(value))
      const { plan, profile, text } = validatePlan({ name: 'x.plan.yaml', bytes }, { today, stage: 'draft' })
      if (plan === undefined || profile === undefined) throw new Error('the plan cannot be read')
      const record = recordOf(plan, { profile, today, text })
      expect(JSON.parse(JSON.stringify(record.tasks))).toEqual(record.tasks)
      const told = bare(JSON.stringify(record.tasks.map((task) => [task.text, task.units, task.deliverables, task.funding])))
      const raws = new Set(record.tasks.flatMap(({ deadlines }) => deadlines.map(({ deadline }) => bare(deadline.raw))))
      for (const node of tasksOf(plan)) {
        for (const field of units) {
          for (const { value } of node.assignment.get(field) ?? [])
            for (const word of value.match(/\p{L}{2,}/gu) ?? []) expect(told, value).toContain(bare(word))
        }
        for (const { value } of node.assignment.get('thoi_han') ?? []) expect([...raws]).toContain(bare(value))
      }
      const list = taskList([record], { on: today })
      for (const task of record.tasks) {
        const isThere = list.lines.some((line) => line.task === task)
        const isOutside = () => taskList([{ ...record, tasks: [task] }], { on: today }).outside > 0
        expect(isThere || isOutside(), task.text).toBe(true)
      }
      const { events } = taskEvents(
        [record],
        { on: today },
        { words: (_, task) => ({ summary: task.text, description: task.text }) },
      )
      const calendar = new ICAL.Component(ICAL.parse(icsOf(events, { name: 'x' })))
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(events.length)
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    }),
    { numRuns: 60 },
  )
}, 60_000)
