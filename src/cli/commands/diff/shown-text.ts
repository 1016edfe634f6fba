import { visibleText } from '../../../report/visible-text.ts'

/** Text of a plan on one line, in which nothing steers a terminal. */
export function shownText(text: string): string {
  return visibleText(text.replaceAll('\n', ' '))
}
