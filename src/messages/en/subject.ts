import type { SubjectArgs } from '../../catalogue/subject.ts'
import type { MessagesOf } from '../messages.ts'

export const subject: MessagesOf<SubjectArgs> = {
  TT007: ({ type }) => `The subject begins with “${type}”, but the type already stands on the line above it; leave the word out.`,
}
