// Where the factors of practice/factors.ts stand at the table, for whoever needs nothing else of that tool.

export const factorsRoot = 'factors.factors';
