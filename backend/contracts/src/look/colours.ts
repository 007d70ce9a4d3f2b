/**
 * Every colour that pages, PDFs, pictures and mails share, by the name of the pages' CSS property
 * without its dashes. The pages' properties are made of it when they are built.
 */
export const COLOURS = {
  ink: '#1a1a1a',
  quiet: '#4f5661',
  line: '#b8bec7',
  'line-soft': '#dfe3e8',
  paper: '#ffffff',
  ground: '#f4f6f8',
  brand: '#0b4f6c',
  'brand-dark': '#083a50',
  'brand-pale': '#e2eef3',
  focus: '#0b4f6c',
  notice: '#fff6da',
  'notice-line': '#8a6100',
  error: '#b3140c',
  'error-pale': '#fdecea',
  'band-certain': '#dfe3e8',
  'band-likely': '#b5bec9',
  'band-edge': '#8a94a1',
  mark: '#0b4f6c',
  better: '#0b6a94',
  worse: '#b0420c',
  // An axis, a tick, the edge of what can be pressed.
  edge: '#6b7986',
  // How favourable a share is, from 0–24 to 75–100 percent; ink is read on each.
  'level-1': '#f0b48f',
  'level-2': '#f9dfcd',
  'level-3': '#f1f3f5',
  'level-4': '#c2dcea',
  'level-5': '#93c2d8',
  'agree-2': '#0b4f6c',
  'agree-1': '#6fa8bf',
  neither: '#d5d9df',
  'disagree-1': '#e0a07a',
  'disagree-2': '#a8501c',
  // Of statements that name a problem: neither end is good or bad.
  'problem-agree-2': '#5d4a7a',
  'problem-agree-1': '#a99abf',
  'problem-disagree-1': '#bdb7a4',
  'problem-disagree-2': '#807a66',
} as const;
export type Colour = keyof typeof COLOURS;

/** That answers are simulated, in files that leave the pages. */
export const SIMULATED_COLOUR = '#8a3b00';
