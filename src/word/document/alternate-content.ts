import { childOf, childrenOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'

/** Extensions that are understood: shapes, groups, Word's own. What requires another is read in its older form. */
const understood = /^(?:wps|wpg|wp14|w14|w15|w16\w{0,8}|a14|pic)$/

/** The one branch of `mc:AlternateContent` that counts (ECMA-376-3, 9.3): the first choice that is understood, otherwise the fallback. */
export function alternative(content: XmlElement): XmlElement | undefined {
  const choice = childrenOf(content, 'mc:Choice').find(({ attributes }) => {
    const required = (attributes.Requires ?? '').trim()
    return required !== '' && required.split(/\s+/).every((prefix) => understood.test(prefix))
  })
  // A file without a fallback still has its words in the choice.
  return choice ?? childOf(content, 'mc:Fallback') ?? childOf(content, 'mc:Choice')
}
