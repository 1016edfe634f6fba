/** What checking plans takes, loaded together: in the built program one file, so that the reader of YAML and the rules are there only once. */
export { readConfig } from '../repository/read-config.ts'
export { recordOf } from '../repository/record-of.ts'
export { noRule, recordPlan } from '../repository/record-plan.ts'
export { closestRule, codesOf } from '../rules/codes-of.ts'
export { isFixed, selectionOf } from '../rules/selection.ts'
export { validatePlan } from '../rules/validate-plan.ts'
