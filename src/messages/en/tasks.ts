import type { TasksArgs } from '../../catalogue/tasks.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const lacks = { whom: 'to whom to report', when: 'when to report', both: 'to whom and when to report' }

export const tasks: MessagesOf<TasksArgs> = {
  ND005: () =>
    'The appendix asks for the assignment matrix (phan_cong: true), but no task has chu_tri, phoi_hop, thoi_han or san_pham.',
  ND006: () =>
    'hien_phan_cong: phu_luc, but no appendix has phan_cong: true; lead, support, deadline and deliverable are printed as lines under each task.',
  ND050: ({ why }) =>
    why === 'support'
      ? 'The task has supporting units but no lead; name it in chu_tri or thuc_hien.'
      : 'This task has no lead yet (chu_tri or thuc_hien), while the tasks beside it all have one.',
  ND051: () => 'This task has no deadline yet (thoi_han), while the tasks beside it all have one.',
  ND052: () => 'This task names no deliverable yet (san_pham), while the tasks beside it all do.',
  ND053: ({ names }) => `One task has ${names.length} leads: ${names.join('; ')}. Better one lead, the others in support.`,
  ND054: ({ name }) => `“${shorten(name)}” both leads and supports the same task; take it out of phoi_hop.`,
  ND055: ({ name, field }) => `“${shorten(name)}” stands twice in ${field} of this task; remove one.`,
  ND056: ({ name }) => `With “${shorten(name)}” as lead nobody knows who is responsible; name one unit.`,
  ND057: ({ date }) => `“${date}” is no day or month of the calendar; check it.`,
  ND058: ({ deadline, issued }) =>
    `The deadline “${shorten(deadline)}” has passed when the plan is issued (${issued}); check day and year.`,
  ND059: ({ deadline, last }) =>
    `The deadline “${shorten(deadline)}” lies outside the time of the plan (to the end of ${last}); check the year.`,
  ND060: ({ period }) => `“${shorten(period)}” ends before it begins; check both ends.`,
  ND061: ({ written, date, weekday }) =>
    `${date} is a ${weekdays[weekday - 1]}, not “${written}”; correct the date or the weekday.`,
  ND062: ({ date, right }) => `Write “${date}” as “${right}”: days under 10 and the months 1 and 2 take a leading 0.`,
  ND063: ({ deadline, first, last }) =>
    `The deadline “${shorten(deadline)}” has no year, while the plan runs from ${first} to ${last}; add the year.`,
  ND064: ({ deadline, parent }) =>
    `The deadline “${shorten(deadline)}” is later than the deadline “${shorten(parent)}” of the task that holds it; correct one of them.`,
  ND065: ({ deadline }) =>
    `“${shorten(deadline)}” looks like a date but cannot be read; write it like 30/11/2026, Tháng 11/2026 or Quý IV/2026.`,
  ND066: ({ missing }) => `The rules of reporting do not say ${lacks[missing]}; add it.`,
  ND067: ({ task, line }) => `The task “${shorten(task)}” already stands in line ${line}; remove it or join them.`,
  ND068: ({ task, deadline, other, line }) =>
    `The task “${shorten(task)}” has two deadlines: “${shorten(deadline)}” here, “${shorten(other)}” in line ${line}; keep one.`,
  ND069: ({ unit, line }) => `“${shorten(unit)}” is already given work in line ${line}; better to join them.`,
  ND070: ({ name }) => `“${shorten(name)}” belongs to the district level, which ended on 01/7/2025: no work can be given to it.`,
  ND071: ({ name, on, now }) =>
    `Since ${on} the name “${name}” is no more${now === undefined ? '' : `, now ${now}`}; correct the unit that is given the work.`,
  ND072: ({ sum }) => `The weights add up to ${sum}, not to 100; check them.`,
  ND073: ({ written, sum }) => `The total row says ${written}, the rows add up to ${sum}; check them.`,
  ND074: ({ figures, words, value }) => `The words “${shorten(words)}” say ${value}, the figures ${figures}; make them agree.`,
  ND075: ({ total, sum }) =>
    `The total is ${total} đồng, but the items named after it already add up to ${sum} đồng; check them.`,
  ND076: ({ number, right, count }) =>
    `“${number}” is written the English way; Vietnamese has dots between groups of three figures and a comma before decimals: “${right}”${count > 1 ? ` (${count} numbers)` : ''}.`,
  ND077: ({ share }) => `“${share}”: a share of a number cannot exceed 100%; check it.`,
  ND078: ({ range }) => `In “${range}” the first number is greater than the last; check it.`,
  ND079: ({ amount, product }) => `The amount says ${amount}, quantity times unit price is ${product}; check it.`,
  ND080: ({ amount, table }) =>
    `The total cost in the text is ${amount}, the total row of the table says ${table}; make them agree.`,
  ND081: ({ count }) =>
    `A list of work or of those concerned ends in “v.v.” or three dots${count > 1 ? ` (${count} places)` : ''}: who carries it out cannot know what else is meant; name everything, or say “và các … khác”.`,
  ND082: ({ word }) => `“${word}” is a guess; remove it or say it for certain.`,
  ND083: () =>
    'The section of targets names no number, so that nothing can be measured; say how many or what share is to be reached.',
  ND084: ({ amount }) => `The amount “${amount}” has no unit; say whether it is đồng, triệu đồng or tỷ đồng.`,
}
