import { shellWord } from '../shell-word.ts'
import type { Sentences } from './sentences.ts'

export const en: Sentences = {
  unknownCommand: (name, suggestion) => `There is no command “${name}”${didYouMean(suggestion)}`,
  fileNotCommand: (path) => `“${path}” is a file or a folder, not a command; check it with: plan validate ${shellWord(path)}`,
  unknownOption: (name, suggestion) => `There is no option “${name}”${didYouMean(suggestion)}`,
  missingArgument: (name) => `The argument “${name}” is missing.`,
  missingValue: (option) => `The option “${option}” lacks its value.`,
  tooManyArguments: (first) => `This command does not take the further argument “${first}”.`,
  emptyArgument: 'An argument is empty; name a file or a folder.',
  seeHelp: (command) => `For usage: ${command} --help`,
  badValue: (option, value, allowed) => `${option} cannot be “${value}”; choose one of: ${allowed.join(', ')}.`,
  badCount: (option, value) => `${option} cannot be “${value}”; it must be a whole number, 0 or more.`,
  badEpoch: (value) => `The environment variable SOURCE_DATE_EPOCH is “${value}”; it must be seconds since 1970-01-01.`,
  twoReportsOnStdout: 'Only one report can go to standard output; give the others a file, for instance -f json=report.json.',
  twoReportsInFile: (path) => `Two reports would be written to “${path}”; give them different names.`,
  notTogether: (one, other) => `${one} cannot be used together with ${other}.`,

  noPlanHere: (folder) => `The folder “${folder}” has no plan (no file *.plan.yaml or *.plan.yml).`,
  noPlanIncluded: (folder, settings) => `The folder “${folder}” has no file that matches “gom” in “${settings}”.`,
  allIgnored: (folder, settings) => `Every plan in the folder “${folder}” is left out by “bo_qua” in “${settings}”.`,
  noPlanMatches: (pattern) => `No YAML file matches “${pattern}”.`,
  notYaml: (path) => `“${path}” is no YAML file; this command reads only plans written as YAML.`,
  notWord: (path) =>
    `“${path}” is neither YAML nor a Word file (.docx); save it as .docx, or convert it with: plan import --via-libreoffice ${shellWord(path)}`,
  wordToRender: (path) =>
    `“${path}” is a Word file; first make it a plan in YAML with: plan import ${shellWord(path)}, then use this command on that.`,
  noDocumentMatches: (pattern) => `No .docx, .md or .txt file matches “${pattern}”.`,
  yamlToImport: (path) => `“${path}” is a YAML file, no Word, Markdown or plain text file: it is not imported.`,
  alreadyPlan: (path) =>
    `“${path}” is a plan in YAML already: there is nothing to import; check it with plan validate, print it with plan render.`,
  noWordHere: (folder) => `The folder “${folder}” has no Word file (.docx).`,
  allWordIgnored: (folder, count) =>
    `The folder “${folder}” has ${plural(count, 'Word file')}, but git ignores all of them (.gitignore); name the files to import.`,
  notAPlan: (count) => `${plural(count, 'Word file')} passed over: no ${count === 1 ? 'plan' : 'plans'}.`,
  wordNotFixed: (path) =>
    `“${path}” is a Word file and is not repaired; turn it into YAML with plan import and print it again with plan render.`,
  brokenLink: (path) => `“${path}” is a link that leads to no readable file.`,
  notWritten: (path) => `“${path}” is not written: not all that was named could be found.`,
  removed: (count) => `${plural(count, 'plan')} removed; to see what still cites what is gone: plan validate`,
  changedPrints: (first, count) =>
    count === 1
      ? `The Word file “${first}” was not looked at: a YAML plan of the same name lies beside it, and it is no print of that plan as it was written; compare the two with plan diff, or name the file to check it.`
      : `${count} Word files (such as “${first}”) were not looked at: a YAML plan of the same name lies beside each, and they are no prints of those plans as they were written; compare the two with plan diff, or name the files to check them.`,
  passedOver: (count) => `${plural(count, 'YAML file')} passed over for not ending in .plan.yaml.`,
  gitRefused: (complaint) => `Git did not answer (${complaint}), so files that it ignores are searched, too.`,
  skippedNamed: (count) => `${plural(count, 'named file')} skipped, being under bo_qua in the settings.`,
  leadsOut: (path) =>
    `'${path}' leads out of the working folder and is neither read nor written; put the file itself in the place of the link, or name the file by its real path.`,
  noFile: (path) => `“${path}” is a pipe or a device, not a file.`,
  readFailed: (path, code) => {
    const reason = readReasons[code]
    return reason === undefined ? `“${path}” cannot be read (${code}).` : reason(path)
  },

  writeFailed: (path, code) => `“${path}” cannot be written: ${writeReasons[code] ?? `the system says ${code}`}.`,
  streamFailed: (code) => `Standard output cannot be written: ${writeReasons[code] ?? `the system says ${code}`}.`,
  noFolder: (folder) => `The output folder “${folder}” does not exist; create it and run again.`,
  noWorkingFolder: 'The working folder is no longer there (it was removed); go to another folder and run again.',
  baselineElsewhere: (path, place) =>
    `${place}: phat_hien_cu says “${path}”; write it from the folder of the settings on, with / between folders, on Windows, too.`,
  baselineOutside: (path, place) =>
    `${place}: phat_hien_cu says “${path}”, which lies outside the repository (without one: outside the folder of the settings), so it is neither read nor written; name a file within, or name this one with --baseline.`,
  outputIsFolder: (path) => `“${path}” cannot be written: there is a folder of that name.`,
  outputIsSource: (path) => `The output “${path}” is a source itself; choose another name.`,
  sameOutput: (path, { names, more, lie }) =>
    `${names.map((name) => `“${name}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''} would all be written to “${path}”, so none of them is; ${lie === 'apart' ? 'name the folder that holds them (results keep their place below it), or ' : ''}run each file by itself with its own -o.`,
  oneFileForMany: (path, count) =>
    `There are ${count} results but -o names one file, “${path}”; name a folder (its name ends in /).`,
  oneOnStdout: (count) => `Standard output (-o -) takes one result; here are ${count}.`,
  binaryOnTerminal: 'DOCX, XLSX and PDF cannot be shown on a terminal; send them to a file (-o name) or to another command.',
  needsOutput: 'What is read from standard input has no file name; say where to write with -o.',
  templateNeedsText: 'A template of your own (--template) is for text; add -t md or leave -t out.',
  twoKinds: (by, path) => `${by} and the name “${path}” after -o stand for two different kinds; make them agree.`,
  unknownKind: (path, kinds) =>
    `The name “${path}” after -o does not say what to make; add -t (one of: ${kinds.join(', ')}) or change its ending.`,
  alreadyThere: (path) => `“${path}” exists already and is not overwritten; choose another name.`,

  unknownRule: (option, value, suggestion) =>
    suggestion === undefined
      ? `“${value}” given to ${option} is no code, name or group of rules; see the list with: plan rules`
      : `“${value}” given to ${option} is no code, name or group of rules; did you mean “${suggestion}”?`,
  fixedRule: (value) => `“${value}” cannot be skipped: with these mistakes a file is not read rightly and cannot be checked.`,
  settingsRefused: (paths) => `There are mistakes in the settings “${paths}”: the plans they hold for were not checked.`,
  settingsUnusable: (paths) =>
    `There are mistakes in the settings “${paths}”, so that the answer might be wrong: put them right and run it again.`,
  settingsAreNoPlan: (paths) => `“${paths}” holds settings, and is no plan; check it with plan validate.`,
  settingsRight: (path) => `There is no mistake in the settings “${path}”.`,
  tooManyWarnings: (count, allowed) => `${plural(count, 'warning')}, more than allowed (${allowed}): not passed.`,

  fixed: (findings, files) =>
    findings === 0 ? 'Nothing could be repaired.' : `${plural(findings, 'finding')} repaired in ${plural(files, 'file')}.`,
  wouldFix: (findings, files, fix) =>
    findings === 0
      ? 'Nothing could be repaired.'
      : `${plural(findings, 'finding')} in ${plural(files, 'file')} would be repaired; nothing is written: leave out --diff${fix === undefined ? ' and add --fix' : ''}.`,
  suggestionsLeft: (count) => `${plural(count, 'suggestion')} of wording left; see with --fix=goi-y --diff.`,
  fixRefused: (path, places) =>
    `${plural(places.length, 'place')} in “${path}” not repaired, because other words would change too; correct by hand: ${places.map(({ code, line }) => `${code} line ${line}`).join(', ')}.`,
  noBaseline: (path) => `The baseline “${path}” was not found; make it with --update-baseline.`,
  baselineToMake: (path, settings) =>
    `The baseline “${path}” that “${settings}” names (phat_hien_cu) is not there yet; make it with --update-baseline.`,
  baselineNeedsFile: 'What is read from standard input has no file name and cannot be written to a baseline.',
  badBaseline: (path) =>
    `“${path}” is no baseline that can be read. Look at the path in --baseline or phat_hien_cu; if it is a baseline that was damaged, rename it and make it anew with --update-baseline.`,
  baselineWritten: (path, count) => `${plural(count, 'old finding')} written to “${path}”.`,
  leftOut: (count, path) => `${plural(count, 'old finding')} of “${path}” left out.`,
  staleEntries: (count, path) => `${plural(count, 'old finding')} of “${path}” gone by now; drop with --update-baseline.`,
  staleEntry: (path, code, excerpt) =>
    excerpt === '' ? `${path}: the old finding ${code} is gone` : `${path}: the old finding ${code} “${excerpt}” is gone`,

  refused: (path, errors) =>
    `“${path}” has ${plural(errors, 'error')} and was not printed. Correct them, or add --force to print a draft.`,
  notAPrint: (path) =>
    `“${path}” exists already and was not printed by plan (it may be the original document, or a print that was edited elsewhere); it is not replaced. Print to another place, like -o ban-in/, or name the file to replace it: -o ${shellWord(path)}`,
  notRenderable: (path) => `“${path}” is so broken that no plan could be read from it; it cannot be printed, even with --force.`,
  forced: 'Printed as a draft because of --force; what is named above may be missing from the print.',
  warned: (path, warnings) => `“${path}” has ${plural(warnings, 'warning')}; see them with: plan validate ${shellWord(path)}`,
  noOffice: 'PDF needs LibreOffice (the command soffice) on this machine; install it, or print DOCX with -t docx.',
  officeFailed: (path) => `LibreOffice could not turn “${path}” into PDF; print DOCX with -t docx and try to open it.`,

  importIncomplete: (path) =>
    `“${path}” does not hold all words of the source in their order; look at the words above and at the warning at its head before you use it.`,
  notImported: (path) => `“${path}” could not be turned into a plan.`,
  givenUp: (path) => `“${path}” was given up: the program stopped at it in both of two tries. The other files are not affected.`,
  alreadyImported: (path) => `“${path}” is there already and differs from what was imported; add --force to replace it.`,
  noOfficeToRead: (path) =>
    `Reading “${path}” needs LibreOffice (the command soffice) on this machine; install it, or open the file and save it as .docx.`,
  officeCannotRead: (path) => `LibreOffice could not open “${path}”; open it in the program that made it and save it as .docx.`,
  noPages:
    'Page numbers need LibreOffice (the command soffice) and pdftotext on this machine; only paragraphs are numbered this time.',

  ask: {
    family: 'Form (issuer’s family)',
    issuer: 'Issuing body',
    abbreviation: 'Abbreviation of the body',
    place: 'Place',
    subject: 'Subject',
  },
  nextStep: (path) => `“${path}” is created. When written, check it with: plan validate ${shellWord(path)}`,

  codesListed: (count) => `${plural(count, 'code')}. Read about one with: plan explain <code>`,
  unknownCode: (word, suggestion) =>
    `There is no code or name “${word}”${suggestion === undefined ? '; see them all with: plan rules' : didYouMean(suggestion)}`,

  progress: (done, total, path) => `${done}/${total}  ${path}`,
  checked: (path, profile, findings) => `${path}: ${profile ?? 'form unknown'}, ${plural(findings, 'finding')}`,
  cacheFailed: (code) => `The cache cannot be written (${code}); the next run will look at every file anew.`,
  elsewhere: (findings, files) =>
    `The plans of the repository have ${plural(findings, 'more finding')} about each other in ${plural(files, 'other file')}; see them with: plan validate`,
  work: ({ files, skipped, cached, times }) =>
    `${plural(files, 'file')}, ${skipped} skipped, ${cached} from the cache; finding files ${times.finding} ms, reading ${times.reading} ms, judging ${times.judging} ms, comparing plans ${times.repository} ms, reporting ${times.reporting} ms`,
  bug: (message, version) => `A bug in plan itself, not in your file: ${message} (ke-hoach ${version})`,
  bugHint: 'Run again with --debug for the details that a bug report needs.',

  help: {
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
    },
    options: '[options]',
    command: '[command]',
    examplesTitle: 'Examples:',
    program: 'Write, check and print Vietnamese plan documents (kế hoạch) in the official form of their issuer.',
    helpOption: 'print this help',
    helpCommand: 'print the help of a command',
    versionOption: 'print the version',
    lang: 'language of what is said: vi (default) or en',
    quiet: 'print errors only: no warnings, info or notes',
    verbose: 'tell each step',
    debug: 'print all details when the program meets a bug of its own',
    color: 'always colour',
    noColor: 'never colour',
    noCache: 'do not use the cache: look at every file anew',
    exitCodes: 'Exit codes: 0 passed; 1 errors in a plan; 2 could not run as asked; 3 a bug in plan; 130 interrupted.',
    validate: {
      summary: 'check plans: syntax, structure, content, form',
      paths:
        'files, folders, patterns such as "plans/**/*.plan.yaml", or - (standard input); none means every plan under the working folder',
      final: 'demand every element of an issued document: number, date, place, signer …',
      only: 'check only these rules: code, name, group or beginning of a code (LV012, loi-van, LV); with commas between them',
      skip: 'leave these rules out; written as for --only',
      severity: 'the lowest severity that is shown and counted: error, warning, info (default)',
      maxWarnings: 'fail when there are more warnings than this',
      fix: 'repair in the files: =an-toan (default) only what changes no meaning, =goi-y suggestions of wording too',
      diff: 'print what --fix would repair (as a unified diff) and write nothing; exit code 1 where there is something',
      baseline: 'file of old findings that are not told again (default: plan.baseline.json)',
      updateBaseline: 'write all findings of now into the file of old findings',
      staged: 'only the plans that the next commit changes (git add), with their staged content',
      since: 'only the plans changed since this branch, tag or commit; findings on changed lines come first',
      watch: 'check again whenever a file or the settings change; Ctrl-C stops',
      render: 'tell the page of each finding in a Word file (needs LibreOffice and pdftotext)',
      format:
        'report: pretty (default), concise, json, sarif, github, gitlab, md, junit; add =file to write it to a file; may be repeated',
    },
    render: {
      summary: 'print plans as DOCX, Markdown or PDF',
      files: 'plan files, folders, patterns, or - (standard input)',
      to: 'result: docx (default), md, pdf; several joined by commas',
      out: 'where to write: a file, a folder (a new one with / at its end), or - (standard output); beside the source if not given; what was found in a folder or by a pattern keeps its place below it',
      since: 'only the plans changed since this branch, tag or commit',
      watch: 'print again what has changed; Ctrl-C stops',
      template: 'a Handlebars template of your own for a text result',
      templateData: 'A template of your own sees these fields (more: docs/mau-in.md), with a tiny example:',
      force: 'print in spite of errors, as a draft',
      final: 'demand every element of an issued document: number, date, place, signer …; otherwise nothing is printed',
    },
    import: {
      summary: 'turn Word, Markdown or plain text files into plans in YAML, without losing a word',
      files: '.docx, .md and .txt files, folders with .docx files, or - (standard input)',
      out: 'where to write: a file, a folder (a new one with / at its end), or - (standard output); beside the source if not given; what was found by a pattern keeps its place below its folder',
      family:
        'the issuer’s family, where you know better than the program guesses: nha_nuoc, dang, doan, mttq, cong_doan, hoi_lhpn, huu_nghi',
      office: 'read .doc, .odt, .rtf and .pdf as well, through LibreOffice on this machine',
      format: 'report: pretty (default), json; add =file to write it to a file; may be repeated',
      force: 'replace a plan that is already there',
    },
    rules: {
      summary: 'list the codes and the rules behind them',
      group: 'only these groups, such as ky, noi-nhan, loi-van; with commas between them',
      profile: 'only rules that hold for this form: nha_nuoc, dang …, or nd30, dang_hd05 …',
      severity: 'the lowest severity that is listed: error, warning, info',
      format: 'form of the list: table (default), json, md',
    },
    explain: {
      summary: 'explain a code: why, its provision, a bad and a good example, the repair',
      code: 'a code such as TT005, or its name',
    },
    values: {
      count: 'n',
      format: 'format',
      path: 'path',
      file: 'file',
      family: 'family',
      group: 'group',
      severity: 'severity',
      rules: 'rules',
      ref: 'ref',
    },
    arguments: { paths: 'paths', files: 'files', file: 'file', code: 'code' },
  },
}

const readReasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `“${path}” was not found.`,
  EACCES: (path) => `You may not read “${path}”.`,
  EPERM: (path) => `You may not read “${path}”.`,
  EISDIR: (path) => `“${path}” is a folder, not a file.`,
  ENOTDIR: (path) => `“${path}” was not found: a part of the path is a file, not a folder.`,
  ELOOP: (path) => `“${path}” cannot be read: its links run in a circle.`,
  ENAMETOOLONG: (path) => `“${path}” was not found: the name is too long.`,
  EMFILE: (path) => `“${path}” cannot be read: too many files are open.`,
}

const writeReasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'there is a folder of that name',
  ENOENT: 'the output folder does not exist',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file, not a folder, is there',
  EBUSY: 'another program has the file open',
  ETXTBSY: 'another program has the file open',
  ENAMETOOLONG: 'the name is too long',
  EFBIG: 'the file is too large',
  ENXIO: 'what is there is no file',
  EIO: 'the disk is faulty',
}

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '.' : `; did you mean “${suggestion}”?`
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
