/** The colours of every drawing. */
export const colour = {
  ink: '#22313f',
  deep: '#1f5f73',
  teal: '#2f8f9d',
  mint: '#a9d6c9',
  sky: '#d3e8ef',
  cream: '#fbf4e6',
  sand: '#f0dfc1',
  clay: '#d8b48a',
  wood: '#b98556',
  bark: '#7d5638',
  coral: '#e5795b',
  rose: '#eaab9c',
  sun: '#f2b94f',
  butter: '#fbdf9b',
  leaf: '#78ac7e',
  forest: '#3f7a5c',
  pine: '#2b5a4a',
  plum: '#6b4a6e',
  white: '#ffffff',
  mist: '#e9eef0',
  stone: '#b9c4c9',
} as const

export const skin = { light: '#f3cba8', warm: '#dda277', brown: '#a86c48', deep: '#724733' } as const
export const hair = {
  black: '#2a2422',
  brown: '#5c3a27',
  copper: '#b4632f',
  blond: '#dcb568',
  grey: '#a3a3a6',
} as const
