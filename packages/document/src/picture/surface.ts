/** What all pictures are drawn on and with. Fonts are those that every machine has, of one measure. */
export const PAPER = '#f7f4ee'
export const INK = '#221e18'
export const SOFT_INK = '#6d675d'
export const FONTS = "Helvetica, Arial, 'Liberation Sans', sans-serif"
