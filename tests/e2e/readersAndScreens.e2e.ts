// Where am I, and what can I do here: for those who only read, for a screen before the day, and with very large words.
import { conferencePeople, makeMeetingOf } from '../kit/meetings.ts';
import { mustDo } from '../kit/people.ts';
import { expect, laptop, openTab, saved, setStep, test } from './meeting.ts';

test('whoever only reads is told so, and offered no words to write', async ({ meeting }) => {
	const made = await makeMeetingOf(meeting.server, 'initialConference');
	const more = { participant: '', role: '', part: 'a', link: '' };
	meeting.demo.people.splice(0, Infinity, ...made.people.map((one) => ({ ...one, ...more })));
	const chair = await made.sit('Sam');
	await mustDo(chair, { type: 'phase.set', phase: 'information' });
	await mustDo(chair, { type: 'step.set', show: 'map', mode: 'write' });
	for (const name of ['Ines', 'Nora', 'Oscar']) {
		const page = await meeting.sit(name);
		await expect(page.getByText('Others are writing now.'), name).toBeVisible();
		await expect(page.getByText('put words beside'), name).toHaveCount(0);
		await openTab(page, 'My page');
		await expect(page.getByText('Only you can see this'), name).toHaveCount(1);
		await page.close();
	}
	// Not in the room at all while the family is told: no "Welcome", and no news of something that is not for them.
	const [oscar, tola] = [await meeting.sit('Oscar'), await meeting.sit('Tola')];
	await mustDo(chair, { type: 'phase.set', phase: 'telling' });
	for (const page of [oscar, tola]) {
		await expect(
			page.getByRole('heading', { name: 'The meeting goes on without you' })
		).toBeVisible();
		await expect(page.getByText('you hear what was decided')).toHaveCount(0);
	}
});

test('a screen that is connected before the day waits calmly', async ({ meeting }) => {
	const made = await makeMeetingOf(meeting.server, 'familyGroupConference', []);
	const chair = await made.sit('Sam');
	const { code } = await mustDo<{ code: string }>(chair, { type: 'screen.pair' });
	const page = await (await meeting.browser()).newPage();
	await page.goto('/screen');
	await page.getByLabel('Code for the screen').fill(code);
	await page.getByRole('button', { name: 'Show the meeting' }).click();
	await expect(page.getByText('We have not begun yet.')).toBeVisible();
	await page.waitForTimeout(5500); // as long as it takes until a line counts as blocked
	await expect(page.getByText('This network does not let the board through.')).toHaveCount(0);
	await mustDo(chair, { type: 'phase.set', phase: 'welcome' });
	await expect(page.getByText('Welcome. Good that you are here.')).toBeVisible();
});

test('with words twice as large nothing on the desk lies over the board', async ({ meeting }) => {
	const sam = await meeting.sam();
	await setStep(sam, 'Our plan', 'Write');
	await sam.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	const edges = async (part: string) => {
		const box = await sam.locator(part).boundingBox();
		if (!box) throw new Error(`no ${part}`);
		return box;
	};
	const [board, people] = [await edges('main'), await edges('aside')];
	expect(people.x + people.width <= board.x || people.x >= board.x + board.width).toBe(true);
	expect(board.width).toBeGreaterThan(laptop.width / 2);
	await saved(sam);
});

test('the time alone shows on the desk, also when it was begun from elsewhere', async ({
	meeting
}) => {
	const family = conferencePeople.filter(({ role }) => role !== 'noteTaker');
	const made = await makeMeetingOf(meeting.server, 'familyGroupConference', family);
	const more = { participant: '', role: '', part: 'a', link: '' };
	meeting.demo.people.splice(0, Infinity, ...made.people.map((one) => ({ ...one, ...more })));
	const elsewhere = await made.sit('Sam');
	await mustDo(elsewhere, { type: 'phase.set', phase: 'information' });
	const sam = await meeting.sam();
	await expect(sam.getByRole('heading', { name: 'In the room' })).toBeVisible();
	await mustDo(elsewhere, { type: 'phase.set', phase: 'familyTime' });
	await expect(sam.locator('main').getByText(/since/i).first()).toBeVisible();
});

test('the doors of the first page take no tap before they can open', async ({ meeting }) => {
	const page = await (await meeting.browser()).newPage();
	const { promise, resolve } = Promise.withResolvers<undefined>();
	await page.route('**/_app/**/*.js', async (route) => {
		await promise;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	const doors = page.getByRole('button', { name: /^(Be |Show it|Open a demo)/ });
	await expect(doors.first()).toBeVisible();
	for (const door of await doors.all()) await expect(door).toBeDisabled();
	resolve(undefined);
	for (const door of await doors.all()) await expect(door).toBeEnabled();
});
