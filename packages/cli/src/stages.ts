import type { Stage } from '@landfall/model'

/** From chaos to what will run. */
export const STAGES: readonly Stage[] = ['workshop', 'model', 'release']
