import type { ReferencesArgs } from '../../catalogue/references.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const references: MessagesOf<ReferencesArgs> = {
  KO020: ({ text, issuer, lower, upper, contradicts }) =>
    contradicts
      ? `The repository has no ${shorten(text)} of ${shorten(issuer)}, and the date told here is not between those of ${lower} and ${upper}: check number and date.`
      : `The repository has no ${shorten(text)} of ${shorten(issuer)}, although it has ${lower} and ${upper}: check the number, or add the file.`,
  KO021: ({ text, date, right, other, line }) => `${shorten(text)} was issued on ${right} (${other}:${line}), not on ${date}.`,
  KO022: ({ text, symbol, right, other, line }) =>
    `The symbol of ${shorten(text)} is ${shorten(right)} (${other}:${line}), not ${shorten(symbol)}.`,
  KO023: ({ text, issuer, right, other, line }) =>
    `${shorten(text)} was issued by ${shorten(right)} (${other}:${line}), not by ${shorten(issuer)}.`,
  KO024: ({ text, right, other, line }) =>
    `The subject told here is another than that of ${shorten(text)}: “${shorten(right)}” (${other}:${line}); is the number right?`,
  KO025: ({ text, by, date, other, line }) => `${shorten(text)} has been replaced by plan ${by} of ${date} (${other}:${line}).`,
  KO026: ({ text, date, right, other, line, files, usual }) =>
    usual > files
      ? `${shorten(text)} is dated ${date} here, but ${right} in ${usual} other files (such as ${other}:${line}); compare with the instrument itself.`
      : `${shorten(text)} is dated ${date} here, but ${right} at ${other}:${line}; compare with the instrument itself.`,
  KO027: ({ text, where }) =>
    where === 'key'
      ? `The key thuc_hien names ${shorten(text)}, but neither the bases nor the opening do.`
      : `This plan carries out a superior’s ${shorten(text)}, but neither its bases nor its opening name it.`,
  KO028: ({ text, kind, count, other, line }) =>
    kind === 'implements'
      ? count === 2
        ? `This plan carries out ${shorten(text)}, and that one carries out this plan (${other}:${line}).`
        : `${count} plans carry each other out in a circle; from here to ${shorten(text)} (${other}:${line}).`
      : count === 2
        ? `This plan replaces ${shorten(text)}, and that one replaces this plan (${other}:${line}).`
        : `${count} plans replace each other in a circle; from here to ${shorten(text)} (${other}:${line}).`,
  KO029: ({ text, issuer }) =>
    `The repository has no ${shorten(text)} of ${shorten(issuer)}, the superior’s plan, so tasks and deadlines cannot be compared.`,
  KO030: ({ text, state, date = '', by, other, line }) => {
    const newer = by === undefined ? '' : `; replaced by: ${shorten(by)}`
    if (state === 'early') return `${shorten(text)} comes into force only on ${date} (${other}:${line}).`
    return state === 'expired'
      ? `${shorten(text)} is no longer in force since ${date}${newer} (${other}:${line}).`
      : `${shorten(text)} has been replaced${newer} (${other}:${line}).`
  },
  KO031: ({ text, date, right, other, line }) =>
    `By the list of instruments, ${shorten(text)} was issued on ${right} (${other}:${line}), not on ${date}.`,
  KO032: ({ text, issuer, right, other, line }) =>
    `By the list of instruments, ${shorten(text)} was issued by ${shorten(right)} (${other}:${line}), not by ${shorten(issuer)}.`,
}
