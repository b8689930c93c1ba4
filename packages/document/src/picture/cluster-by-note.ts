import type { Cluster } from './cluster.ts'

/** The cluster in which each note hangs, by the key of the note. */
export function clusterByNote(clusters: readonly Cluster[]): ReadonlyMap<string, Cluster> {
  return new Map(
    clusters.flatMap((cluster) => cluster.stacks.flat().map(({ key }): [string, Cluster] => [key, cluster])),
  )
}
