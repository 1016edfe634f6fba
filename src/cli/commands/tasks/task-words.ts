import type { Language } from '../../../messages/messages.ts'
import type { Timing } from '../../../repository/tasks/task-list.ts'
import type { TaskDeadline, TaskRole } from '../../../repository/tasks/task-record.ts'

export type TaskColumn =
  | 'timing'
  | 'due'
  | 'hour'
  | 'unit'
  | 'why'
  | 'role'
  | 'task'
  | 'section'
  | 'deadline'
  | 'reading'
  | 'note'
  | 'deliverable'
  | 'funding'
  | 'plan'
  | 'issuer'
  | 'place'

type DeadlineOffset = NonNullable<TaskDeadline['deadline']['offset']>

/** What `plan tasks` says of its own. */
export interface TaskWords {
  readonly columns: Readonly<Record<TaskColumn, string>>
  readonly timings: Readonly<Record<Timing, string>>
  readonly roles: Readonly<Record<TaskRole, string>>
  readonly memberOf: (group: string) => string
  readonly draft: (subject: string) => string
  /** Of a draft that bears a number already, which another plan may have. */
  readonly numberedDraft: (number: string) => string
  readonly cycles: Readonly<Record<'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term', string>>
  readonly read: {
    readonly before: (day: string) => string
    readonly beforeHour: (hour: string, day: string) => string
    readonly byHour: (hour: string, day: string) => string
    readonly on: (day: string) => string
    readonly by: (day: string) => string
    readonly between: (first: string, last: string) => string
    readonly every: (cycle: string) => string
    readonly everySo: (count: number, cycle: string) => string
    readonly timesIn: (count: number, cycle: string) => string
    readonly noDay: string
    readonly overdue: string
    readonly fromAbove: string
    readonly unsure: string
    readonly continuous: string
    readonly event: (event: string) => string
    readonly offset: (offset: DeadlineOffset, event: string) => string
    readonly replaced: (plan: string) => string
    readonly isReplaced: string
    readonly byDocument: string
    readonly hoursOnly: string
    readonly openEnd: (day: string) => string
    readonly withoutYear: string
    readonly schoolTime: string
    readonly unread: string
  }
  readonly calendar: (unit: string | undefined) => string
  readonly counted: (tasks: number, plans: number) => string
  /** Of those counted, where only what is due by a day was asked for. */
  readonly amongThem: (open: number) => string
  readonly noTasks: (plans: number) => string
  readonly nothingFound: (tasks: number) => string
  readonly perhaps: (tasks: number, unit: string) => string
  readonly nobody: (unit: string, nearest: readonly string[]) => string
  readonly onlyInGroups: (unit: string, nearest: readonly string[]) => string
  readonly unknownUnits: (letters: readonly string[]) => string
  readonly outside: (count: number) => string
  readonly undated: (count: number) => string
  readonly notInCalendar: (count: number) => string
  readonly notRead: (files: number) => string
  readonly badDay: (option: string, value: string) => string
  readonly backwards: (from: string, until: string) => string
}

const offsetUnits: Readonly<Record<DeadlineOffset['unit'], string>> = {
  hour: 'giờ',
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
}

function nearestNames(lead: string, names: readonly string[]): string {
  return names.length === 0 ? '' : ` ${lead}: ${names.map((name) => `«${name}»`).join(', ')}.`
}

