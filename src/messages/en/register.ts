import type { RegisterArgs } from '../../catalogue/register.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const register: MessagesOf<RegisterArgs> = {
  KO001: ({ number, date, other, line, count }) =>
    count === 2
      ? `Number used twice: ${number} is also the number of ${other}:${line}, issued on ${date}.`
      : `Number used ${count} times: ${number} is also the number of ${other}:${line}, issued on ${date}.`,
  KO002: ({ number, other, line }) =>
    `${other}:${line} is this plan ${number} too, with the same date and subject; keep each plan in one file.`,
  KO003: ({ number, date, otherNumber, otherDate, other, line, is }) =>
    is === 'lower'
      ? `Number ${number} of ${date} is dated before a lower number: ${otherNumber} of ${otherDate} (${other}:${line}).`
      : `Number ${number} of ${date} is dated after a higher number: ${otherNumber} of ${otherDate} (${other}:${line}).`,
  KO004: ({ missing, count, first, last }) =>
    count === 1
      ? `Between ${first} and ${last} the repository has no plan numbered ${missing}.`
      : `Between ${first} and ${last} the repository lacks ${count} numbers: ${missing}.`,
  KO005: ({ number, date, other, line }) =>
    `Number ${number} and the subject are those of the plan of ${date} (${other}:${line}); is this a copy not yet edited?`,
  KO006: ({ number, date, other, line, next }) =>
    `This plan is not issued yet, and its number ${number} was given to ${other}:${line} on ${date}; the next one is ${next}. Take it out: the clerk numbers after signature.`,
  KO007: ({ symbol, usual, plans, other, line }) =>
    `Symbol ${shorten(symbol)} differs from ${shorten(usual)}, which ${plans} other plans of the same body bear (see ${other}:${line}).`,
  KO008: ({ date, issuer }) =>
    `${date} lies in no term that is given for ${shorten(issuer)}; add it to nhiem_ky in plan.config.yaml.`,
}
