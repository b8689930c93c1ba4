import manifest from '../package.json' with { type: 'json' }

/** Of the package that this program was published in. */
export const VERSION: string = manifest.version
