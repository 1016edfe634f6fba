import { childOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'

/** What stands for true and false in a file (ECMA-376-1, 22.9.2.7): an element without a value is true. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** Whether the child element of that name is true; undefined where it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child && isOn(child.attributes['w:val'])
}
