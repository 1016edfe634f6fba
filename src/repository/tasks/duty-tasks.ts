import type { Place } from '../../plan/plan.ts'
import { type Duty, dutiesIn } from './duties.ts'
import { dutyParts } from './duty-parts.ts'
import { labelledFields } from './labelled-fields.ts'
import type { Words } from './node-words.ts'
import { partnerUnits, roleAt, subjectOf, unitsWithin, unknownPartners } from './prose-units.ts'
import type { TaskContext } from './task-context.ts'
import type { TaskDeadline, TaskRecord, TaskUnit } from './task-record.ts'

/** What the nodes above a node give it. */
export interface Above {
  readonly headings: readonly string[]
  readonly units: readonly TaskUnit[]
  readonly deadlines: readonly TaskDeadline[]
  /** Whatever is written here is work of `units`: a node above names them in its title. */
  readonly isDuty: boolean
  /** In a section that says what is to be done, and by whom. */
  readonly organises: boolean
}

/** The tasks of the duties in some prose. */
export function dutyTasks(words: readonly Words[], place: Place, above: Above, context: TaskContext): readonly TaskRecord[] {
  const tasks: TaskRecord[] = []
  /** So many of them have the time that a paragraph below them says. */
  let timed = 0
  for (const duty of dutiesIn(words)) {
    const own = tasksOfDuty(duty, place, above, context)
    const deadlines = timeAlone(own)
    const isUntimed = (task: TaskRecord) => task.deadlines === above.deadlines
    if (deadlines === undefined || !tasks.slice(timed).some(isUntimed)) tasks.push(...own)
    else timed = tasks.push(...tasks.splice(timed).map((task) => (isUntimed(task) ? { ...task, deadlines } : task)))
  }
  return tasks
}

/** "Thời gian hoàn thành: Trước ngày 31/5/2027." is the time of what stands above it. */
function timeAlone([only, ...more]: readonly TaskRecord[]): readonly TaskDeadline[] | undefined {
  const isTime = only !== undefined && more.length === 0 && only.deadlines.length > 0 && timeLine.test(only.text)
  return isTime ? only.deadlines : undefined
}

const timeLine = /^(?:[-+*]\s)?thời\s(?:gian|hạn)(?:\s(?:thực hiện|hoàn thành|dự kiến)){0,3}\s?:[^:]*$/iu

function tasksOfDuty(duty: Duty, { path }: Place, above: Above, context: TaskContext): readonly TaskRecord[] {
  const { deadlinesAt, abbreviations } = context
  // In sections that say what is to be done, a paragraph may begin with whose work it is; a unit may hand on its own: "Giao Ban Gia đình …".
  const [lead, ...under] = duty.words
  if (lead === undefined) return []
  const first = withoutTimeAhead(lead, context)
  const subject = subjectOf(first, abbreviations)
  const isOwn = ownWork.test(subject.rest)
  const isHanded = isOwn || handsOn.test(first) || takesOn.test(subject.rest)
  const named = (above.isDuty ? isHanded : saysMore.test(subject.rest)) ? subject.units : []
  // Bullets under it may say who and when behind labels.
  const labels = under.length === 0 ? undefined : labelledFields(under, context)
  const { units: labelled = [], deadlines: times = [], deliverables = [], funding = [] } = labels?.fields ?? {}
  const parts = dutyParts(labels === undefined ? duty : { words: [lead, ...labels.rest] }, deadlinesAt).flatMap((part, at) => {
    // "Sở Nội vụ chủ trì …, hoàn thành trong Quý III/2027; UBND các xã phối hợp."
    const other = at === 0 || above.isDuty ? undefined : subjectOf(part.text, abbreviations)
    if (other !== undefined && other.units.length > 0 && saysMore.test(other.rest)) return [{ ...part, subject: other.units }]
    const told = above.isDuty || named.length > 0 ? [] : unitsWithin(part.text, abbreviations)
    // Whatever has a time there is to be done, by whomever.
    const isTask = above.isDuty || [named, told, labelled, times, part.deadlines].some(({ length }) => length > 0)
    return isTask ? [{ ...part, subject: withPartners(named.length > 0 ? named : told, labelled) }] : []
  })
  return parts.map(({ text, place, deadlines, subject }): TaskRecord => {
    const own = [...deadlines.map(({ record }) => record), ...times]
    const given = above.units.map((unit) => (unit.role === 'thuc_hien' ? { ...unit, role: roleAt(text) } : unit))
    // "Sở Y tế: …" among what is given to a group is the work of one of it.
    const units = above.isDuty && !(isOwn && subject.length > 0) ? withPartners(subject, given) : subject
    const unknownUnits = unknownPartners(text, abbreviations)
    return {
      text,
      above: duty.under === undefined ? above.headings : [...above.headings, duty.under],
      units: withPartners(units, partnerUnits(text, abbreviations)),
      ...(unknownUnits.length === 0 ? {} : { unknownUnits }),
      deadlines: own.length > 0 ? own : above.deadlines,
      ...(deliverables.length === 0 ? {} : { deliverables }),
      ...(funding.length === 0 ? {} : { funding }),
      path,
      range: place.range,
    }
  })
}

/** "Sở Y tế: …", "Sở Y tế phối hợp với Công an tỉnh: …" */
const ownWork = /^(?:\s?phối hợp[^.;:]{0,160})?:/iu
const handsOn = /^\s*(?:giao|phân công)\s/iu
/** One within the unit above does it: "Ban Tuyên giáo chủ trì, phối hợp …". */
const takesOn = /^\s?(?:chủ trì|(?:có|chịu) trách nhiệm|phụ trách)(?!\p{L})/iu

/** A name by itself is what is spoken of, and no work. */
const saysMore = /\p{L}/u

/** "Định kỳ 6 tháng, năm Ban Xây dựng Đảng tham mưu …": the words behind the time. */
function withoutTimeAhead({ text, place }: Words, { deadlinesAt }: TaskContext): string {
  const time = deadlinesAt(place).find(({ start }) => text.slice(0, start).trim() === '')
  return time === undefined ? text : text.slice(time.end).replace(/^[\s,;:]{1,5}/u, '')
}

/** Each once, however often it is named. */
function withPartners(units: readonly TaskUnit[], partners: readonly TaskUnit[]): readonly TaskUnit[] {
  const all = [...units]
  for (const partner of partners) if (!all.some(({ text }) => text === partner.text)) all.push(partner)
  return all
}
