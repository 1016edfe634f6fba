import type { Chance } from './chance.ts'

const keys = ['a', 'b', 'c', 'so', 'noi_dung', 'K9', '_x', 'd', 'e', 'chu_tri', 'm', 'n', 'q', 'true']
const values = [
  ' Ủy ban nhân dân',
  ' 12',
  ' 007',
  ' 2026-10-05',
  ' 1.5',
  ' true',
  ' ~',
  ' "q x"',
  " 'it''s'",
  ' [a, "b", \'c\']',
  ' {k: v, l: [1, 2]}',
  ' []',
  ' {}',
  '',
  ' x # ghi chú',
  ' a:b#c',
  ' -x',
  ' - y',
  ' (z), t',
  ' "a" # k',
  ' "a\\n"',
  ' *x',
  ' [[1], [ 2 ,3 ]]',
  ' x:',
  ' "x" y',
]
const blockLines = ['dòng chữ', '- mục', 'a: b', '  sâu', '# x']
const junk = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n  ',
  ':',
  ': ',
  '- ',
  '-\n',
  '#',
  ' #',
  ' # x',
  '# y\n',
  '"',
  "'",
  '|',
  '>',
  '|+',
  '|2',
  ' |\n',
  '[',
  ']',
]
  .concat([
    '{',
    '}',
    ',',
    ', ',
    '&a ',
    '*a',
    '!x ',
    '1.5',
    'null',
    '---\n',
    '...\n',
    '<<: ',
    '%',
    '@',
    '`',
    '\\',
    '? ',
    'a: b',
    'a:',
    '{a: }',
  ])
  .concat(['[a: b]', '\t', '\r\n', '-5', 'Ủy ban', '\u00a0', '=======\n', '\u0301', '\ufeff'])

/** A text that is nearly YAML: maps, lists, blocks and values as plans have them, comments and blank lines wherever they may stand. */
export function arbitraryYaml(turn: Chance): string {
  return `${gap(0, turn).slice(1)}${map(0, 0, '', turn)}${turn.of(['\n', '\n', '\n', '', '\n\n', '\n# cuối\n', '\n  \n'])}`
}

/** The same text with up to three accidents: something typed, something deleted, a line moved, lost or doubled. */
export function mutated(text: string, turn: Chance): string {
  let out = text
  for (let count = turn.below(3); count >= 0; count -= 1) {
    const at = turn.below(out.length + 1)
    const kind = turn.below(10)
    if (kind < 6) out = out.slice(0, at) + turn.of(junk) + out.slice(at)
    else if (kind < 8) out = out.slice(0, at) + out.slice(at + 1 + turn.below(5))
    else out = withOtherLine(out.split('\n'), turn)
  }
  return out
}

function withOtherLine(lines: string[], turn: Chance): string {
  const at = turn.below(lines.length)
  const line = lines[at] ?? ''
  const others = [[], [`  ${line}`], [` ${line}`], [line.replace(/^ {1,2}/, '')], [line, turn.of(lines)]]
  lines.splice(at, 1, ...turn.of(others))
  return lines.join('\n')
}

function node(depth: number, indent: number, turn: Chance): string {
  const kind = turn.below(20)
  if (depth > 3 || kind < 7) return turn.of(values)
  if (kind < 10) return block(indent + turn.of([1, 2, 2, 4]), turn)
  const inner = indent + turn.of([1, 2, 2, 2, 3, 4])
  return kind < 16 ? map(depth + 1, inner, `\n${' '.repeat(inner)}`, turn) : list(depth + 1, indent + turn.of([0, 2, 2, 4]), turn)
}

function block(indent: number, turn: Chance): string {
  let text = ` ${turn.of(['|', '|', '|-', '|+', '>', '| '])}`
  for (let count = turn.below(4); count >= 0; count -= 1) {
    text += `\n${turn.below(5) === 0 ? turn.of(['', ' ', ' '.repeat(indent), '# c']) : ' '.repeat(indent) + turn.of(blockLines)}`
  }
  return text
}

function map(depth: number, indent: number, lead: string, turn: Chance): string {
  let text = ''
  for (let count = turn.below(3); count >= 0; count -= 1) {
    text += text === '' ? lead : `${gap(indent, turn)}\n${' '.repeat(indent)}`
    text += `${turn.of(keys)}${turn.below(40) === 0 ? ' ' : ''}:${node(depth, indent, turn)}`
  }
  return text
}

function list(depth: number, indent: number, turn: Chance): string {
  let text = ''
  for (let count = turn.below(3); count >= 0; count -= 1) {
    const width = turn.of([1, 1, 1, 2, 3])
    const item = turn.below(3) === 0 ? map(depth + 1, indent + 1 + width, ' '.repeat(width), turn) : node(depth, indent, turn)
    text += `${gap(indent, turn)}\n${' '.repeat(indent)}-${item}`
  }
  return text
}

function gap(indent: number, turn: Chance): string {
  return turn.of(['', '', '', '', '', '', '\n', '\n# ghi chú', `\n${' '.repeat(indent)}# ghi chú`, '\n ', '\n  # x\n'])
}