const vi: TaskWords = {
  columns: {
    timing: 'Nhóm',
    due: 'Hạn cuối',
    hour: 'Giờ',
    unit: 'Đơn vị',
    why: 'Vì sao',
    role: 'Vai trò',
    task: 'Nhiệm vụ',
    section: 'Thuộc mục',
    deadline: 'Thời hạn ghi trong kế hoạch',
    reading: 'Đọc là',
    note: 'Lưu ý',
    deliverable: 'Sản phẩm',
    funding: 'Kinh phí',
    plan: 'Kế hoạch',
    issuer: 'Cơ quan ban hành',
    place: 'Nơi ghi',
  },
  timings: {
    dated: 'Có thời hạn',
    open: 'Thời hạn không có ngày cụ thể',
    continuous: 'Thường xuyên',
    unsaid: 'Không ghi thời hạn',
  },
  roles: { chu_tri: 'chủ trì', thuc_hien: 'thực hiện', phoi_hop: 'phối hợp', theo_doi: 'theo dõi' },
  memberOf: (group) => `thuộc: ${group}`,
  draft: (subject) => `Dự thảo: ${subject}`,
  numberedDraft: (number) => `${number} (dự thảo)`,
  cycles: {
    day: 'hằng ngày',
    week: 'hằng tuần',
    month: 'hằng tháng',
    quarter: 'hằng quý',
    'half-year': '6 tháng một lần',
    year: 'hằng năm',
    term: 'từng học kỳ',
  },
  read: {
    before: (day) => `trước ngày ${day}`,
    beforeHour: (hour, day) => `trước ${hour} ngày ${day}`,
    byHour: (hour, day) => `đến ${hour} ngày ${day}`,
    on: (day) => `ngày ${day}`,
    by: (day) => `đến hết ngày ${day}`,
    between: (first, last) => `từ ngày ${first} đến ngày ${last}`,
    every: (cycle) => `định kỳ ${cycle}`,
    everySo: (count, cycle) => `định kỳ, ${count} ${cycle.replace(/^hằng /u, '')} một lần`,
    timesIn: (count, cycle) => `${count} lần, ${cycle}`,
    noDay: 'không rõ ngày',
    overdue: 'quá hạn',
    fromAbove: 'thời hạn của mục trên',
    unsure: 'chưa chắc chắn',
    continuous: 'thường xuyên',
    event: (event) => `theo sự việc: ${event}`,
    offset: ({ count, unit, workingDays, side }, event) =>
      `${count} ${offsetUnits[unit]}${workingDays === true ? ' làm việc' : ''} ${side === 'after' ? 'sau' : 'trước'}: ${event}`,
    replaced: (plan) => `kế hoạch đã được thay thế bằng ${plan}`,
    isReplaced: 'kế hoạch đã được thay thế',
    byDocument: 'theo văn bản khác',
    hoursOnly: 'chỉ có giờ, không có ngày',
    openEnd: (day) => `từ ngày ${day}, không rõ ngày kết thúc`,
    withoutYear: 'không rõ năm',
    schoolTime: 'theo năm học, không ghi ngày',
    unread: 'chưa đọc được',
  },
  calendar: (unit) => (unit === undefined ? 'Việc theo kế hoạch' : `Việc theo kế hoạch: ${unit}`),
  counted: (tasks, plans) => `${tasks} nhiệm vụ trong ${plans} kế hoạch.`,
  amongThem: (open) => `Trong đó ${open} nhiệm vụ có thời hạn không có ngày cụ thể nên không biết đã đến hạn chưa.`,
  noTasks: (plans) =>
    `Trong ${plans} kế hoạch không có nhiệm vụ nào được phân công (chu_tri, phoi_hop, thoi_han …, don_vi hoặc bảng phân công).`,
  nothingFound: (tasks) => `Không có nhiệm vụ nào như yêu cầu, trong tổng số ${tasks} nhiệm vụ.`,
  perhaps: (tasks, unit) =>
    `${tasks} nhiệm vụ nữa giao cho nhóm không rõ có gồm ${unit} (như «các đơn vị liên quan»): không kê ở đây.`,
  nobody: (unit, nearest) => `Không kế hoạch nào nêu tên đơn vị «${unit}».${nearestNames('Gần nhất', nearest)}`,
  onlyInGroups: (unit, nearest) =>
    `Không kế hoạch nào nêu đích danh «${unit}»: các nhiệm vụ này giao cho nhóm có đơn vị ấy.${nearestNames('Gần nhất', nearest)}`,
  unknownUnits: (letters) =>
    `Có đơn vị phối hợp chỉ viết tắt, kế hoạch không nói là đơn vị nào nên không kê: ${letters.join(', ')}.`,
  outside: (count) => `${count} thời hạn định kỳ không có kỳ nào trong khoảng thời gian này; đổi khoảng bằng --from, --until.`,
  undated: (count) => `${count} nhiệm vụ thường xuyên hoặc không ghi thời hạn không kê ở đây.`,
  notInCalendar: (count) => `${count} nhiệm vụ, thời hạn không có ngày nên không vào lịch; xem bằng -f table.`,
  notRead: (files) => `${files} tệp không đọc được thành kế hoạch nên không có trong danh sách; xem: plan validate`,
  badDay: (option, value) => `${option}: «${value}» không phải là ngày; viết 2026-10-05 hoặc 05/10/2026`,
  backwards: (from, until) => `--from ${from} sau --until ${until}`,
}

