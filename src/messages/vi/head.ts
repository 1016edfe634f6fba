import type { HeadArgs } from '../../catalogue/head.ts'
import type { MessagesOf } from '../messages.ts'
import { families } from './words.ts'

export const head: MessagesOf<HeadArgs> = {
  TT001: ({ issuer, family, given }) =>
    `«${issuer}» là cơ quan thuộc hệ thống ${families[family]}, nhưng the_thuc ghi ${given} (${families[given]}). Hãy ghi the_thuc: ${family}.`,
  TT002: ({ applied, inForce }) =>
    `ap_dung chỉ định ${applied}, trong khi thể thức có hiệu lực vào ngày ban hành là ${inForce}. Văn bản được in theo ${applied}.`,
}
