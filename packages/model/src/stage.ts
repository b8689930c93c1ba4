export type Severity = 'error' | 'warning' | 'hint'

/** How far a storm is meant to be: at a workshop chaos is fine, a model is the default, a release will run. */
export type Stage = 'workshop' | 'model' | 'release'
