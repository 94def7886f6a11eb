// Others' cards that come while somebody reads move nothing: "1 new below" leads to them (look.md 6).
import { expect, setStep, test } from './meeting.ts';

test('what is being read stays where it is, and the new words are one tap away', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await setStep(sam, 'What’s working well', 'Write');
	const chantelle = await meeting.sit('Chantelle');
	await chantelle.getByRole('button', { name: 'Board', exact: true }).click();
	const read = chantelle.getByRole('article').filter({ hasText: 'Darren threw a plate' });
	await read.scrollIntoViewIfNeeded();
	const before = await read.boundingBox();

	const jerome = await meeting.sit('Jerome');
	await jerome.getByRole('button', { name: 'What’s good' }).click();
	await jerome.getByLabel('What’s good').fill('Theo laughs with Lúcia');
	await jerome.getByRole('button', { name: 'Put it on the board' }).click();
	const news = chantelle.getByRole('button', { name: /^1 new (below|above)$/ });
	await expect(news).toBeVisible();
	expect(await read.boundingBox()).toEqual(before);
	await expect(chantelle.getByText('Theo laughs with Lúcia')).toHaveCount(0);
	await news.click();
	await expect(chantelle.getByText('Theo laughs with Lúcia')).toBeInViewport();
	await expect(news).toHaveCount(0);
});

test('a card whose place is out of sight comes at once and is told of until it was seen', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	await chantelle.getByRole('button', { name: 'Board', exact: true }).click();
	await expect(chantelle.getByText('Fridays at Nan’s. Maths.')).toBeInViewport();
	await sam.getByRole('button', { name: 'Add words' }).nth(2).click();
	await sam.getByLabel('Write here').fill('Ring the school on Monday');
	await sam.getByRole('button', { name: 'Put it on the board' }).click();
	await expect(chantelle.getByRole('button', { name: '1 new below' })).toBeVisible();
	await expect(chantelle.getByText('Ring the school on Monday')).toBeAttached();
	await chantelle.getByText('Ring the school on Monday').scrollIntoViewIfNeeded();
	await expect(chantelle.getByRole('button', { name: '1 new below' })).toHaveCount(0);
});

test('one’s own words are there at once', async ({ meeting }) => {
	const sam = await meeting.sam();
	await sam.getByRole('button', { name: 'Add words' }).first().click();
	await sam.getByLabel('Write here').fill('Theo sleeps well at mine');
	await sam.getByRole('button', { name: 'Put it on the board' }).click();
	await expect(sam.getByText('Theo sleeps well at mine')).toBeVisible();
	await expect(sam.getByRole('button', { name: /new (below|above)/ })).toHaveCount(0);
});
