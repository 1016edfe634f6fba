import type { SettingsArgs } from '../../catalogue/settings.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const settings: MessagesOf<SettingsArgs> = {
  CH001: ({ name, suggestion }) =>
    `No rule, group or code is “${shorten(name)}”${suggestion === undefined ? '. See the list with: plan rules' : `; did you mean “${suggestion}”?`}`,
  CH002: ({ name }) => `“${name}” cannot be turned off or lowered: with these mistakes the file is not read rightly.`,
  CH003: ({ name, first, line }) => `“${name}” and “${first}” on line ${line} are one rule. Take one of the lines away.`,
  CH004: ({ text, kind }) => contradictions[kind](shorten(text)),
  CH005: ({ pattern, reason }) => `The pattern “${shorten(pattern)}” ${patterns[reason]}`,
  CH006: ({ reason, date, line }) =>
    reason === 'reversed'
      ? `The term ends (${date}) before it begins.`
      : `This term begins before the one on line ${line} ends (${date}); a day lies in one term only.`,
  CH007: ({ path, reason }) => `The list of instruments “${shorten(path)}” ${lists[reason]}`,
  CH008: ({ reason }) => instruments[reason],
  BQ001: ({ code }) => `The suppression gives no reason and does not hold yet. Write: # plan-ignore ${code}: reason`,
  BQ002: ({ code }) => `There is nothing of “${code}” here to suppress. Take this comment away.`,
  BQ003: ({ code, date }) =>
    `The suppression of “${code}” expired on ${date}. Correct the place, or look at the reason again and choose a later day.`,
  BQ004: ({ text, suggestion }) =>
    `No code or name is “${shorten(text)}”${suggestion === undefined ? '. See the list with: plan rules' : `; did you mean “${suggestion}”?`}`,
  BQ005: ({ text }) => `“${shorten(text)}” is no date for the suppression to end. Write 2027-01-31 or 31/01/2027.`,
  BQ006: ({ code }) => `“${code}” cannot be suppressed: the file is not read rightly until this is corrected.`,
  BQ007: () => 'No code is named that should be suppressed. Write: # plan-ignore CODE: reason',
  BQ008: () =>
    'This line stands inside a text: it is printed and suppresses nothing. Put it above the line with the key of the text.',
}

const lists = {
  absolute: 'is a path from the root of the machine; write it from the folder of the settings.',
  backslash: 'has a \\; write / between folders, on Windows too.',
  outside: 'lies outside the repository (without one: outside the folder of the settings), and is not read.',
  missing: 'is not there.',
  unreadable: 'cannot be read.',
}

const instruments = {
  nameless: 'This instrument has no so_ky_hieu (or so and ky_hieu), nor, as a law, a ten: it cannot be known again in a plan.',
  symbol: 'This number and symbol cannot be read. Write them as the instrument does: 30/2020/NĐ-CP, 57-NQ/TW, 12/QĐ-UBND.',
  reversed: 'It ceases to be in force before it was issued or came into force.',
}

const contradictions = {
  same: (text: string) => `Both sides are “${text}”: nothing is changed. Correct one of them, or take the line away.`,
  avoided: (text: string) => `This spelling holds “${text}” again, which cach_viet says to avoid.`,
  required: (text: string) => `“${text}” is forbidden (khong_dung) and required (phai_co) at once.`,
}

const patterns = {
  absolute: 'begins at the root of the machine; write it from the folder of the settings.',
  above: 'leads out of the folder of the settings (..); put the settings into the folder above.',
  backslash: 'has the sign \\; put / between folders, on Windows too.',
}
