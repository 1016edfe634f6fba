import type { FormArgs } from '../../catalogue/form.ts'

/** What the bad and the good example of a form rule show: a change made to a right Word file, in a few words. */
export type ExampleWords = { readonly [C in keyof FormArgs]: { readonly bad: string; readonly good: string } }
