/** The text with every match blanked out; offsets stay. The pattern has the flag `g`. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length))
}
