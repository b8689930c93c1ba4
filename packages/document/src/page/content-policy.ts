/**
 * Nothing from anywhere, and of what stands in the page only its own style and script, by their SHA-256. A test
 * calculates both again; after a change of either it says what must stand here.
 */
const STYLE_HASH = 'sha256-lIKGY2kaL1DVB5/3KVxOzEpuBVDE/dFH1RMZLFhOT+M='
const SCRIPT_HASH = 'sha256-+q+DDy4MASdfclPfWaKuyjsjhTkknKYVu1zfjsu6QCY='

export const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
