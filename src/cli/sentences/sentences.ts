import type { Stage } from '../stage-times.ts'

/** Everything the command line says of itself. Both languages have every sentence; findings speak through `messages/`. */
export interface Sentences {
  // usage
  readonly unknownCommand: (name: string, suggestion: string | undefined) => string
  readonly fileNotCommand: (path: string) => string
  readonly unknownOption: (name: string, suggestion: string | undefined) => string
  readonly missingArgument: (name: string) => string
  readonly missingValue: (option: string) => string
  readonly tooManyArguments: (first: string) => string
  readonly emptyArgument: string
  readonly seeHelp: (command: string) => string
  readonly badValue: (option: string, value: string, allowed: readonly string[]) => string
  readonly badCount: (option: string, value: string) => string
  readonly badEpoch: (value: string) => string
  readonly twoReportsOnStdout: string
  readonly twoReportsInFile: (path: string) => string
  readonly notTogether: (one: string, other: string) => string
  // input
  readonly noPlanHere: (folder: string) => string
  /** Where the settings say what a plan is, and where they leave out what is there. */
  readonly noPlanIncluded: (folder: string, settings: string) => string
  readonly allIgnored: (folder: string, settings: string) => string
  readonly noPlanMatches: (pattern: string) => string
  readonly notYaml: (path: string) => string
  /** Neither YAML nor a Word file that can be read as it is. */
  readonly notWord: (path: string) => string
  /** A Word file where a plan in YAML is printed. */
  readonly wordToRender: (path: string) => string
  readonly noDocumentMatches: (pattern: string) => string
  readonly yamlToImport: (path: string) => string
  readonly alreadyPlan: (path: string) => string
  readonly noWordHere: (folder: string) => string
  readonly allWordIgnored: (folder: string, count: number) => string
  readonly notAPlan: (count: number) => string
  readonly wordNotFixed: (path: string) => string
  readonly brokenLink: (path: string) => string
  readonly passedOver: (count: number) => string
  /** Word files beside their plans that somebody wrote or saved: the first of them, and how many. */
  readonly changedPrints: (first: string, count: number) => string
  /** Plans that git no longer has: others may cite them. */
  readonly removed: (count: number) => string
  /** A result that is not whole does not take the place of the file that is there. */
  readonly notWritten: (path: string) => string
  /** Git was asked what it tracks and did not answer. */
  readonly gitRefused: (complaint: string) => string
  /** Named files that the settings leave out. */
  readonly skippedNamed: (count: number) => string
  /** A link that leaves the working folder, or a path in settings that does. */
  readonly leadsOut: (path: string) => string
  readonly readFailed: (path: string, code: string) => string
  /** A pipe or a device stands where settings are looked for. */
  readonly noFile: (path: string) => string
  // output
  readonly writeFailed: (path: string, code: string) => string
  readonly streamFailed: (code: string) => string
  readonly noFolder: (folder: string) => string
  readonly noWorkingFolder: string
  /** `place` is the settings' file, line and column. */
  readonly baselineElsewhere: (path: string, place: string) => string
  readonly baselineOutside: (path: string, place: string) => string
  readonly outputIsFolder: (path: string) => string
  readonly outputIsSource: (path: string) => string
  /** `names` are the sources, `more` how many others there are (0 or less: none); `lie` tells whether all lie in one folder. */
  readonly sameOutput: (
    path: string,
    sources: { readonly names: readonly string[]; readonly more: number; readonly lie: 'together' | 'apart' },
  ) => string
  readonly oneFileForMany: (path: string, count: number) => string
  readonly oneOnStdout: (count: number) => string
  readonly binaryOnTerminal: string
  readonly needsOutput: string
  readonly templateNeedsText: string
  /** `by` is the option that says what to make, as typed. */
  readonly twoKinds: (by: string, path: string) => string
  readonly unknownKind: (path: string, kinds: readonly string[]) => string
  readonly alreadyThere: (path: string) => string
  // settings and selection
  readonly unknownRule: (option: string, value: string, suggestion: string | undefined) => string
  readonly fixedRule: (value: string) => string
  readonly settingsRefused: (paths: string) => string
  readonly settingsUnusable: (paths: string) => string
  readonly settingsRight: (path: string) => string
  readonly settingsAreNoPlan: (paths: string) => string
  readonly tooManyWarnings: (count: number, allowed: number) => string
  // repairs and the baseline
  readonly fixed: (findings: number, files: number) => string
  /** `fix` is the value of `--fix`, absent where only `--diff` was given. */
  readonly wouldFix: (findings: number, files: number, fix: string | undefined) => string
  readonly suggestionsLeft: (count: number) => string
  readonly fixRefused: (path: string, places: readonly { readonly code: string; readonly line: number }[]) => string
  readonly noBaseline: (path: string) => string
  readonly baselineToMake: (path: string, settings: string) => string
  readonly baselineNeedsFile: string
  readonly badBaseline: (path: string) => string
  readonly baselineWritten: (path: string, count: number) => string
  readonly leftOut: (count: number, path: string) => string
  readonly staleEntries: (count: number, path: string) => string
  readonly staleEntry: (path: string, code: string, excerpt: string) => string
  // render
  readonly refused: (path: string, errors: number) => string
  /** A file that is no earlier print stands where a print would go. */
  readonly notAPrint: (path: string) => string
  readonly notRenderable: (path: string) => string
  readonly forced: string
  readonly warned: (path: string, warnings: number) => string
  readonly noOffice: string
  readonly officeFailed: (path: string) => string
  // import
  readonly importIncomplete: (path: string) => string
  readonly notImported: (path: string) => string
  readonly givenUp: (path: string) => string
  readonly alreadyImported: (path: string) => string
  readonly noOfficeToRead: (path: string) => string
  readonly officeCannotRead: (path: string) => string
  readonly noPages: string
  // init
  readonly ask: {
    readonly family: string
    readonly issuer: string
    readonly abbreviation: string
    readonly place: string
    readonly subject: string
  }
  readonly nextStep: (path: string) => string
  // rules, explain
  readonly codesListed: (count: number) => string
  readonly unknownCode: (word: string, suggestion: string | undefined) => string
  // progress and failure
  readonly progress: (done: number, total: number, path: string) => string
  readonly checked: (path: string, profile: string | undefined, findings: number) => string
  readonly cacheFailed: (code: string) => string
  /** What the plans of the repository say about each other in files that nobody asked for. */
  readonly elsewhere: (findings: number, files: number) => string
  /** What a run over many files did; times in milliseconds. */
  readonly work: (work: {
    readonly files: number
    readonly skipped: number
    readonly cached: number
    readonly times: Readonly<Record<Stage, number>>
  }) => string
  readonly bug: (message: string, version: string) => string
  readonly bugHint: string
  readonly help: HelpTexts
}

