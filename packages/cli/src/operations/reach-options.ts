import type { OptionPage } from '../arguments/command-page.ts'

const STORM_OPTION: OptionPage = {
  name: 'storm',
  value: 'path',
  summary: 'The storm: a file, or a folder with all .storm files below it (this folder)',
}

export const DATA_OPTION: OptionPage = {
  name: 'data',
  value: 'folder',
  summary: 'Where the service keeps its events (.landfall)',
}

export const URL_OPTION: OptionPage = {
  name: 'url',
  value: 'address',
  summary: 'A service elsewhere; the token for it stands in LANDFALL_TOKEN',
}

export const JSON_OPTION: OptionPage = { name: 'json', summary: 'Write JSON, for other programs' }

/** How the service is found that is asked. */
export const REACH_OPTIONS: readonly OptionPage[] = [STORM_OPTION, DATA_OPTION, URL_OPTION]

/** What all pages say of that, on a line of its own. */
export const REACH_DETAILS =
  'Asks the service that runs on the data in .landfall; where none runs, opens the data for as long as it takes.'
