/** What judging Word files takes, loaded together: in the built program one file, which plans in YAML do not need. */
export { closestRule, codesOf } from '../rules/codes-of.ts'
export { isFixed, selectionOf } from '../rules/selection.ts'
export { validateWord } from '../rules/validate-word.ts'
