import type { Engine } from '../engine.ts'
import { findCorrelation } from './find-correlation.ts'
import { readStory } from './read-story.ts'
import type { Story } from './story.ts'
import { storyTree } from './story-tree.ts'

/**
 * The story that something belongs to.
 *
 * @param id - of an event, a command, a timeout or a dead letter. Undefined where nothing is known of it.
 */
export async function traceStory(engine: Engine, id: string): Promise<Story | undefined> {
  const story = storyTree(engine.index, await readStory(engine, await findCorrelation(engine, id)))
  return story.begins.length === 0 ? undefined : story
}
