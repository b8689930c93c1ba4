/** Of a box, in pixels; its text in letters, because nothing is measured. */
export const BOX = {
  width: 172,
  gap: 20,
  head: 24,
  foot: 10,
  lineHeight: 19,
  fieldHeight: 16,
  text: { letterCountMax: 16, lineCountMax: 3 },
  field: { letterCountMax: 24, lineCountMax: 1 },
}

/** Of the card of a scenario. */
export const CARD = {
  width: 226,
  gap: 12,
  head: 8,
  foot: 10,
  lineHeight: 16,
  stateHeight: 18,
  title: { letterCountMax: 30, lineCountMax: 2 },
  step: { letterCountMax: 25, lineCountMax: 1 },
  stepCountMax: 8,
}

/** Left of the first slice there is room for the titles of the lanes. */
export const MARGIN_LEFT = 170
export const LANE_PADDING = 34
export const LANE_HEIGHT_MIN = 90
export const SLICE_PADDING = 22
