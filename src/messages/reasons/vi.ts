import type { Reasons } from './reasons.ts'
import { appendices } from './vi/appendices.ts'
import { cascade } from './vi/cascade.ts'
import { citations } from './vi/citations.ts'
import { form } from './vi/form.ts'
import { gate } from './vi/gate.ts'
import { head } from './vi/head.ts'
import { house } from './vi/house.ts'
import { importing } from './vi/import.ts'
import { markdown } from './vi/markdown.ts'
import { recipients } from './vi/recipients.ts'
import { references } from './vi/references.ts'
import { register } from './vi/register.ts'
import { schema } from './vi/schema.ts'
import { settings } from './vi/settings.ts'
import { signature } from './vi/signature.ts'
import { structure } from './vi/structure.ts'
import { subject } from './vi/subject.ts'
import { tasks } from './vi/tasks.ts'
import { text } from './vi/text.ts'
import { word } from './vi/word.ts'
import { wording } from './vi/wording.ts'
import { yaml } from './vi/yaml.ts'

export const viReasons: Reasons = {
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
