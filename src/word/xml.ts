/**
 * An element of a part of the package. Names bear the customary prefix of their namespace, whatever prefix the file uses, and those of the strict
 * namespaces are the transitional ones: `w:p`, `r:id`, `wp:anchor`, `a:ext`, `wps:txbx`, `v:line`, `mc:AlternateContent`.
 */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}
