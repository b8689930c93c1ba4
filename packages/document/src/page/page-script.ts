/**
 * What a page does when a browser lets it: search, the choice of a context, and a picture that can be moved. Plain
 * JavaScript without a backslash or a backtick; the page says everything without it.
 */
export const PAGE_SCRIPT = `
'use strict'
;(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  const one = (selector) => document.querySelector(selector)
  document.documentElement.classList.add('js')

  // Search.
  const input = one('#search')
  const list = one('#results')
  const entries = all('[data-words]').filter((entry) => entry.id !== '')
  let selected = -1
  const rank = (entry, words) => {
    const title = entry.dataset.title.toLowerCase()
    if (!words.every((word) => entry.dataset.words.includes(word) || title.includes(word))) return 0
    const whole = words.join(' ')
    if (title === whole) return 4
    if (title.startsWith(whole)) return 3
    return title.includes(whole) ? 2 : 1
  }
  const select = (at) => {
    const options = all('[role=option]', list)
    selected = options.length === 0 ? -1 : (at + options.length) % options.length
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === selected)))
    const current = options[selected]
    if (current) current.scrollIntoView({ block: 'nearest' })
    if (current) input.setAttribute('aria-activedescendant', current.id)
    else input.removeAttribute('aria-activedescendant')
  }
  const optionFor = (entry, at) => {
    const option = document.createElement('li')
    option.id = 'found-' + at
    option.setAttribute('role', 'option')
    option.dataset.target = entry.id
    const dot = document.createElement('span')
    dot.className = 'dot ' + entry.dataset.kind
    const place = document.createElement('small')
    place.textContent = [entry.dataset.kind, entry.dataset.context].filter(Boolean).join(', ')
    option.append(dot, entry.dataset.title, place)
    return option
  }
  const close = () => {
    list.replaceChildren()
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const search = () => {
    const words = input.value.toLowerCase().split(' ').filter(Boolean)
    if (words.length === 0) return close()
    const found = entries
      .map((entry) => ({ entry, value: rank(entry, words) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value)
      .slice(0, 30)
    list.replaceChildren(...found.map(({ entry }, at) => optionFor(entry, at)))
    if (found.length === 0) {
      const none = document.createElement('li')
      none.className = 'none'
      none.textContent = 'Nothing is called that here'
      list.append(none)
    }
    input.setAttribute('aria-expanded', 'true')
    select(0)
  }
  const go = (id) => {
    close()
    input.value = ''
    input.blur()
    showAll()
    location.hash = encodeURIComponent(id)
    const target = document.getElementById(id)
    if (target) {
      target.tabIndex = -1
      target.focus({ preventScroll: true })
    }
  }
  input.addEventListener('input', search)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') select(selected + 1)
    else if (event.key === 'ArrowUp') select(selected - 1)
    else if (event.key === 'Escape') { input.value = ''; close() }
    else if (event.key === 'Enter') {
      const current = all('[role=option]', list)[selected]
      if (current) go(current.dataset.target)
    } else return
    event.preventDefault()
  })
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    const option = event.target.closest('[role=option]')
    if (option) go(option.dataset.target)
  })
  input.addEventListener('blur', close)
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest && event.target.closest('input')
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    input.focus()
  })

  // One context only.
  const buttons = all('.filters button')
  const choose = (context) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.choice === context))
    for (const each of all('main [data-context]')) {
      const isOther = context !== '*' && each.dataset.context !== context
      each.hidden = isOther
      each.toggleAttribute('data-filtered', isOther)
    }
    for (const note of all('main section > .nothing')) {
      const shown = all('[data-context]', note.parentElement)
      note.hidden = shown.length === 0 || shown.some((each) => !each.hidden)
    }
  }
  const showAll = () => choose('*')
  for (const button of buttons) button.addEventListener('click', () => choose(button.dataset.choice))
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target && target.closest('[hidden]')) {
      showAll()
      target.scrollIntoView()
    }
  })

  // Where the reader is.
  const links = new Map(all('nav.side li a').map((link) => [link.getAttribute('href').slice(1), link]))
  const watcher = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      const link = links.get(target.id)
      if (!link) continue
      if (isIntersecting) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }, { rootMargin: '-20% 0px -70% 0px' })
  for (const section of all('main section')) watcher.observe(section)

  // The picture: drag, pinch, wheel with ctrl, keys, buttons.
  const picture = one('#wall svg')
  if (!picture) return
  const whole = picture.viewBox.baseVal
  const size = { x: 0, y: 0, width: whole.width, height: whole.height }
  let view = { ...size }
  const show = () => {
    picture.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '))
  }
  const scale = () => {
    const box = picture.getBoundingClientRect()
    return Math.max(view.width / box.width, view.height / box.height)
  }
  const zoom = (factor, clientX, clientY) => {
    const box = picture.getBoundingClientRect()
    const width = Math.min(size.width * 1.5, Math.max(200, view.width * factor))
    const real = width / view.width
    const perPixel = scale()
    const middleX = view.x + view.width / 2 + ((clientX ?? box.left + box.width / 2) - box.left - box.width / 2) * perPixel
    const middleY = view.y + view.height / 2 + ((clientY ?? box.top + box.height / 2) - box.top - box.height / 2) * perPixel
    view = {
      x: middleX - (middleX - view.x) * real,
      y: middleY - (middleY - view.y) * real,
      width,
      height: view.height * real,
    }
    show()
  }
  const move = (dx, dy) => {
    view = { ...view, x: view.x - dx * scale(), y: view.y - dy * scale() }
    show()
  }
  const fit = () => {
    view = { ...size }
    show()
  }
  const pointers = new Map()
  let moved = 0
  picture.addEventListener('pointerdown', (event) => {
    pointers.set(event.pointerId, event)
    moved = 0
  })
  picture.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const [other] = [...pointers.values()].filter((each) => each.pointerId !== event.pointerId)
    const dx = event.clientX - before.clientX
    const dy = event.clientY - before.clientY
    moved += Math.abs(dx) + Math.abs(dy)
    if (moved > 4) {
      picture.setPointerCapture(event.pointerId)
      picture.classList.add('dragged')
    }
    pointers.set(event.pointerId, event)
    if (!other) return move(dx, dy)
    const length = (a, b) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    zoom(length(before, other) / Math.max(1, length(event, other)), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2)
  })
  const release = (event) => {
    pointers.delete(event.pointerId)
    picture.classList.remove('dragged')
  }
  picture.addEventListener('pointerup', release)
  picture.addEventListener('pointercancel', release)
  picture.addEventListener('lostpointercapture', release)
  picture.addEventListener('dragstart', (event) => event.preventDefault())
  picture.addEventListener('click', (event) => { if (moved > 4) event.preventDefault() }, true)
  picture.addEventListener('dblclick', (event) => zoom(0.6, event.clientX, event.clientY))
  picture.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoom(event.deltaY > 0 ? 1.12 : 1 / 1.12, event.clientX, event.clientY)
  }, { passive: false })
  const box = picture.getBoundingClientRect()
  if (box.width < 600) {
    view.width = Math.min(size.width, (size.height * box.width) / box.height)
    show()
  }
  const acts = { larger: () => zoom(0.75), smaller: () => zoom(1 / 0.75), fit }
  for (const button of all('.tools button')) button.addEventListener('click', () => acts[button.dataset.act]())
  one('#wall').addEventListener('keydown', (event) => {
    const keys = {
      '+': acts.larger, '-': acts.smaller, 0: fit,
      ArrowLeft: () => move(60, 0), ArrowRight: () => move(-60, 0), ArrowUp: () => move(0, 60), ArrowDown: () => move(0, -60),
    }
    const act = keys[event.key]
    if (!act || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  })
  window.addEventListener('beforeprint', fit)
})()
`
