import { Compartment, type Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'

/** How the editor looks: light or dark as the person has it, also when that changes. */
export function editorTheme(): Extension {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const theme = new Compartment()
  const followed = ViewPlugin.define((view) => {
    const change = () => view.dispatch({ effects: theme.reconfigure(lookOf(dark.matches)) })
    dark.addEventListener('change', change)
    return { destroy: () => dark.removeEventListener('change', change) }
  })
  return [theme.of(lookOf(dark.matches)), followed]
}

function lookOf(isDark: boolean): Extension {
  return EditorView.theme(
    {
      '&': { height: '100%', fontSize: '0.9rem' },
      '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace' },
      '.cm-gutters': {
        backgroundColor: 'transparent',
        color: 'light-dark(#666, #a8a8a8)',
        borderRight: '1px solid #8884',
      },
      '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: '#8882' },
      '.cm-tooltip': { maxWidth: '32rem' },
      '.cm-diagnosticAction': { backgroundColor: 'light-dark(#334, #445)', fontSize: '0.85rem' },
      // Who it is, without having to find out with a pointer.
      '.cm-ySelectionInfo': { opacity: '0.9', fontFamily: 'inherit', fontSize: '0.7rem', textIndent: '0' },
      '.text-hover': { padding: '0.4rem 0.6rem' },
      '.text-hover p': { margin: '0.25rem 0 0' },
    },
    { dark: isDark },
  )
}
