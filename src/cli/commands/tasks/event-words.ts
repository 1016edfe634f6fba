import type { EventWords } from '../../../repository/tasks/task-events.ts'
import type { TaskQuestion } from '../../../repository/tasks/task-list.ts'
import { taskRoles } from '../../../repository/tasks/task-record.ts'
import { planWords } from './read-words.ts'
import { unitWords } from './task-tables.ts'
import type { TaskWords } from './task-words.ts'

/** Of a line in a calendar; the whole task stands in its description. */
const longest = 120

/** The words of a task in a calendar: what is to be done as its title, whose it is and where it stands below. */
export function eventWords(words: TaskWords, replaced: TaskQuestion['replaced']): EventWords {
  return (record, task, stage) => {
    const { columns, roles, read } = words
    const by = replaced?.get(record)
    const units = taskRoles.flatMap((role) => {
      const own = task.units.filter((unit) => unit.role === role)
      return own.length === 0 ? [] : [`${capital(roles[role])}: ${own.map(unitWords).join('; ')}`]
    })
    const lines = [
      task.text,
      ...units,
      ...(by === undefined ? [] : [`${columns.note}: ${read.replaced(planWords(by, words))}`]),
      `${columns.deadline}: ${stage.raw}`,
      ...(task.deliverables === undefined ? [] : [`${columns.deliverable}: ${task.deliverables.join('; ')}`]),
      `${columns.plan}: ${[planWords(record, words), ...(record.number === undefined ? [] : [record.subject?.text])].filter(Boolean).join(', ')}`,
    ]
    const mark = by === undefined ? '' : `(${read.isReplaced}) `
    return { summary: mark + cut(task.text.replaceAll('\n', ' ')), description: lines.join('\n') }
  }
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end > 0 ? end : longest)} …`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
