import type { CascadeArgs } from '../../../catalogue/cascade.ts'
import type { ReasonsOf } from '../reasons.ts'

export const cascade: ReasonsOf<CascadeArgs> = {
  KO050: {
    title: 'A superior’s task that is not taken up',
    reason: 'The plan named at thuc_hien assigns a task to this issuer by name, and no task of this plan has words near to it.',
    advice: 'Add the task; where another document carries it out, say so: # plan-ignore KO050: a plan of its own.',
  },
  KO051: {
    title: 'A deadline later than the superior’s',
    reason: 'For one task the plan below cannot promise a later day than the plan above.',
  },
  KO052: {
    title: 'A period outside the superior’s',
    reason: 'A month’s plan lies in its quarter, a quarter’s in the year of the plan that it carries out (ky_ke_hoach of both).',
  },
  KO053: {
    title: 'A deadline outside the plan’s period',
    reason: 'The task is due outside of what ky_ke_hoach says. Reports, reviews and preparations are not judged.',
  },
}
