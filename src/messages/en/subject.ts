import type { SubjectArgs } from '../../catalogue/subject.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const subject: MessagesOf<SubjectArgs> = {
  TT007: ({ type }) => `The subject begins with “${type}”, but the type already stands on the line above it; leave the word out.`,
  TT050: ({ mark }) => `The subject ends with “${mark}”; remove it.`,
  TT051: ({ typed }) =>
    `Remove “${typed}” before the subject, or write “Về việc”: a document with a type name has no “${typed}”.`,
  TT052: () => 'The subject is all in capitals; write it in small letters, with capitals for names and at its head only.',
  TT053: () => 'The subject has two or more sentences; make it one sentence or one phrase.',
  TT054: ({ words }) => `The subject has ${words} syllables; shorten it to the gist.`,
  TT055: ({ words }) =>
    `The subject begins with a capital; in Party documents write a small letter: “${words.toLocaleLowerCase('vi')} …”.`,
  TT060: () =>
    'The plan names no grounds: can_cu is empty, and the opening mentions no instrument or programme; name them in can_cu.',
  TT061: ({ words, printed }) =>
    printed === undefined
      ? `Write “Căn cứ” in place of “${words}”.`
      : `The form writes “Căn cứ” itself, so this line prints “${printed} …”; leave out “${words}” or give it a capital.`,
  TT062: () => 'After this semicolon another basis begins; put it on a line of its own.',
  TT063: ({ missing }) => `This basis does not tell ${missing.map((part) => basisParts[part]).join(', ')}; add what is missing.`,
  TT064: ({ number, kind }) =>
    `Remove the number “${number}”: ${kind === 'luật' ? 'a law' : 'an ordinance'} as a basis has only its name and date.`,
  TT065: ({ what, line }) => `The basis “${shorten(what)}” already stands on line ${line}; remove one of them.`,
  TT066: ({ what }) => `“${shorten(what)}” is a consolidated text; the basis should be the instrument itself.`,
  TT067: ({ what }) => `“${what}” is an internal paper and no legal basis; remove it.`,
  TT068: ({ what, by }) => `“${shorten(what)}” has been replaced or repealed by ${by}; name what is in force.`,
}

const basisParts = { number: 'number and symbol', date: 'the date', issuer: 'the issuer', subject: 'the subject' }
