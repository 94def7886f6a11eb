// One moment for the interpreter, what the screen leaves out, and phones that go along with the step.
import { mustDo, sitDown } from '../kit/people.ts';
import { expect, openTab, phone, test, type Meeting } from './meeting.ts';

/** Somebody more on the list, who can then sit down. */
async function comesAs(meeting: Meeting, name: string, role: string): Promise<void> {
	const sam = await sitDown(meeting.demo, 'Sam');
	const made = await mustDo<{ invite: string; participant: string }>(sam, {
		...{ type: 'person.add', name, role }
	});
	meeting.demo.people.push({ ...made, name, role, part: 'a', link: '' });
}

test('an interpreter asks for one moment, and every face says so calmly until it is over', async ({
	meeting
}) => {
	await comesAs(meeting, 'Amal', 'interpreter');
	const [sam, chantelle, screen] = [
		await meeting.sam(),
		await meeting.sit('Chantelle'),
		await meeting.screen()
	];
	const amal = await meeting.sit('Amal');
	const said = 'One moment. The interpreter is catching up.';
	await amal.getByRole('button', { name: 'One moment, please' }).click();
	for (const page of [sam, chantelle, screen, amal]) {
		await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
	}
	await expect(chantelle.getByRole('button', { name: 'We can go on' })).toHaveCount(0);
	await amal.getByRole('button', { name: 'We can go on' }).last().click();
	for (const page of [sam, chantelle, screen]) await expect(page.getByText(said)).toHaveCount(0);

	// For an interpreter on the telephone Sam presses.
	await sam.getByRole('button', { name: /^Amal/ }).click();
	await sam.getByRole('button', { name: 'One moment for Amal' }).click();
	await expect(chantelle.getByText(said)).toBeVisible();
	await sam.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await sam.getByRole('button', { name: 'We can go on' }).click();
	await expect(chantelle.getByText(said)).toHaveCount(0);
});

test('before the day an interpreter prepares the sentences, in two languages', async ({
	meeting
}) => {
	await comesAs(meeting, 'Amal', 'interpreter');
	const sam = await sitDown(meeting.demo, 'Sam');
	await mustDo(sam, { type: 'phase.set', phase: 'preparation' });
	const amal = await meeting.sit('Amal');
	await expect(amal.getByRole('heading', { name: 'Sentences to prepare' })).toBeVisible();
	await expect(amal.getByText('Your time alone as a family')).toBeVisible();
	await amal.getByLabel('In which other language?').selectOption({ label: 'العربية' });
	await expect(amal.getByText('وقتكم وحدكم كعائلة')).toBeVisible();
	const priya = await meeting.sit('Priya');
	await expect(priya.getByText('Sentences to prepare')).toHaveCount(0);
});

test('a card that is hidden leaves the screen, stays on the phones, and comes back', async ({
	meeting
}) => {
	const [sam, screen, chantelle] = [
		await meeting.sam(),
		await meeting.screen(),
		await meeting.sit('Chantelle')
	];
	const words = 'Maya is in school every day';
	await expect(screen.getByText(words)).toBeVisible();
	const card = sam.getByRole('article').filter({ hasText: words });
	await card.getByRole('button', { name: 'More' }).click();
	await card.getByRole('button', { name: 'Hide from the screen' }).click();
	await expect(screen.getByText(words)).toHaveCount(0);
	await expect(card.getByText('Not on the big screen')).toBeVisible();
	await openTab(chantelle, 'Board');
	await expect(chantelle.getByText(words)).toBeVisible();
	await card.getByRole('button', { name: 'Show on the screen' }).click();
	await expect(screen.getByText(words)).toBeVisible();
});

test('phones at the board go along, but not an interpreter’s, and not while somebody writes', async ({
	meeting
}) => {
	await comesAs(meeting, 'Amal', 'interpreter');
	await mustDo(await sitDown(meeting.demo, 'Sam'), { type: 'phase.set', phase: 'information' });
	const sam = await meeting.sam();
	const [chantelle, priya, amal] = [
		await meeting.sit('Chantelle', { size: phone }),
		await meeting.sit('Priya'),
		await meeting.sit('Amal')
	];
	for (const page of [chantelle, priya, amal]) await openTab(page, 'Board');
	const step = sam.getByRole('region', { name: 'This step' });
	await step.getByRole('button', { name: 'More' }).click();
	await sam.getByRole('button', { name: 'Take phones along' }).click();
	await expect(priya.getByText('This page goes along with')).toBeVisible();
	await priya.getByRole('button', { name: 'Why we are here' }).click();
	await priya.getByRole('textbox').first().focus();
	await priya.keyboard.type(' Priya writes ');

	await sam.getByLabel('The screen shows:').selectOption({ label: 'Our plan' });
	const at = (page: typeof sam, part: string) =>
		expect(page.getByRole('button', { name: part, exact: true })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
	await at(chantelle, 'Our plan');
	await at(amal, 'What we see');
	await at(priya, 'Why we are here');
	await priya.keyboard.type('and goes on');
	await expect(priya.getByRole('textbox').first()).toHaveValue(/Priya writes and goes on/);
	await priya.getByRole('textbox').first().blur();
	await at(priya, 'Our plan');
	await sam.getByRole('button', { name: 'Take phones along' }).click();
	await sam.getByLabel('The screen shows:').selectOption({ label: 'Why we are here' });
	await expect(chantelle.getByText('This page goes along with')).toHaveCount(0);
	await at(chantelle, 'Our plan');
});
