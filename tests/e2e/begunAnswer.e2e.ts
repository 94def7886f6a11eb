// An answer begun and not locked: it survives a reload, belongs to its writer alone, and is gone once it is locked.
import { readAllBegun } from '#lib/board/begunAnswers.ts';
import { roomOf, sitDown } from '../kit/people.ts';
import { Typist } from '../kit/typist.ts';
import { expect, saved, test, type Meeting } from './meeting.ts';

/** What lies in somebody's own room, seen from a second device of theirs. */
async function begunOf(meeting: Meeting, name: string) {
	const seat = await sitDown(meeting.demo, name);
	const own = await Typist.enter(seat, roomOf(seat, 'own'));
	const begun = readAllBegun(own.doc);
	own.close();
	return begun;
}

test('half-written words are there again after a reload, and gone once locked', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await chantelle.locator('label:has(input[value="6"])').click();
	await chantelle.getByLabel('What makes it a 6').fill('Mum comes every Fri');
	await chantelle.getByLabel('What would a 7').fill('two Fridays');
	await chantelle.getByLabel('Who sees my answer').selectOption({ label: 'Nobody' });
	await chantelle.getByText('What would somebody else say?').click();
	await chantelle.getByLabel('Whose answer do you guess?').selectOption({ label: 'Grace Reid' });
	await saved(chantelle);
	await chantelle.reload();
	await expect(chantelle.getByLabel('What makes it a 6')).toHaveValue('Mum comes every Fri');
	await expect(chantelle.getByLabel('What would a 7')).toHaveValue('two Fridays');
	await expect(chantelle.getByLabel('Who sees my answer')).toHaveValue('nobody');
	await expect(chantelle.getByLabel('I think Grace would say')).toBeVisible();
	expect(await begunOf(meeting, 'Chantelle')).toHaveLength(1);

	await chantelle.getByLabel('What makes it a 6').fill('Mum comes every Friday');
	await chantelle.getByRole('button', { name: 'I’m ready' }).click();
	await expect(chantelle.getByText('You said 6. It is locked.')).toBeVisible();
	await saved(chantelle);
	await expect.poll(() => begunOf(meeting, 'Chantelle')).toEqual([]);

	// Taken back it can be changed, with the same words.
	await chantelle.getByRole('button', { name: 'Change my mind' }).click();
	await expect(chantelle.getByLabel('What makes it a 6')).toHaveValue('Mum comes every Friday');
});

test('shown while it was half written: its words are given back, and nothing of it stays', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const jerome = await meeting.sit('Jerome');
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await jerome.locator('label:has(input[value="7"])').click();
	await jerome.getByLabel('What makes it a 7').fill('because Nan is there');
	await saved(jerome);
	await sam.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(jerome.getByText('because Nan is there')).toBeVisible();
	await expect.poll(() => begunOf(meeting, 'Jerome')).toEqual([]);
});

test('on a phone handed round it is in nobody’s room', async ({ meeting }) => {
	const sam = await meeting.sam();
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await sam.getByRole('button', { name: 'Hand a phone round' }).click();
	const round = sam.getByRole('dialog');
	await round.getByRole('button', { name: 'I am Grace Reid' }).click();
	await round.locator('label:has(input[value="4"])').click();
	await round.getByLabel('What makes it a 4').fill('secret reason of Grace');
	await saved(sam);
	expect(await begunOf(meeting, 'Sam')).toEqual([]);
	await round.getByRole('button', { name: 'This is not me' }).click();
	await round.getByRole('button', { name: 'I am Grace Reid' }).click();
	await expect(round.locator('label.chosen')).toHaveCount(0);
});

test('a child says first who may see the number; a guess stands as a guess', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	const maya = await meeting.sit('Maya');
	const priya = await meeting.sit('Priya');
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await maya.locator('label:has(input[value="5"])').click();
	await expect(maya.getByRole('button', { name: 'I’m ready' })).toBeDisabled();
	await maya.getByLabel('Nobody', { exact: true }).check();
	await maya.getByRole('button', { name: 'I’m ready' }).click();
	await priya.locator('label:has(input[value="3"])').click();
	await priya.getByText('What would somebody else say?').click();
	await priya.getByLabel('Whose answer do you guess?').selectOption({ label: 'Maya Reid' });
	await priya.getByLabel('I think Maya would say').selectOption('4');
	await priya.getByRole('button', { name: 'I’m ready' }).click();
	await sam.getByRole('button', { name: 'Show the answers' }).click();
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(screen.getByText('Priya guesses Maya would say 4.')).toBeVisible();
	await expect(screen.locator('.dot')).toHaveCount(1);
	await expect(screen.locator('.ruler').getByText('Maya')).toHaveCount(0);
});
