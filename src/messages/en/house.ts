import type { HouseArgs } from '../../catalogue/house.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const house: MessagesOf<HouseArgs> = {
  NB001: ({ written, preferred }) => `The office writes “${preferred}”, not “${written}”.`,
  NB002: ({ text }) => `The office does not use “${shorten(text)}” in its plans.`,
  NB003: ({ text }) => `Every plan of the office must have “${shorten(text)}”.`,
  NB004: ({ name, suggestion }) =>
    `“${name}” is not in the office’s list of units${suggestion === undefined ? '.' : `; did you mean “${suggestion}”?`}`,
  NB005: ({ name, suggestion }) =>
    `“${name}” is not in the office’s list of signers${suggestion === undefined ? '.' : `; did you mean “${suggestion}”?`}`,
  NB006: ({ name, position, positions }) =>
    `By the office’s list ${name} signs as ${positions.map((held) => `“${held}”`).join(' or ')}, not as “${position}”.`,
}
