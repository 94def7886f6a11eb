// Plain words, or those of people at work beside them: for this person, kept on this device alone (domain/SPEC.md GL6).
import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { wordings } from '#lib/domain/register.ts';
import { setWordingCookie } from '../../../cookies.server.ts';
import type { RequestHandler } from './$types';

const input = v.strictObject({ wording: v.picklist(wordings) });

export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const { seat, isHttps } = locals;
	if (seat?.state !== 'in' || seat.participant === null) {
		return json({ error: 'signedOut' }, { status: 401 });
	}
	const read = v.safeParse(input, await request.json().catch(() => null));
	if (!read.success) {
		return json({ error: 'wording', message: 'Say family or professional.' }, { status: 400 });
	}
	setWordingCookie(cookies, isHttps, seat.id, read.output.wording);
	return json(read.output);
};
