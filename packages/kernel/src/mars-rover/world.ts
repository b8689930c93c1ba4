/** One cell of the grid. */
export interface Point {
  readonly x: number
  readonly y: number
}

export type Direction = 'N' | 'E' | 'S' | 'W'

/** A grid that wraps around: beyond its last column comes its first, and so for the rows. */
export interface World {
  readonly width: number
  readonly height: number
  readonly obstacles: readonly Point[]
}

/** The cell in front of one who stands at `from`. */
export function ahead(from: Point, facing: Direction, world: World): Point {
  const { x, y } = from
  switch (facing) {
    case 'N':
      return { x, y: wrap(y + 1, world.height) }
    case 'E':
      return { x: wrap(x + 1, world.width), y }
    case 'S':
      return { x, y: wrap(y - 1, world.height) }
    case 'W':
      return { x: wrap(x - 1, world.width), y }
  }
}

export function rightOf(facing: Direction): Direction {
  return ({ N: 'E', E: 'S', S: 'W', W: 'N' } as const)[facing]
}

export function leftOf(facing: Direction): Direction {
  return ({ N: 'W', W: 'S', S: 'E', E: 'N' } as const)[facing]
}

export function hasObstacle(world: World, at: Point): boolean {
  return world.obstacles.some((obstacle) => obstacle.x === at.x && obstacle.y === at.y)
}

/** `0:0:N`. */
export function coordinate(position: Point, direction: Direction): string {
  return `${position.x}:${position.y}:${direction}`
}

/** Unlike `%`, never negative. */
function wrap(value: number, size: number): number {
  return ((value % size) + size) % size
}
