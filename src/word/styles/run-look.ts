import { roundPoints } from '../measures.ts'
import type { RunLook } from '../word-document.ts'
import type { RunProperties, Toggle } from './run-properties.ts'
import type { RunFormat } from './styles.ts'

/** What each level says of a run, each level already made one. */
export interface RunLevels {
  readonly defaults: RunProperties
  readonly table: RunProperties
  readonly paragraph: RunProperties
  readonly character: RunProperties
  readonly direct: RunProperties
}

/** What text has where nothing says otherwise: of the font Word's own, of the size ECMA-376-1, 17.3.2.38. */
const font = 'Times New Roman'
const size = 10

/** The effective format of a run (ECMA-376-1, 17.7.2 and 17.7.3). */
export function runFormat(levels: RunLevels): RunFormat {
  const { defaults, table, paragraph, character, direct } = levels
  const all: RunProperties = Object.assign({}, defaults, table, paragraph, character, direct)
  const on = (toggle: Toggle): boolean => toggled(levels, toggle)
  const complex = all.complex === true
  const latin = all.hAnsi ?? all.ascii ?? font
  const look: RunLook = Object.freeze({
    font: complex ? (all.cs ?? latin) : latin,
    size: roundPoints((complex ? all.csSize : all.size) ?? size),
    bold: on(complex ? 'csBold' : 'bold'),
    italic: on(complex ? 'csItalic' : 'italic'),
    underline: all.underline ?? false,
    strike: on('strike') || all.doubleStrike === true,
    caps: on('caps'),
    smallCaps: on('smallCaps'),
    colour: all.colour ?? 'auto',
    ...(all.highlight !== undefined && all.highlight !== 'none' && { highlight: all.highlight }),
    ...(all.shading && { shading: all.shading }),
    spacing: all.spacing ?? 0,
    vertical: all.vertical ?? 'baseline',
    ...(all.language !== undefined && { language: all.language }),
  })
  const ascii = all.ascii ?? font
  return {
    look,
    asciiLook: complex || ascii === look.font ? look : Object.freeze({ ...look, font: ascii }),
    hidden: on('hidden'),
  }
}

/** Direct formatting sets, the document's defaults set what they switch on, and the styles of the three levels switch in turn (17.7.3). */
function toggled({ defaults, table, paragraph, character, direct }: RunLevels, toggle: Toggle): boolean {
  return (
    direct[toggle] ??
    (defaults[toggle] === true || [table, paragraph, character].filter((level) => level[toggle] === true).length % 2 === 1)
  )
}

/** Of what follows one another at one level the last wins. */
export function mergedRuns(properties: readonly RunProperties[]): RunProperties {
  return properties.length === 1 ? (properties[0] as RunProperties) : Object.assign({}, ...properties)
}
