import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import { kindOfPath } from './kind-of-path.ts'
import { folderBelow, refusedOutputs } from './output-places.ts'
import type { Session } from './session.ts'

export const formats = ['docx', 'md', 'pdf'] as const
export type Format = (typeof formats)[number]

/** One artefact to make of one plan. */
export interface RenderTarget {
  readonly file: PlanFile
  readonly format: Format
  /** Absolute; absent is standard output. */
  readonly path?: string
  /** `named`: the caller said this very file; else its name comes from the plan's, and what another made is not replaced. */
  readonly place: 'named' | 'derived'
}

export interface RenderTargetOptions {
  readonly to?: readonly string[]
  readonly out?: string
  readonly template?: string
}

export interface RenderTargets {
  readonly targets: readonly RenderTarget[]
  /** Plans that are not printed because their result would meet another one or a source, each with a sentence. */
  readonly refused: ReadonlyMap<PlanFile, string>
}

/** Where everything goes, settled before anything is written. Throws UserError where nothing could go where it was sent. */
export function renderTargets(files: readonly PlanFile[], options: RenderTargetOptions, session: Session): RenderTargets {
  const { say, io } = session
  if (options.out === '') throw new UserError(say.missingValue('-o'))
  const wanted = formatsOf(options, session)
  const place = placeOf(options.out, files.length * wanted.length, session)
  const targets = files.flatMap((file) =>
    wanted.map((format): RenderTarget => {
      if (place.kind === 'stdout') return { file, format, place: 'named' }
      if (place.kind === 'file') return { file, format, path: place.path, place: 'named' }
      const folder = place.kind === 'folder' ? folderBelow(place.path, file) : file.path && dirname(file.path)
      if (folder === undefined) throw new UserError(say.needsOutput)
      return { file, format, path: join(folder, `${stem(file)}${extension(format, options)}`), place: 'derived' }
    }),
  )
  const template = options.template === undefined ? [] : [resolve(io.cwd, options.template)]
  const refused = refusedOutputs(targets, [...files.flatMap(({ path }) => path ?? []), ...template], session)
  if (place.kind === 'file') {
    for (const sentence of refused.values()) throw new UserError(sentence)
    checkEnding(place.path, wanted, options, session)
  }
  return { targets: targets.filter(({ file }) => !refused.has(file)), refused }
}

/** `-t`, else what the name after `-o` ends with, else text where a template is given, else DOCX. */
function formatsOf({ to, out, template }: RenderTargetOptions, { say, io }: Session): readonly Format[] {
  const given = (to ?? []).flatMap((value) => value.split(','))
  const known = given.map((value) => {
    const format = formats.find((name) => name === value.trim())
    if (format === undefined) throw new UserError(say.badValue('-t', value, formats))
    return format
  })
  if (known.length > 0) {
    if (template !== undefined && !known.includes('md')) throw new UserError(say.templateNeedsText)
    return [...new Set(known)]
  }
  if (template !== undefined) return ['md']
  const ending = out === undefined ? undefined : endingOf(resolve(io.cwd, out))
  return [formats.find((format) => format === ending) ?? 'docx']
}

/** Refuses a name that says another kind than what is made, or nothing that is known while nothing else says what to make. Throws UserError. */
function checkEnding(
  path: string,
  [format]: readonly Format[],
  { to, template }: RenderTargetOptions,
  { say, io }: Session,
): void {
  const ending = endingOf(path)
  if (ending === undefined) return
  const shown = shownPath(path, io.cwd)
  const known = formats.some((name) => name === ending)
  if (!known && to === undefined && template === undefined) throw new UserError(say.unknownKind(shown, formats))
  if (known && ending !== format) throw new UserError(say.twoKinds(to === undefined ? '--template' : `-t ${format}`, shown))
}

/** What a file's name ends with, in small letters. “KH số 5. Số hóa” and “KH-05.2026” have no ending; nor has a folder. */
function endingOf(path: string): string | undefined {
  const ending = /[^/\\]\.([a-z][a-z0-9]{0,9})$/i.exec(path)?.[1]?.toLowerCase()
  return kindOfPath(path) === 'folder' ? undefined : ending
}

/** Does what stands after `-o` end as a folder's name does? Such a one is made where it is missing. */
export function isNamedFolder(out: string): boolean {
  return out.endsWith('/') || out.endsWith(sep)
}

type Place = { readonly kind: 'beside' | 'stdout' } | { readonly kind: 'folder' | 'file'; readonly path: string }

function placeOf(out: string | undefined, count: number, { say, io }: Session): Place {
  if (out === undefined) return { kind: 'beside' }
  if (out === '-') {
    if (count !== 1) throw new UserError(say.oneOnStdout(count))
    return { kind: 'stdout' }
  }
  const path = resolve(io.cwd, out)
  if (kindOfPath(path) === 'folder') return { kind: 'folder', path }
  if (isNamedFolder(out)) return { kind: 'folder', path }
  if (/[\\/]$/.test(out)) throw new UserError(say.noFolder(out))
  if (kindOfPath(dirname(path)) !== 'folder') throw new UserError(say.noFolder(shownPath(dirname(path), io.cwd)))
  if (count !== 1) throw new UserError(say.oneFileForMany(out, count))
  return { kind: 'file', path }
}

/** `so-hoa` of `so-hoa.plan.yaml`. */
function stem({ path }: PlanFile): string {
  if (path === undefined) return 'ke-hoach'
  return basename(path).replace(/(\.plan\.ya?ml|\.[^.]+)$/i, '')
}

/** `bao-cao.html.hbs` makes `.html`; a template that does not say what it makes, made for `-t md`, makes Markdown, else plain text. */
function extension(format: Format, { template, to }: RenderTargetOptions): string {
  if (format !== 'md' || template === undefined) return `.${format}`
  const inner = extname(basename(template).replace(/\.(hbs|handlebars)$/i, ''))
  return inner !== '' ? inner : to === undefined ? '.txt' : '.md'
}
