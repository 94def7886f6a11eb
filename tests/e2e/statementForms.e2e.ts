// The forms of a must-have and of a danger in parts: written, looked over on request, put up, read by everybody
// (src/lib/domain/SPEC.md DG1–DG3, MH1, MH3).
import { openConference } from '../kit/conference.ts';
import { axe, fitsAcross } from './axe.ts';
import { expect, meetingOf, type Meeting, phone, setStep, test as base } from './meeting.ts';

const test = base.extend<{ conference: Meeting; plan: Meeting }>({
	plan: meetingOf((server) => openConference(server, 'outlinePlan')),
	conference: meetingOf((server) => openConference(server, 'information'))
});

test('[DG1] [DG3] a danger in parts: hints only on request, gone when one writes on, and read as one sentence', async ({
	conference
}) => {
	const sam = await conference.sam();
	const mum = await conference.sit('Chantelle', { size: phone });
	const column = sam
		.locator('[data-column="dangerHarm"]')
		.or(sam.locator('[data-column="worried"]'));
	await column.getByRole('button', { name: 'Add words' }).click();
	await column.getByLabel('What is it?').selectOption({
		label: 'What we’re worried could happen · Danger statement'
	});
	await column.getByRole('button', { name: 'Write it in parts' }).click();
	await column.getByLabel('Who is worried?').fill('Nan Grace and Priya');
	await column.getByLabel('What happened, or keeps happening?').fill('there was domestic violence');
	await expect(column.getByText('This names a label.')).toHaveCount(0);
	const look = column.getByRole('button', { name: 'What could be clearer?' });
	await look.click();
	await expect(column.getByText('This names a label. What would we see or hear?')).toBeVisible();
	await expect(column.getByText('What could happen to the child?', { exact: true })).toBeVisible();
	await expect(column.getByText('“domestic violence”: families may say')).toBeVisible();
	await axe(sam, 'a danger in parts');
	await fitsAcross(sam, 'a danger in parts');
	await column
		.getByLabel('What happened, or keeps happening?')
		.fill('Darren threw a plate on 9 January');
	await expect(column.getByText('This names a label.')).toHaveCount(0);
	await column
		.getByLabel('If nothing changes, what could happen to the child?')
		.fill('Theo could be hurt');
	await column.getByRole('button', { name: 'Put it on the board' }).click();
	const sentence =
		'Nan Grace and Priya are worried that Darren threw a plate on 9 January, and that if nothing changes Theo could be hurt.';
	await mum
		.getByRole('navigation', { name: 'Places' })
		.getByRole('button', { name: 'Board' })
		.click();
	await expect(mum.getByText(sentence)).toBeVisible();
	await axe(mum, 'a danger as a sentence');
});

test('[MH1] [MH3] a must-have is written live by who may set it, and read by everybody', async ({
	plan
}) => {
	const sam = await plan.sam();
	const mum = await plan.sit('Chantelle', { size: phone });
	await setStep(sam, 'What the plan has to meet', 'Listen');
	await sam.getByRole('button', { name: 'Add a must-have' }).click();
	await sam.getByLabel('What must be so').last().fill('A sober adult is there every evening');
	await sam.getByLabel('Why', { exact: true }).last().fill('The children were alone on 23 January');
	await axe(sam, 'a must-have');
	await fitsAcross(sam, 'a must-have');
	await mum
		.getByRole('navigation', { name: 'Places' })
		.getByRole('button', { name: 'Board' })
		.click();
	await mum.getByRole('button', { name: 'Must-haves', exact: true }).click();
	await expect(mum.getByText('A sober adult is there every evening')).toBeVisible();
	await expect(mum.getByRole('button', { name: 'Add a must-have' })).toHaveCount(0);
	await axe(mum, 'must-haves on a phone');
});
