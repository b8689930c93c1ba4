/** From each cluster of the timeline, by its key, to those that must hang right of it. */
export type Followers = Map<string, Set<string>>
