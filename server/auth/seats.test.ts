// Seats (SPEC.md SA1–SA4; design.md 6): a cookie opens its own seat only.
import { expect, test } from 'vitest';
import { makeMeeting, startServices } from '../../tests/kit/services.ts';

async function open() {
	const { services, clock } = await startServices();
	const { board, id, invite } = await makeMeeting(services);
	const sit = async (name: string) => {
		const joined = await services.joining.byInvite(invite[name] ?? '', null);
		if (!joined.ok) throw new Error(joined.why);
		return joined.seat;
	};
	return { services, clock, board, id, sit };
}

test('[SA1] its own cookie opens a seat, and no other seat', async () => {
	const { services, id, sit } = await open();
	const [grace, maya] = [await sit('grace'), await sit('maya')];
	expect(await services.seats.authenticate(grace.id, grace.secret)).toMatchObject({
		participant: id['grace']
	});
	expect(await services.seats.authenticate(grace.id, maya.secret)).toBeNull();
	expect(await services.seats.authenticate(maya.id, grace.secret)).toBeNull();
});

test('[SA2] every wrong try is the same nothing', async () => {
	const { services, sit } = await open();
	const grace = await sit('grace');
	for (const secret of [undefined, '', 'x', grace.id, `${grace.secret}x`]) {
		expect(await services.seats.authenticate(grace.id, secret)).toBeNull();
	}
	for (const seat of ['', '..', '__proto__', 'A'.repeat(20), '0'.repeat(20), "' or 1=1 --"]) {
		expect(await services.seats.authenticate(seat, grace.secret)).toBeNull();
	}
});

test('[SA3] secrets and devices are stored as hashes, claims are sealed', async () => {
	const { services, board, sit } = await open();
	const grace = await sit('grace');
	await services.joining.byCode(board.details.joinCode ?? '', 'Darren Poole');
	const rows = await services.store.db.selectFrom('seat').selectAll().execute();
	const bytes = JSON.stringify(rows, (_key, value: unknown) =>
		value instanceof Uint8Array || (value as { type?: string } | null)?.type === 'Buffer'
			? Buffer.from(value as Uint8Array).toString('latin1')
			: value
	);
	expect(bytes).not.toContain(grace.secret);
	expect(bytes).not.toContain('Darren');
});

test('[SA4] a seat that is ended opens nothing, and stays ended', async () => {
	const { services, sit } = await open();
	const grace = await sit('grace');
	await services.seats.end(grace.id);
	expect(await services.seats.authenticate(grace.id, grace.secret)).toMatchObject({
		state: 'ended'
	});
});
