/** What judging Word files takes, loaded together: in the built program one file, which plans in YAML do not need. */
export { validateWord } from '../rules/validate-word.ts'
