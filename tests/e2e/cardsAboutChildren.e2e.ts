// Cards say which child they are about; the desk looks at one child at a time and sees what the map still lacks.
import { expect, setStep, test } from './meeting.ts';

test('a card about one child is found under that child', async ({ meeting }) => {
	const sam = await meeting.sam();
	const jerome = await meeting.sit('Jerome');
	await setStep(sam, 'What’s working well', 'Write');
	await jerome.getByRole('button', { name: 'What’s good' }).click();
	await jerome.getByLabel('What’s good').fill('Theo laughs with Lúcia');
	await jerome.getByRole('button', { name: 'Theo', exact: true }).click();
	await jerome.getByRole('button', { name: 'Put it on the board' }).click();
	const card = sam.getByRole('article').filter({ hasText: 'Theo laughs with Lúcia' });
	await expect(card).toContainText('About Theo');
	const look = sam.getByRole('group', { name: 'Look at' });
	await look.getByRole('button', { name: 'Maya' }).click();
	await expect(card).toHaveCount(0);
	await expect(sam.getByText('Maya is in school every day')).toBeVisible();
	await expect(sam.getByText('I stop answering the phone')).toBeVisible();
	await look.getByRole('button', { name: 'Theo' }).click();
	await expect(card).toBeVisible();
	await expect(sam.getByText('Maya is in school every day')).toHaveCount(0);
});

test('the desk says in words what is still empty and what stands alone', async ({ meeting }) => {
	const sam = await meeting.sam();
	const whole = sam.getByRole('region', { name: 'What the board holds so far' });
	await expect(whole.getByText('What the family itself wants is not written yet.')).toBeVisible();
	await sam.getByRole('button', { name: 'Hearing the facts' }).click();
	await sam.getByRole('dialog').getByRole('button', { name: 'Begin hearing the facts' }).click();
	const priya = await meeting.sit('Priya');
	await setStep(sam, 'What are we worried about?', 'Write');
	await priya.getByRole('button', { name: 'What we’re worried could happen' }).click();
	await priya.getByLabel('What we’re worried could happen').fill('Darren could throw things again');
	await priya.getByRole('button', { name: 'Put it on the board' }).click();
	await expect(whole.getByText('One worry has no goal yet.')).toBeVisible();
	// A second goal, paired with it: only a worry without a goal is offered.
	await sam.getByRole('button', { name: 'Add words' }).nth(2).click();
	await sam.getByLabel('Write here').fill('Wherever the children see Darren he is calm');
	await sam.getByRole('button', { name: 'Put it on the board' }).click();
	const goal = sam.getByRole('article').filter({ hasText: 'he is calm' });
	await goal.getByRole('button', { name: 'More' }).click();
	const choice = goal.getByLabel('The worry it belongs to');
	await expect(choice.locator('option')).toHaveCount(2);
	await choice.selectOption({ label: 'Darren could throw things again' });
	await expect(whole.getByText('One worry has no goal yet.')).toHaveCount(0);
	await expect(whole.getByText('One goal has no scaling question yet.')).toBeVisible();
});

test('a good thing becomes a time of safety once its author says who did what', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	const lind = await meeting.sit('Mr Lind');
	await lind.getByRole('button', { name: 'Board', exact: true }).click();
	const card = lind.getByRole('article').filter({ hasText: 'Maya is in school' });
	await card.getByRole('button', { name: 'More' }).click();
	await card.getByRole('button', { name: 'This kept the children safe' }).click();
	const field = card.getByLabel('Who did what, when the danger was there?');
	await expect(field).toHaveValue('Maya is in school every day, on time.');
	await field.fill('On 26 January Maya rang me, and I fetched both from the flat.');
	// Left and opened again: the words are still there, and only his.
	await card.getByRole('button', { name: 'Not now' }).click();
	await card.getByRole('button', { name: 'This kept the children safe' }).click();
	await expect(field).toHaveValue('On 26 January Maya rang me, and I fetched both from the flat.');
	await card.getByRole('button', { name: 'Yes, put it there' }).click();
	const there = sam.getByRole('article').filter({ hasText: 'I fetched both from the flat' });
	await expect(there).toContainText('Someone kept them safe');
	// Nobody else is offered to do it with another’s card.
	const mayas = sam.getByRole('article').filter({ hasText: 'Fridays at Nan' });
	await mayas.getByRole('button', { name: 'More' }).click();
	await expect(mayas.getByRole('button', { name: 'Hide from the screen' })).toBeVisible();
	await expect(mayas.getByRole('button', { name: 'This kept the children safe' })).toHaveCount(0);
});

test('“I see it differently” keeps its words when the form is left', async ({ meeting }) => {
	const chantelle = await meeting.sit('Chantelle');
	await chantelle.getByRole('button', { name: 'Board', exact: true }).click();
	const card = chantelle.getByRole('article').filter({ hasText: 'Darren threw a plate' });
	await card.getByRole('button', { name: 'More' }).click();
	await card.getByRole('button', { name: 'I see it differently' }).click();
	await card.getByLabel('How do you see it?').fill('It was an accident');
	await chantelle.getByRole('button', { name: 'My page' }).click();
	await expect(chantelle.getByText('Not on the board yet.')).toBeVisible();
	await chantelle.getByRole('button', { name: 'Board', exact: true }).click();
	await expect(card.getByText('Your own words about this wait here.')).toBeVisible();
	await chantelle.reload();
	await chantelle.getByRole('button', { name: 'Board', exact: true }).click();
	await card.getByRole('button', { name: 'More' }).click();
	await expect(card.getByLabel('How do you see it?')).toHaveValue('It was an accident');
	const priya = await meeting.sit('Priya');
	await priya.getByRole('button', { name: 'Board', exact: true }).click();
	await expect(priya.getByText('Darren threw a plate')).toBeVisible();
	await expect(priya.getByText('It was an accident')).toHaveCount(0);
	await card.getByRole('button', { name: 'Put it beside' }).click();
	await expect(priya.getByText('Chantelle sees it differently')).toBeVisible();
	await expect(card.getByText('Your own words about this wait here.')).toHaveCount(0);
});
