import type { HeadArgs } from '../../catalogue/head.ts'
import type { MessagesOf } from '../messages.ts'
import { families } from './words.ts'

export const head: MessagesOf<HeadArgs> = {
  TT001: ({ issuer, family, given }) =>
    `“${issuer}” belongs to the system of ${families[family]}, but the_thuc says ${given} (${families[given]}). Write the_thuc: ${family}.`,
  TT002: ({ applied, inForce }) =>
    `ap_dung names ${applied}, while the form in force on the date of issue is ${inForce}. The document is printed by ${applied}.`,
}
