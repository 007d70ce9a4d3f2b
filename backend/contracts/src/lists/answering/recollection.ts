/** Key of the background question by which leaders say that they led here in 2020. */
export const LED_HERE = 'led-here-in-2020';