export interface HelpTexts {
  readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>>
  readonly options: string
  readonly command: string
  readonly examplesTitle: string
  readonly program: string
  readonly helpOption: string
  readonly helpCommand: string
  readonly versionOption: string
  readonly lang: string
  readonly quiet: string
  readonly verbose: string
  readonly debug: string
  readonly color: string
  readonly noColor: string
  readonly noCache: string
  /** After the global help: what the exit codes mean. */
  readonly exitCodes: string
  readonly validate: {
    readonly summary: string
    readonly paths: string
    readonly final: string
    readonly only: string
    readonly skip: string
    readonly severity: string
    readonly maxWarnings: string
    readonly fix: string
    readonly diff: string
    readonly baseline: string
    readonly updateBaseline: string
    readonly staged: string
    readonly watch: string
    readonly since: string
    readonly render: string
    readonly format: string
  }
  readonly render: {
    readonly summary: string
    readonly files: string
    readonly to: string
    readonly out: string
    readonly since: string
    readonly watch: string
    readonly template: string
    /** After the help of `render`: the heading over what a template sees. */
    readonly templateData: string
    readonly force: string
    readonly final: string
  }
  readonly import: {
    readonly summary: string
    readonly files: string
    readonly out: string
    readonly family: string
    readonly office: string
    readonly format: string
    readonly force: string
  }
  readonly rules: {
    readonly summary: string
    readonly group: string
    readonly profile: string
    readonly severity: string
    readonly format: string
  }
  readonly explain: { readonly summary: string; readonly code: string }
  /** The names of option values. */
  readonly values: {
    readonly count: string
    readonly format: string
    readonly path: string
    readonly file: string
    readonly family: string
    readonly group: string
    readonly severity: string
    readonly rules: string
    readonly ref: string
  }
  readonly arguments: { readonly paths: string; readonly files: string; readonly file: string; readonly code: string }
}
