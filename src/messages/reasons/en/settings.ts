import type { SettingsArgs } from '../../../catalogue/settings.ts'
import type { ReasonsOf } from '../reasons.ts'

export const settings: ReasonsOf<SettingsArgs> = {
  CH001: {
    title: 'The settings name an unknown rule',
    reason:
      'A key of quy_tac is a code (LV012), a name, a group (loi-van) or the beginning of a code (LV). A mistyped one would have no effect, and nobody would know.',
  },
  CH002: {
    title: 'A rule that cannot be turned off',
    reason:
      'Mistakes of YAML (YA), of the structure (LD) and of the settings (CH) say that the file is not read rightly: without them the result could not be relied on.',
  },
  CH003: {
    title: 'One rule set twice',
    reason: 'Its code and its name mean one rule; set twice, nobody knows which severity the office wants.',
  },
  CH004: {
    title: 'House rules that contradict each other',
    reason: 'The rules under noi_bo cannot be kept together: who follows one breaks another.',
  },
  CH005: {
    title: 'A pattern that matches no file',
    reason: 'Patterns of gom and bo_qua start from the folder of the settings, with / between folders.',
  },
  CH006: {
    title: 'Wrong term of office',
    reason:
      'Documents of the Party and the youth union are numbered by terms: a day lies in one term of a body at most, or nobody knows which series a number is of.',
  },
  CH007: {
    title: 'A list of instruments that is not read',
    reason:
      'The key van_ban names a YAML file of the repository, from the folder of the settings. Files elsewhere are not read: settings may come from strangers.',
  },
  CH008: {
    title: 'An incomplete or wrong entry of the list of instruments',
    reason:
      'An instrument of the list must be known again where a plan cites it, by number and symbol or by the name of a law, and cannot cease to be in force before it begins.',
  },
  BQ001: {
    title: 'A suppression without a reason',
    reason:
      'Whoever reads the file later must know why a place was left against the form. Without a reason the comment does not hold.',
    advice: 'Add a colon and the reason after the code: # plan-ignore TT002: agreed with the superior body.',
  },
  BQ002: {
    title: 'A suppression with nothing to suppress',
    reason: 'The place was corrected, or the comment stands on the wrong line. One that is left over would hide a new mistake.',
    advice:
      'Take it away, or put it at the end of the line of the finding or right above it (for a text of several lines: above the line with its key).',
  },
  BQ003: {
    title: 'A suppression that has expired',
    reason: 'The day after the word “den” is the last on which the comment holds. After it the finding is told again.',
  },
  BQ004: {
    title: 'A suppression of an unknown code',
    reason: 'A mistyped code suppresses nothing. Name the code (TT002) or the name of the rule; several are parted by commas.',
  },
  BQ005: {
    title: 'The last day of a suppression cannot be read',
    reason: 'After the word “den” stands a day, as 2027-01-31 or 31/01/2027. Where it cannot be read the comment does not hold.',
  },
  BQ006: {
    title: 'A finding that cannot be suppressed',
    reason:
      'Mistakes of YAML and of the structure keep the file from being read rightly and must be corrected. So must what is found about suppressions and settings themselves.',
  },
  BQ007: {
    title: 'A suppression that names no code',
    reason: 'A line cannot be silenced as a whole: each code is named, so that another mistake there is still told.',
  },
  BQ008: {
    title: 'A suppression inside a text',
    reason: 'In a text after | and between quotes the sign # belongs to the words: the line will be printed.',
    advice: 'Put the comment above the line with the key of the text, or right behind the sign |.',
  },
}
