// How the lines of a family map are broken, on a page, in a legend and in a file: `stroke-dasharray` by what they are.

/** What is not here is an unbroken line: born to them, married. */
export const lineDashes: Readonly<Record<string, string>> = {
	...{ adopted: '9 4', foster: '2 4', kinship: '9 4 2 4', household: '6 5' },
	...{ together: '7 5', other: '2 5', notAgreed: '3 4' }
};
