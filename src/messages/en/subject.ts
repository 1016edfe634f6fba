import type { SubjectArgs } from '../../catalogue/subject.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const subject: MessagesOf<SubjectArgs> = {
  TT007: ({ type }) => `The subject begins with “${type}”, but the type already stands on the line above it; leave the word out.`,
  TT050: ({ mark }) => `The subject has no “${mark}” at its end.`,
  TT051: ({ typed }) => `A document with a type name has no “${typed}” before its subject; leave it out or write “Về việc”.`,
  TT052: () => 'The subject is set in small letters, not all in capitals.',
  TT053: () => 'The subject is one sentence or one phrase; here are two or more.',
  TT054: ({ words }) => `The subject has ${words} syllables; shorten it to the gist.`,
  TT055: ({ words }) => `Subjects of Party documents begin with a small letter: “${words.toLocaleLowerCase('vi')} …”.`,
  TT060: () => 'The plan names no grounds: can_cu is empty, and the opening mentions no instrument or programme.',
  TT061: ({ words, printed }) =>
    printed === undefined
      ? `A basis begins with “Căn cứ”; “${words}” is not needed.`
      : `The form writes “Căn cứ” itself, so this line prints “${printed} …”; leave out “${words}” or give it a capital.`,
  TT062: () => 'One basis a line: after this semicolon another one begins.',
  TT063: ({ missing }) => `This basis does not tell ${missing.map((part) => basisParts[part]).join(', ')}.`,
  TT064: ({ number, kind }) =>
    `A ${kind === 'luật' ? 'law' : 'ordinance'} as a basis bears no number “${number}”, only its name and date.`,
  TT065: ({ what, line }) => `The basis “${shorten(what)}” already stands on line ${line}.`,
  TT066: ({ what }) => `“${shorten(what)}” is a consolidated text; the basis should be the instrument itself.`,
  TT067: ({ what }) => `“${what}” is an internal paper, no legal basis.`,
  TT068: ({ what, by }) => `“${shorten(what)}” has been replaced or repealed by ${by}.`,
}

const basisParts = { number: 'number and symbol', date: 'the date', issuer: 'the issuer', subject: 'the subject' }
