import { wordPart } from './namespaces.ts'
import type { Xml } from './xml.ts'

/** `word/settings.xml`: Word lays the document out as Word 2013 and later do, and does not open it as one of an older version. */
export const settingsPart: Xml = wordPart(
  'w:settings',
  '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
)