const en: TaskWords = {
  columns: {
    timing: 'Group',
    due: 'Due',
    hour: 'Hour',
    unit: 'Unit',
    why: 'Why',
    role: 'Role',
    task: 'Task',
    section: 'Under',
    deadline: 'Deadline as written',
    reading: 'Read as',
    note: 'Note',
    deliverable: 'Deliverable',
    funding: 'Funding',
    plan: 'Plan',
    issuer: 'Issuer',
    place: 'Place',
  },
  timings: {
    dated: 'With a date',
    open: 'Deadline without a day',
    continuous: 'Continuous',
    unsaid: 'Without a deadline',
  },
  roles: { chu_tri: 'lead', thuc_hien: 'carries out', phoi_hop: 'supports', theo_doi: 'monitors' },
  memberOf: (group) => `in: ${group}`,
  draft: (subject) => `Draft: ${subject}`,
  numberedDraft: (number) => `${number} (draft)`,
  cycles: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year', term: 'term' },
  read: {
    before: (day) => `before ${day}`,
    beforeHour: (hour, day) => `before ${hour} on ${day}`,
    byHour: (hour, day) => `by ${hour} on ${day}`,
    on: (day) => `on ${day}`,
    by: (day) => `by ${day}`,
    between: (first, last) => `from ${first} to ${last}`,
    every: (cycle) => `every ${cycle}`,
    everySo: (count, cycle) => `every ${count} ${cycle}s`,
    timesIn: (count, cycle) => `${count} times a ${cycle}`,
    noDay: 'day not told',
    overdue: 'overdue',
    fromAbove: 'deadline of the item above',
    unsure: 'not sure',
    continuous: 'all the time',
    event: (event) => `hangs on: ${event}`,
    offset: ({ count, unit, workingDays, side }, event) =>
      `${counted(count, `${workingDays === true ? 'working ' : ''}${unit}`)} ${side}: ${event}`,
    replaced: (plan) => `replaced by ${plan}`,
    isReplaced: 'replaced',
    byDocument: 'set by another document',
    hoursOnly: 'hours without a day',
    openEnd: (day) => `from ${day}, end not told`,
    withoutYear: 'year not told',
    schoolTime: 'by the school year, day not told',
    unread: 'not read',
  },
  calendar: (unit) => (unit === undefined ? 'Tasks of plans' : `Tasks of plans: ${unit}`),
  counted: (tasks, plans) => `${counted(tasks, 'task')} in ${counted(plans, 'plan')}.`,
  amongThem: (open) =>
    `${counted(open, 'of them has', 'of them have')} a deadline without a day, so that nobody can tell whether it is due.`,
  noTasks: (plans) =>
    `No task is assigned in ${counted(plans, 'plan')} (chu_tri, phoi_hop, thoi_han …, don_vi or a table of tasks).`,
  nothingFound: (tasks) => `None of the ${counted(tasks, 'task')} is what was asked for.`,
  perhaps: (tasks, unit) =>
    `${counted(tasks, 'more task')} given to a group that may hold ${unit} («các đơn vị liên quan»): not listed here.`,
  nobody: (unit, nearest) => `No plan names the unit «${unit}».${nearestNames('Nearest', nearest)}`,
  onlyInGroups: (unit, nearest) =>
    `No plan names «${unit}» itself: these tasks are given to a group that it is in.${nearestNames('Nearest', nearest)}`,
  unknownUnits: (letters) =>
    `Supporting units of which only letters are written, and no plan says which they are, are not listed: ${letters.join(', ')}.`,
  outside: (count) => `${counted(count, 'recurring deadline')} without a day in this window; change it with --from, --until.`,
  undated: (count) => `${counted(count, 'task')} that go on all the time or have no deadline are not listed here.`,
  notInCalendar: (count) =>
    `${counted(count, 'task or deadline', 'tasks or deadlines')} without a day not in the calendar; see them with -f table.`,
  notRead: (files) => `${counted(files, 'file')} could not be read as a plan and is not in the list; see: plan validate`,
  badDay: (option, value) => `${option}: «${value}» is no date; write 2026-10-05 or 05/10/2026`,
  backwards: (from, until) => `--from ${from} is after --until ${until}`,
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export const taskWords: Readonly<Record<Language, TaskWords>> = { vi, en }
