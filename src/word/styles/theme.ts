import { childOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { shaded } from './shaded-colour.ts'

/** Fonts and colours that formatting names by their role. */
export interface Theme {
  /** `minorHAnsi`, `majorAscii`, `minorBidi` … ; undefined where the theme names no font for it. */
  readonly font: (role: string) => string | undefined
  /** RRGGBB of `text1`, `accent2` …, lightened or darkened (`tint`, `shade`: 00–FF). */
  readonly colour: (
    role: string,
    change: { readonly tint?: string | undefined; readonly shade?: string | undefined },
  ) => string | undefined
}

/** ISO 15924 codes that themes name their fonts by, of the languages that need one. Chinese is told apart by its region. */
const scripts: Readonly<Record<string, string>> = {
  vi: 'Viet',
  ja: 'Jpan',
  ko: 'Hang',
  th: 'Thai',
  ar: 'Arab',
  he: 'Hebr',
  km: 'Khmr',
  lo: 'Laoo',
}

/** Roles of colours as the settings map them where they are silent (17.15.1.20). */
const usualMapping: Readonly<Record<string, string>> = {
  text1: 'dark1',
  background1: 'light1',
  text2: 'dark2',
  background2: 'light2',
}
const mappingAttributes: Readonly<Record<string, string>> = {
  text1: 'w:t1',
  background1: 'w:bg1',
  text2: 'w:t2',
  background2: 'w:bg2',
}
const schemeNames: Readonly<Record<string, string>> = {
  dark1: 'a:dk1',
  light1: 'a:lt1',
  dark2: 'a:dk2',
  light2: 'a:lt2',
  hyperlink: 'a:hlink',
  followedHyperlink: 'a:folHlink',
}

/**
 * `theme` is `a:theme`, `settings` is `w:settings`. The language that the settings name chooses the theme's font (17.15.1.88): for `vi-VN` the one for
 * the script `Viet`, where the theme has it, and otherwise the Latin one.
 */
export function readTheme(theme: XmlElement | undefined, settings: XmlElement | undefined): Theme {
  const elements = childOf(theme, 'a:themeElements')
  const fonts = childOf(elements, 'a:fontScheme')
  const colours = childOf(elements, 'a:clrScheme')
  const languages = childOf(settings, 'w:themeFontLang')?.attributes
  const mapping = childOf(settings, 'w:clrSchemeMapping')?.attributes
  return {
    font: (role) => {
      const scheme = childOf(fonts, role.startsWith('major') ? 'a:majorFont' : 'a:minorFont')
      if (role.endsWith('Bidi')) return fontFor(scheme, languages?.['w:bidi'], 'a:cs')
      if (role.endsWith('EastAsia')) return fontFor(scheme, languages?.['w:eastAsia'], 'a:ea')
      return fontFor(scheme, languages?.['w:val'], 'a:latin')
    },
    colour: (role, change) => {
      const mapped = mapping?.[mappingAttributes[role] ?? ''] ?? usualMapping[role] ?? role
      const colour = childOf(colours, schemeNames[mapped] ?? `a:${mapped}`)
      const rgb = childOf(colour, 'a:srgbClr')?.attributes.val ?? childOf(colour, 'a:sysClr')?.attributes.lastClr
      return rgb === undefined ? undefined : shaded(rgb, change)
    },
  }
}

function fontFor(scheme: XmlElement | undefined, language: string | undefined, usual: string): string | undefined {
  const script = language === undefined ? undefined : scriptOf(language)
  const typeface =
    script === undefined
      ? undefined
      : scheme?.children.find(
          (child): child is XmlElement =>
            typeof child !== 'string' && child.name === 'a:font' && child.attributes.script === script,
        )?.attributes.typeface
  // Empty: the theme leaves the choice to whoever draws the text.
  return typeface || childOf(scheme, usual)?.attributes.typeface || undefined
}

function scriptOf(language: string): string | undefined {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  if (primary === 'zh')
    return rest.some((part) => part === 'tw' || part === 'hk' || part === 'mo' || part === 'hant') ? 'Hant' : 'Hans'
  return scripts[primary]
}
