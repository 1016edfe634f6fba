/** Bidirectional overrides and isolates: they would show a line in another order than it is read in (CVE-2021-42574). */
const hidden = /[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
const control = /[\u0000-\u001f\u007f]/g

/** The text with every character made visible that would steer a terminal instead of being shown: a file cannot paint the screen. */
export function visibleText(text: string): string {
  return text.replace(control, picture).replace(hidden, '\ufffd')
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (character === '\t') return '→'
  // The block “Control Pictures” has one sign for each of them.
  return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + code)
}
