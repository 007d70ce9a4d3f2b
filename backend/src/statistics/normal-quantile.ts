/** The 97.5 % quantile of the standard normal distribution, for two-sided 95 % intervals. */
export const Z_95 = 1.959963984540054;
