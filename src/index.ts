/**
 * `ke-hoach`: Vietnamese plan documents (kế hoạch) as data.
 *
 * A plan in YAML is read and judged by {@link validatePlan}, repaired by {@link fixPlan}, laid out by {@link formatPlan}, put into the official form by {@link compose}, and
 * printed by {@link renderDocx} and {@link renderMarkdown}. A Word, Markdown or text file becomes a plan in YAML by {@link importDocument}, which accounts
 * for every word; the content and the measured form of a Word file are judged by {@link validateWord}. What became of a plan from one version to the next is told
 * by {@link comparePlans}; what many plans say about each other by `ke-hoach/repository`. Nothing here touches files, the process or the network:
 * bytes and strings come in, bytes and strings go out, so the library runs in a browser as well.
 */

export { type Code, type FindingArgs, findingNames } from './catalogue.ts'
export { compose } from './compose/compose.ts'
export type { ComposeOptions } from './compose/compose-options.ts'
export type { OfficialDocument } from './compose/official-document.ts'
export { type ComparedPlan, comparePlans } from './diff/compare-plans.ts'
export type { WordRun } from './diff/compare-words.ts'
export { comparedPlan, type ReadForComparison } from './diff/compared-plan.ts'
export type { Item, ItemKind } from './diff/outline.ts'
export { type Labels, outlineOf } from './diff/outline-of.ts'
export type { Content, DeadlineShift, Holder, PlanChange, ReadDay, Spot } from './diff/plan-change.ts'
export { UserError } from './errors.ts'
export type { Edit, Finding, Fix, Position, Range, Severity } from './finding.ts'
export { en } from './messages/en.ts'
export { type Language, type Messages, messageOf } from './messages/messages.ts'
export { vi } from './messages/vi.ts'
export type { CalendarDate, Family, Plan } from './plan/plan.ts'
export type { Profile } from './profile/profile.ts'
export type { Aside, AsideReason } from './recognise/flow.ts'
export { type Imported, type ImportOptions, importDocument } from './recognise/import-document.ts'
export type { Certainty, Component, Evidence, Recognised } from './recognise/recognised.ts'
export { renderDocx } from './render/docx/render-docx.ts'
export { renderMarkdown } from './render/markdown/render-markdown.ts'
export { renderTemplate } from './render/markdown/render-template.ts'
export { type FixedPlan, type FixLevel, fixPlan } from './rules/fix-plan.ts'
export { type FormattedPlan, formatPlan } from './rules/format-plan.ts'
export { type HouseRules, type HouseSigner, noHouseRules } from './rules/house-rules.ts'
export { everyRule, type Selection } from './rules/selection.ts'
export { type ValidateOptions, type Validation, validatePlan } from './rules/validate-plan.ts'
export { type ValidateWordOptions, validateWord, type WordValidation } from './rules/validate-word.ts'
