import type { SubjectArgs } from '../../catalogue/subject.ts'
import type { MessagesOf } from '../messages.ts'

export const subject: MessagesOf<SubjectArgs> = {
  TT007: ({ type }) => `Trích yếu mở đầu bằng «${type}», trong khi tên loại đã in ngay trên trích yếu; hãy bỏ chữ này.`,
}
