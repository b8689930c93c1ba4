import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'
import { pngScale } from './png-scale.ts'
import { stormFiles } from './storm-files.ts'

describe('What people take along', () => {
  it('[BOARD-76] is the file of a storm as it is, where there is one', () => {
    expect(stormFiles([{ name: 'sales/orders.storm', text: 'event A\n' }], 'Shop')).toEqual({
      name: 'orders.storm',
      type: 'text/plain',
      content: 'event A\n',
    })
  })
  it('[BOARD-76] is all files in their folders, where there are several', () => {
    const { name, content } = stormFiles(
      [
        { name: 'sales/orders.storm', text: 'event Größe\n' },
        { name: 'b.storm', text: '' },
      ],
      'My shop',
    )
    expect(name).toBe('my-shop.zip')
    const files = typeof content === 'string' ? {} : unzipSync(content)
    expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['sales/orders.storm', 'event Größe\n'],
      ['b.storm', ''],
    ])
  })
  it.each([
    ['Subscription box', 'subscription-box.svg'],
    ['Ça/va? "so"', 'ca-va-so.svg'],
    ['../..', 'storm.svg'],
    ['', 'storm.svg'],
  ])('[BOARD-76] has a name that every system takes: %j', (title, name) => {
    expect(fileName(title, 'svg')).toBe(name)
    expect(fileName(title.repeat(50), 'svg').length).toBeLessThan(80)
  })
  it('[BOARD-77] is drawn twice as large as PNG, and smaller only where browsers could not draw it', () => {
    expect(pngScale({ width: 1_000, height: 800 })).toBe(2)
    expect(pngScale({ width: 32_000, height: 800 })).toBe(0.5)
    const huge = { width: 15_000, height: 15_000 }
    expect(huge.width * huge.height * pngScale(huge) ** 2).toBeLessThanOrEqual(120_000_001)
  })
})
