import { appendices } from './en/appendices.ts'
import { cascade } from './en/cascade.ts'
import { citations } from './en/citations.ts'
import { form } from './en/form.ts'
import { gate } from './en/gate.ts'
import { head } from './en/head.ts'
import { house } from './en/house.ts'
import { importing } from './en/import.ts'
import { markdown } from './en/markdown.ts'
import { recipients } from './en/recipients.ts'
import { references } from './en/references.ts'
import { register } from './en/register.ts'
import { schema } from './en/schema.ts'
import { settings } from './en/settings.ts'
import { signature } from './en/signature.ts'
import { structure } from './en/structure.ts'
import { subject } from './en/subject.ts'
import { tasks } from './en/tasks.ts'
import { text } from './en/text.ts'
import { word } from './en/word.ts'
import { wording } from './en/wording.ts'
import { yaml } from './en/yaml.ts'
import type { Reasons } from './reasons.ts'

export const enReasons: Reasons = {
  ...yaml,
  ...schema,
  ...markdown,
  ...head,
  ...subject,
  ...citations,
  ...structure,
  ...signature,
  ...recipients,
  ...appendices,
  ...tasks,
  ...text,
  ...wording,
  ...house,
  ...gate,
  ...register,
  ...references,
  ...cascade,
  ...settings,
  ...word,
  ...importing,
  ...form,
}
