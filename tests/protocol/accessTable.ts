// Every route there is, and what each kind of caller is answered (security.md H01). A route that is missing here
// fails the build: whoever adds one says here who may use it.

export const callers = [
	/** No cookie at all. */
	'anonymous',
	/** In the waiting room. */
	'waiting',
	/** Maya, a child of the family. */
	'family',
	/** Priya, a social worker. */
	'professional',
	/** Sam, who runs this meeting. */
	'coordinator',
	/** Who runs another meeting, with their own cookie, at Maya's place. */
	'stranger',
	/** Somebody with an account and no part in the meeting, at Maya's place. */
	'staff'
] as const;

export type Caller = (typeof callers)[number];

export interface Rule {
	/** As the file's folder is called, from src/routes. */
	route: string;
	method: 'GET' | 'POST';
	json?: object;
	/** One status for all, or for each caller in the order of `callers`. */
	status: number | readonly [number, number, number, number, number, number, number];
}

export const rules: readonly Rule[] = [
	{ route: '/', method: 'GET', status: 200 },
	{ route: '/j', method: 'GET', status: 200 },
	{ route: '/carry-on', method: 'GET', status: 200 },
	{ route: '/join', method: 'GET', status: 200 },
	{ route: '/screen', method: 'GET', status: 200 },
	{ route: '/drawing', method: 'GET', status: 200 },
	{ route: '/left', method: 'GET', status: 200 },
	{ route: '/away', method: 'GET', status: 200 },

	{ route: '/api/demo', method: 'POST', json: {}, status: 200 },
	{ route: '/api/invite', method: 'POST', json: { invite: 'x' }, status: 404 },
	{ route: '/api/join', method: 'POST', json: { invite: 'x' }, status: 404 },
	{ route: '/api/language', method: 'POST', json: { language: 'en' }, status: 200 },

	{ route: '/s/[seat]', method: 'GET', status: [303, 200, 200, 200, 200, 303, 303] },
	{ route: '/s/[seat]/print', method: 'GET', status: [303, 303, 200, 200, 200, 303, 303] },
	{ route: '/s/[seat]/rooms', method: 'GET', status: [401, 200, 200, 200, 200, 401, 401] },
	{ route: '/s/[seat]/mine', method: 'GET', status: [401, 401, 200, 200, 200, 401, 401] },
	{ route: '/s/[seat]/facts', method: 'GET', status: [401, 401, 200, 200, 200, 401, 401] },
	{ route: '/s/[seat]/council', method: 'GET', status: [401, 401, 200, 200, 200, 401, 401] },
	{ route: '/s/[seat]/drawing', method: 'GET', status: [401, 401, 400, 400, 400, 401, 401] },
	{ route: '/s/[seat]/picture', method: 'GET', status: [401, 401, 400, 400, 400, 401, 401] },
	{
		route: '/s/[seat]/picture',
		method: 'POST',
		json: {},
		status: [401, 401, 403, 403, 403, 401, 401]
	},
	{ route: '/s/[seat]/apart', method: 'GET', status: [401, 401, 403, 403, 200, 401, 401] },
	{ route: '/s/[seat]/clock', method: 'GET', status: [401, 401, 200, 200, 200, 401, 401] },
	{ route: '/s/[seat]/desk', method: 'GET', status: [401, 401, 403, 403, 200, 401, 401] },
	{
		route: '/s/[seat]/commands',
		method: 'POST',
		json: { type: 'spotlight.set', item: null },
		status: [401, 401, 403, 403, 200, 401, 401]
	},
	{
		route: '/s/[seat]/wording',
		method: 'POST',
		json: { wording: 'family' },
		status: [401, 401, 200, 200, 200, 401, 401]
	},
	{
		route: '/s/[seat]/carry-on',
		method: 'POST',
		json: {},
		status: [401, 401, 403, 200, 200, 401, 401]
	},

	{ route: '/staff', method: 'GET', status: 200 },
	{ route: '/staff/setup', method: 'GET', status: 200 },
	{ route: '/staff/meetings', method: 'GET', status: 303 },
	{ route: '/staff/meetings/new', method: 'GET', status: [303, 303, 303, 303, 303, 303, 200] },
	{ route: '/staff/api/meetings', method: 'GET', status: [401, 401, 401, 401, 401, 401, 200] },
	{
		route: '/staff/api/meetings',
		method: 'POST',
		json: { kind: 'nonsense' },
		status: [401, 401, 401, 401, 401, 401, 400]
	},
	{
		route: '/staff/api/open',
		method: 'POST',
		json: { board: 'of nobody' },
		status: [401, 401, 401, 401, 401, 401, 404]
	},
	{
		route: '/staff/api/set-up',
		method: 'POST',
		json: { token: 'x', name: 'x', email: 'x@example.org', password: 'a long enough one' },
		status: 403
	},
	{
		route: '/staff/api/sign-in',
		method: 'POST',
		json: { email: 'nobody@example.org', password: 'wrong' },
		status: 403
	},
	{ route: '/staff/words', method: 'GET', status: [303, 303, 303, 303, 303, 303, 403] },
	{
		route: '/staff/api/words',
		method: 'POST',
		json: [],
		status: [401, 401, 401, 401, 401, 401, 403]
	},
	// These end the caller's place: asked last.
	{ route: '/s/[seat]/leave', method: 'POST', json: {}, status: 200 },
	{
		route: '/staff/api/sign-out',
		method: 'POST',
		json: {},
		status: [401, 401, 401, 401, 401, 401, 200]
	}
];
