/** The door of this room: `plan explain`, `plan rules` and the help inside SARIF load it as one bundle, since it brings every rule along. */
export { codeGroups } from './code-groups.ts'
export { codeHelp } from './code-help.ts'
export { codeJson, codeMarkdown, codeTable } from './code-list.ts'
export { describeCode, describeCodes } from './describe-code.ts'
export { explanationText } from './explanation-text.ts'
export { findCode } from './find-code.ts'
export { formNames, selectCodes } from './select-codes.ts'
