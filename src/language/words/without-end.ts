/**
 * A text without what stands at its end of one kind of marks (`/[\s.:]/`). Looked at from the end: an expression like `/[\s.:]+$/` is tried at each blank of a
 * long text, and takes minutes where there are many.
 */
export function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length
  while (end > 0 && mark.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
