/** Version of the statistics and the disclosure control; raised with any change that moves a figure. */
export const METHOD = '3';
