// What a password of somebody with an account must be. Said to people before they choose one.

export const passwordCharsMin = 12;

/** Enough for any sentence; more would only cost time to hash. */
export const passwordCharsMax = 200;
