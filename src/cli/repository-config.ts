import type { Config } from '../repository/config.ts'
import { noInstruments } from '../repository/references/instrument.ts'
import type { Term } from '../repository/register/term.ts'
import type { RepositoryConfig } from '../repository/rules/repository-config.ts'
import type { PlanFile } from './find-plans.ts'
import type { PlanSettings } from './plan-settings.ts'

const noTerms: readonly Term[] = []

/** What the settings tell the rules on a whole repository, for each of its files. Settings with a mistake tell nothing; the mistake is told elsewhere. */
export async function repositoryConfigOf(files: readonly PlanFile[], settings: PlanSettings): Promise<RepositoryConfig> {
  const configs = new Map<string, Config>()
  for (const file of files) {
    const config = (await settings.forFile(file))?.config
    if (config !== undefined) configs.set(file.name, config)
  }
  return {
    termsFor: (file) => configs.get(file)?.terms ?? noTerms,
    instrumentsFor: (file) => configs.get(file)?.instruments ?? noInstruments,
  }
}
