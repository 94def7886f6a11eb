// What a phase is called for a child: a few plain things that meetings are about, whatever their kind calls them.

export const childNows = ['hello', 'yours', 'facts', 'alone', 'plan', 'next', 'talking'] as const;

const nows: Readonly<Record<string, (typeof childNows)[number]>> = {
	welcome: 'hello',
	opening: 'hello',
	childsView: 'yours',
	childsWords: 'yours',
	information: 'facts',
	familyTime: 'alone',
	agreeing: 'plan',
	outlinePlan: 'plan',
	actions: 'plan',
	changes: 'plan',
	copies: 'next',
	dates: 'next'
};

export function nowForChild(phase: string | null): (typeof childNows)[number] {
	return nows[phase ?? ''] ?? 'talking';
}
