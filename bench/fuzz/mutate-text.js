/** What breaks readers: marks of YAML and Markdown, letters that are two, blanks that are none, dates and labels that cannot be. */
const pieces = [
  ': ', ' #', '- ', '|\n', '>-\n', '[', ']', '{', '}', '&a ', '*a', '!!str ', '"', "'", '\\', '%', '@', '`', '---\n', '...\n', '\t', '\r', '\r\n',
  '\u0000', '\u0301', 'e\u0302\u0301', '\u00a0', '\u200b', '\ufeff', '\u2028', '\ud83d\ude00', '\ud800', '<<: ', '? ', '~', 'null', '0x', '1e999', '-0',
  '**', '_', '|---|', '| a | b |\n', '[^1]', '[^1]: ', '<w:p>', '&amp;', '../..', '/etc/passwd', '31/02/2027', 'ngày 31 tháng 13', 'Quý V', '12/2026',
  '1.1.1.', 'a)', 'XIV.', '(i)', './.', 'TM.', 'Số: /KH', 'KH-UBND', '72/KH-UBND ngày 30/02/2026', 'hằng tháng trước ngày 45', 'x'.repeat(300),
  'ỦY BAN NHÂN DÂN', 'noi_dung:\n', 'phu_luc:\n  - ', 'bang:\n', 'hang: [[', 'gop_cot: 99', 'thuc_hien: {so: 1}\n', 'ky_ke_hoach: 2027-Q9\n', 'so: 99999999999\n',
] // biome-ignore format: a list to be read across

/** A text with some places changed: pieces put in, runs of letters taken out, doubled or moved, lines shifted, two texts spliced. */
export function mutateText(text, other, next) {
  let out = text
  const at = () => Math.floor(next() * (out.length + 1))
  const count = 1 + Math.floor(next() * 6)
  for (let i = 0; i < count; i++) {
    const [from, length] = [at(), 1 + Math.floor(next() ** 3 * 200)]
    const run = out.slice(from, from + length)
    switch (Math.floor(next() * 8)) {
      case 0:
        out = out.slice(0, from) + pieces[Math.floor(next() * pieces.length)] + out.slice(from)
        break
      case 1:
        out = out.slice(0, from) + out.slice(from + length)
        break
      case 2:
        out = out.slice(0, from) + run + run + out.slice(from + length)
        break
      case 3: {
        const rest = out.slice(0, from) + out.slice(from + length)
        const to = Math.floor(next() * rest.length)
        out = rest.slice(0, to) + run + rest.slice(to)
        break
      }
      case 4: {
        const lines = out.split('\n')
        const line = Math.floor(next() * lines.length)
        lines[line] = next() < 0.5 ? ` ${lines[line]}` : lines[line].replace(/^ /, '')
        out = lines.join('\n')
        break
      }
      case 5:
        out = out.slice(0, from) + other.slice(Math.floor(next() * other.length))
        break
      case 6:
        out = out.slice(0, from) + String.fromCharCode(Math.floor(next() * 0x10000)) + out.slice(from + 1)
        break
      default:
        out = next() < 0.5 ? out.normalize('NFD') : out.slice(0, from)
    }
  }
  return out.slice(0, 200_000)
}

/** Bytes with some of them changed, cut off or put in. */
export function mutateBytes(bytes, next) {
  const out = Uint8Array.from(bytes.slice(0, next() < 0.1 ? Math.floor(next() * bytes.length) : bytes.length))
  const count = 1 + Math.floor(next() * 20)
  for (let i = 0; i < count && out.length > 0; i++) out[Math.floor(next() * out.length)] = Math.floor(next() * 256)
  return out
}
