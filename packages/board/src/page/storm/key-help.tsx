import { STICKY_KINDS } from './sticky-kinds.ts'
import { WallDialog } from './wall-dialog.tsx'
import { KEY_HELP } from './wall-keys.ts'

/** All keys of the wall. */
export function KeyHelp({ close }: { readonly close: () => void }) {
  return (
    <WallDialog title="Keys on the wall" close={close}>
      <table>
        <tbody>
          {KEY_HELP.map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {STICKY_KINDS.map(({ key, title }) => (
          <span key={key}>
            <kbd>{key}</kbd> {title}{' '}
          </span>
        ))}
      </p>
      <div className="dialog-actions">
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
    </WallDialog>
  )
}
