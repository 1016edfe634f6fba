import { type AppendicesArgs, appendicesNames } from './catalogue/appendices.ts'
import { type CascadeArgs, cascadeNames } from './catalogue/cascade.ts'
import { type CitationsArgs, citationsNames } from './catalogue/citations.ts'
import { type FormArgs, formNames } from './catalogue/form.ts'
import { type GateArgs, gateNames } from './catalogue/gate.ts'
import { type HeadArgs, headNames } from './catalogue/head.ts'
import { type HouseArgs, houseNames } from './catalogue/house.ts'
import { type ImportArgs, importNames } from './catalogue/import.ts'
import { type MarkdownArgs, markdownNames } from './catalogue/markdown.ts'
import { type RecipientsArgs, recipientsNames } from './catalogue/recipients.ts'
import { type ReferencesArgs, referencesNames } from './catalogue/references.ts'
import { type RegisterArgs, registerNames } from './catalogue/register.ts'
import { type SchemaArgs, schemaNames } from './catalogue/schema.ts'
import { type SettingsArgs, settingsNames } from './catalogue/settings.ts'
import { type SignatureArgs, signatureNames } from './catalogue/signature.ts'
import { type StructureArgs, structureNames } from './catalogue/structure.ts'
import { type SubjectArgs, subjectNames } from './catalogue/subject.ts'
import { type TasksArgs, tasksNames } from './catalogue/tasks.ts'
import { type TextArgs, textNames } from './catalogue/text.ts'
import { type WordArgs, wordNames } from './catalogue/word.ts'
import { type WordingArgs, wordingNames } from './catalogue/wording.ts'
import { type YamlArgs, yamlNames } from './catalogue/yaml.ts'

export type { DateMistake, ValueKind, WayOut } from './catalogue/schema.ts'
export type { Contradiction, InstrumentMistake, ListMistake, PatternMistake, TermMistake } from './catalogue/settings.ts'
export type { StrangeBlank } from './catalogue/yaml.ts'

/**
 * Every code that a finding can bear, and what its sentence needs to know. Codes never change their meaning; a retired code is not used again.
 * YA: reading YAML · LD: schema (lược đồ) · MD: Markdown · TT: form (thể thức) · ND: content (nội dung) · VD: citations (viện dẫn) ·
 * LV: wording (lời văn) · NB: the office's own rules (nội bộ) · KO: the whole repository (kho kế hoạch) · CH: settings (cấu hình) · BQ: suppression (bỏ qua) ·
 * DW: reading Word (đọc Word) · NV: bringing documents in (nhập văn bản) · TB: the measured form of a Word file (trình bày).
 */
export interface FindingArgs
  extends YamlArgs,
    SchemaArgs,
    MarkdownArgs,
    HeadArgs,
    SubjectArgs,
    CitationsArgs,
    StructureArgs,
    SignatureArgs,
    RecipientsArgs,
    AppendicesArgs,
    TasksArgs,
    TextArgs,
    WordingArgs,
    HouseArgs,
    GateArgs,
    RegisterArgs,
    ReferencesArgs,
    CascadeArgs,
    SettingsArgs,
    WordArgs,
    ImportArgs,
    FormArgs {}

export type Code = keyof FindingArgs

/** The name of each code: Vietnamese without diacritics, for `--only`, `--skip` and `plan explain`. */
export const findingNames: Readonly<Record<Code, string>> = {
  ...yamlNames,
  ...schemaNames,
  ...markdownNames,
  ...headNames,
  ...subjectNames,
  ...citationsNames,
  ...structureNames,
  ...signatureNames,
  ...recipientsNames,
  ...appendicesNames,
  ...tasksNames,
  ...textNames,
  ...wordingNames,
  ...houseNames,
  ...gateNames,
  ...registerNames,
  ...referencesNames,
  ...cascadeNames,
  ...settingsNames,
  ...wordNames,
  ...importNames,
  ...formNames,
}
