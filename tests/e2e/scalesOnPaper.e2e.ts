// What came out of the scaling questions, on paper: for each time and its day, and only what everybody may see.
import { command, mustDo, sitDown } from '../kit/people.ts';
import { expect, test } from './meeting.ts';

test('person, number, why and one step up, for each time; what was kept back is on nobody’s copy', async ({
	meeting
}) => {
	const [sam, chantelle, maya] = await Promise.all(
		['Sam', 'Chantelle', 'Maya'].map((name) => sitDown(meeting.demo, name))
	);
	if (!sam || !chantelle || !maya) throw new Error('nobody sat down');
	const asked = { question: 'How safe is it?', anchor0: 'not at all', anchor10: 'safe enough' };
	const { scale } = await mustDo<{ scale: string }>(sam, { type: 'scale.open', ...asked });
	const answer = (value: number, more: object = {}) => ({
		...{ type: 'scale.answer', scale, value, why: 'Mum comes every Friday' },
		...more
	});
	await command(chantelle, answer(4));
	await command(maya, answer(5, { audience: 'nobody', why: 'kept back by Maya' }));
	await mustDo(sam, { type: 'scale.reveal', scale });
	await mustDo(sam, { type: 'scale.open', scale });
	await command(chantelle, answer(6, { oneUp: 'two Fridays in a row' }));
	await mustDo(sam, { type: 'scale.reveal', scale });

	for (const name of ['Priya', 'Sam']) {
		const page = await meeting.sit(name);
		await page.goto(`${page.url()}print`);
		const first = page.getByRole('table', { name: /^Time 1/ });
		const second = page.getByRole('table', { name: /^Time 2 · \w{3}, \d{1,2} \w+ \d{4}$/ });
		await expect(
			first.getByRole('row', { name: 'Chantelle Reid 4 Mum comes every Friday' })
		).toBeVisible();
		await expect(
			second.getByRole('row', {
				name: 'Chantelle Reid 6 Mum comes every Friday two Fridays in a row'
			})
		).toBeVisible();
		await expect(first.getByRole('row')).toHaveCount(2);
		await expect(page.getByText('kept back by Maya')).toHaveCount(0);
	}
});
