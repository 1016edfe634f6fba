/** mm of one unit, by how OOXML and VML call it (ST_UniversalMeasure, ECMA-376-1, 22.9.2.15; CSS 2). */
const units: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  pi: 25.4 / 6,
  px: 25.4 / 96,
}

const emuPerMm = 36000

/** mm of a length in English metric units, or with its unit as the strict form allows; undefined for what is no length. */
export function mmOfEmu(text: string | undefined): number | undefined {
  return mapped(emu(text), rounded)
}

/** mm of a length of VML or CSS (`21.3pt`); a bare number counts pixels. */
export function mmOfLength(text: string | undefined): number | undefined {
  return mapped(length(text), rounded)
}

/** The same in pt: how thick a line is. */
export function ptOfEmu(text: string | undefined): number | undefined {
  return mapped(emu(text), ptOfMm)
}

/** The same in pt. */
export function ptOfLength(text: string | undefined): number | undefined {
  return mapped(length(text), ptOfMm)
}

/** pt of a length in mm. */
export function ptOfMm(mm: number): number {
  return rounded((mm / 25.4) * 72)
}

/** To a hundredth, what a printer cannot show any more. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function emu(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,15}\s*$/.test(text) ? Number(text) / emuPerMm : length(text)
}

function length(text: string | undefined): number | undefined {
  const [, number, unit = 'px'] =
    /^\s*([+-]?(?:\d{1,9}(?:\.\d{0,15})?|\.\d{1,15}))\s*(mm|cm|in|pt|pc|pi|px)?\s*$/i.exec(text ?? '') ?? []
  return number === undefined ? undefined : Number(number) * (units[unit.toLowerCase()] as number)
}

function mapped(value: number | undefined, to: (value: number) => number): number | undefined {
  return value === undefined ? undefined : to(value)
}
