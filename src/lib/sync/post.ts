// Asking the server for something. Everything but reading is a JSON POST from our own page.

export interface Answer<Body> {
	ok: boolean;
	status: number;
	body: Body;
}

/** @returns status 0 where the server could not be reached */
export async function post<Body = Record<string, unknown>>(
	path: string,
	body: unknown
): Promise<Answer<Body>> {
	return ask<Body>(path, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	});
}

export function get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
	return ask<Body>(path, {});
}

async function ask<Body>(path: string, init: RequestInit): Promise<Answer<Body>> {
	try {
		const response = await fetch(path, { ...init, cache: 'no-store', credentials: 'same-origin' });
		const body = (await response.json().catch(() => ({}))) as Body;
		return { ok: response.ok, status: response.status, body };
	} catch {
		return { ok: false, status: 0, body: {} as Body };
	}
}
