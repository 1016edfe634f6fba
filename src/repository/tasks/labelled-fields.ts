import { readDeadline } from '../../language/deadlines/read-deadline.ts'
import { withoutEnd } from '../../language/words/without-end.ts'
import { fieldOfLabel } from '../../plan/field-of-label.ts'
import type { AssignmentField } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Fields } from './node-fields.ts'
import type { Words } from './node-words.ts'
import type { TaskContext } from './task-context.ts'
import { type TaskDeadline, type TaskRole, taskRoles } from './task-record.ts'
import { unitNames } from './unit-names.ts'

/** Fields that lines say behind labels, and the lines that say something else. */
export interface LabelledFields {
  readonly fields: Fields
  readonly rest: readonly Words[]
}

interface Value {
  readonly words: Words
  readonly text: string
  /** Where it stands in the words. */
  readonly start: number
  /** Behind a label that can only mean the time of work, not that of an event. */
  readonly isSure: boolean
}

const labelled = /^([^:;.]{2,80}):\s+(?=\S)/u
/** Between two fields in one line. */
const further = /;\s+(?=[^.;:]{2,40}:\s)/gu
/** Of work as often as of an event; here work is told. */
const anyTime = /^thời (?:gian|hạn|điểm)(?: (?:tổ chức|dự kiến))?$/iu
/** `Đơn vị thực hiện: Phòng Kinh tế chủ trì, phối hợp với các thôn` */
const leading = /^(?<lead>[^;:]{2,120}?)\s+chủ trì,?\s+(?:và\s+)?phối hợp\s+(?:với|cùng)\s+(?<others>.{2,400})$/iu
const endMark = /[\s.;,]/u

/**
 * What the lines under some work say of it: "Thời gian: tháng 9/2026", "Đơn vị thực hiện: Ban Tuyên giáo". Undefined where they say neither who nor when, and
 * where they say it twice: then they belong to several tasks.
 */
export function labelledFields(words: readonly Words[], context: TaskContext): LabelledFields | undefined {
  const values = new Map<AssignmentField, Value>()
  const rest: Words[] = []
  for (const one of words) {
    const own = valuesIn(one, context)
    if (own.length === 0) rest.push(one)
    for (const [field, value] of own) {
      if (values.has(field)) return undefined
      values.set(field, value)
    }
  }
  const fields = fieldsFrom(values, context)
  return fields.units.length > 0 || fields.deadlines.length > 0 ? { fields, rest } : undefined
}

function valuesIn(words: Words, context: TaskContext): readonly (readonly [AssignmentField, Value])[] {
  const found: (readonly [AssignmentField, Value])[] = []
  const { text } = words
  let at = 0
  for (const end of [...[...text.matchAll(further)].map(({ index }) => index), text.length]) {
    const piece = text.slice(at, end)
    const [head = '', label = ''] = labelled.exec(piece) ?? []
    const field = fieldOfLabel(label)
    const value = { words, text: piece.slice(head.length), start: at + head.length, isSure: field !== undefined }
    if (field !== undefined) found.push([field, value])
    else if (anyTime.test(label) && deadlinesOf(value, context).length > 0) found.push(['thoi_han', value])
    else return []
    at = end + (/^;\s+/u.exec(text.slice(end))?.[0].length ?? 0)
  }
  return found
}

function fieldsFrom(values: ReadonlyMap<AssignmentField, Value>, context: TaskContext): Fields {
  const names = (role: TaskRole) => {
    const text = withoutEnd(values.get(role)?.text ?? '', endMark)
    const { lead, others } = (role === 'thuc_hien' ? leading.exec(text)?.groups : undefined) ?? {}
    if (lead === undefined || others === undefined) return unitNames(text, role, context.abbreviations)
    return [...unitNames(lead, 'chu_tri', context.abbreviations), ...unitNames(others, 'phoi_hop', context.abbreviations)]
  }
  const texts = (field: AssignmentField) => [values.get(field)].flatMap((value) => (value === undefined ? [] : [value.text]))
  const time = values.get('thoi_han')
  return {
    units: taskRoles.flatMap((role) => (values.has(role) ? names(role) : [])),
    deadlines: time === undefined ? [] : deadlinesOf(time, context),
    deliverables: texts('san_pham'),
    funding: texts('kinh_phi'),
  }
}

function deadlinesOf({ words, text, start, isSure }: Value, { deadlinesAt }: TaskContext): readonly TaskDeadline[] {
  const end = start + text.length
  const found = deadlinesAt(words.place).filter((one) => one.start < end && one.end > start)
  if (found.length > 0) return found.map(({ record }) => record)
  const written = withoutEnd(text, endMark)
  const deadline = readDeadline(written, {})
  const isRead = deadline.end !== undefined || deadline.every !== undefined
  return isRead || isSure ? [{ deadline, range: placeWithin(words.place, start, start + written.length).range }] : []
}
