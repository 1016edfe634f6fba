import type { TasksArgs } from '../../../catalogue/tasks.ts'
import type { ReasonsOf } from '../reasons.ts'

export const tasks: ReasonsOf<TasksArgs> = {
  ND005: {
    title: 'The assignment matrix has no task',
    reason: 'The matrix is made of the tasks that have chu_tri, phoi_hop, thoi_han or san_pham; while none has, it prints empty.',
  },
  ND006: {
    title: 'Assignments belong to an appendix that does not exist',
    reason:
      'hien_phan_cong: phu_luc puts the assignments into a matrix in an appendix; where there is none they print as lines under each task, so that no word is lost.',
  },
  ND050: {
    title: 'A task has no lead',
    reason:
      'With support but no lead nobody is chiefly responsible. A task below another shares its lead; prose that says who acts counts too.',
  },
  ND051: {
    title: 'A task has no deadline',
    reason: 'Where all tasks beside it have a deadline, one without is usually forgotten. “Thường xuyên” is a deadline too.',
  },
  ND052: {
    title: 'A task has no deliverable',
    reason: 'The deliverable tells when the work is done. Work that goes on or comes every year needs none.',
  },
  ND053: {
    title: 'A task has several leads',
    reason: 'Each task is best given to one lead that answers for it, with the others in support; two leads wait for each other.',
  },
  ND054: {
    title: 'The lead is among those in support',
    reason: 'A unit does not support itself; mostly the list was copied from another task.',
  },
  ND055: {
    title: 'A unit stands twice in one task',
    reason: 'A name that stands twice in a list is idle, or stands where another unit was forgotten.',
  },
  ND056: {
    title: 'The lead is nobody in particular',
    reason: '“Các đơn vị liên quan” may support but cannot lead: no unit knows that it is meant.',
  },
  ND057: {
    title: 'A day or month that no calendar has',
    reason:
      '31 April and month 13 are typing mistakes; nobody knows the true deadline. Days of cited instruments have a rule of their own.',
  },
  ND058: {
    title: 'The deadline has passed when the plan is issued',
    reason:
      'A plan cannot ask for work before its own date; mostly the day is left from last year’s plan, or the plan comes later than intended.',
  },
  ND059: {
    title: 'A deadline outside the time of the plan',
    reason:
      'The plan’s time is read from its subject. Reports and accounts count until the end of March of the next year; later days are mostly a wrong year.',
  },
  ND060: {
    title: 'A stretch of time ends before it begins',
    reason: 'Where the second day of “từ ngày … đến ngày …” is earlier, a month or year was mostly mistyped.',
  },
  ND061: {
    title: 'The weekday does not fit the date',
    reason: 'If weekday and date name two days, those invited do not know which to believe.',
  },
  ND062: {
    title: 'A date in prose without its leading 0',
    reason:
      'Decree 30/2020 (Annex I, Part I, II.4.b) and the other forms demand the 0 in the date of issue; offices write all dates so.',
  },
  ND063: {
    title: 'A deadline without a year',
    reason: 'In a plan of several years a day and month alone leave the year open; if every year is meant, say “hằng năm”.',
  },
  ND064: {
    title: 'A task inside another ends after it',
    reason: 'The larger task is done when the smaller ones in it are, so they cannot end later.',
  },
  ND065: {
    title: 'A deadline that cannot be read',
    reason:
      'Matrices and reminders are made of deadlines that can be read. Only what looks like a day, month or quarter is told; “thường xuyên” and the like are not.',
  },
  ND066: {
    title: 'Rules of reporting without addressee or time',
    reason: 'A section on reporting says where reports go and when; otherwise each unit does it in its own way.',
  },
  ND067: {
    title: 'A task stands twice',
    reason:
      'The same work for the same unit with the same deadline in two places was pasted once too often. Another unit or deadline makes it another task.',
  },
  ND068: {
    title: 'A task has two deadlines',
    reason: 'If text and table differ, those who carry it out may choose the later day.',
  },
  ND069: {
    title: 'A unit is given work in two places',
    reason: 'Each unit is best told all its work in one place; the second is easily overlooked.',
  },
  ND070: {
    title: 'Work is given to a body of the district level',
    reason:
      'Since 01/7/2025 local government has two levels; districts are no more. The work goes to communes or to departments of the province.',
  },
  ND071: {
    title: 'Work is given to a body of a merged or renamed province',
    reason: 'Since 01/7/2025 there are 34 provinces and cities; who is given work bears the name of today’s province.',
  },
  ND072: {
    title: 'Weights that do not make 100',
    reason: 'The weights of all criteria add up to 100 (or 1); otherwise the marks of units cannot be compared.',
  },
  ND073: {
    title: 'The total row of a table is wrong',
    reason:
      'Only plain tables are added up: rows numbered 1, 2, 3 or not at all, then the total. Tables whose groups have sums of their own are left alone.',
  },
  ND074: {
    title: 'The amount in words differs from the figures',
    reason: 'An amount is written twice so that neither can be changed alone; where they differ nobody knows which is right.',
  },
  ND075: {
    title: 'The parts exceed the total',
    reason: 'After “trong đó” come parts of the total, which cannot add up to more; less may be left out.',
  },
  ND076: {
    title: 'A number written the English way',
    reason:
      'In Vietnamese dots part groups of three figures and a comma stands before decimals; 1,500 may be read as one and a half.',
  },
  ND077: {
    title: 'A share over 100%',
    reason: 'There cannot be 120% of the households; growth and a comparison with a plan may be over 100% and are not told.',
  },
  ND078: {
    title: 'A range the wrong way round',
    reason: '“Từ 50 đến 30” is mostly one mistyped number. Sentences about a decrease are not told.',
  },
  ND079: {
    title: 'The amount is not quantity times unit price',
    reason: 'Where a table has quantity, unit price and amount, the amount is the product of the two.',
  },
  ND080: {
    title: 'The total cost differs between text and table',
    reason: 'Those who approve the cost compare these two numbers first.',
  },
  ND081: {
    title: 'A list is left open',
    reason: '“v.v.” and three dots let those who carry the plan out guess the rest. Told once for the whole document.',
  },
  ND082: {
    title: 'Words of guessing',
    reason:
      'A plan gives work, so its words must be certain; a deadline with “khoảng” or “dự kiến” can be neither reminded nor checked.',
  },
  ND083: {
    title: 'Targets without a number',
    reason: 'Only what can be measured can be judged; general aims need no number.',
  },
  ND084: {
    title: 'Amount without a unit',
    reason:
      'What stands in kinh_phi is printed as it is, under the task and in the table of assignments; a bare number may be đồng or millions of them.',
  },
}
