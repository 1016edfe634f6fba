import type { NamedRule } from './rule.ts'
import { typeNameInSubject } from './subject/type-name-in-subject.ts'

export const subjectRules = [typeNameInSubject] as readonly NamedRule[]
