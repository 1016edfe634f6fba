/** XML that may stand in a part as it is: whatever somebody wrote in it is escaped. */
export type Xml = string

/** Text as it stands in an element or between the quotes of an attribute. What XML 1.0 forbids altogether is the caller's to leave out. */
export function escapeXml(text: string): Xml {
  return special.test(text) ? text.replaceAll(everySpecial, (character) => escapes[character] ?? character) : text
}

const special = /[&<>"']/
const everySpecial = /[&<>"']/g
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** An element with nothing in it. Attributes that are undefined are left out; numbers and texts need no escape or have it. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): Xml {
  let xml = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) xml += ` ${key}="${value}"`
  }
  return `${xml}/>`
}

/** A property that a style can switch on and off (ST_OnOff); undefined leaves it to the style. */
export function toggle(name: string, on: boolean | undefined): Xml {
  return on === undefined ? '' : on ? `<${name}/>` : `<${name} w:val="false"/>`
}

/** An element around its content; none without content. */
export function around(name: string, content: Xml): Xml {
  return content === '' ? '' : `<${name}>${content}</${name}>`
}
