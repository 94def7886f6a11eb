// The shared screen goes along with a conference: nobody has to think of it, and whoever runs it can show something else.
import { openConference } from '../kit/conference.ts';
import { expect, meetingOf, setStep, test as base, type Meeting } from './meeting.ts';
import { goTo } from './toolSteps.ts';

const test = base.extend<{ conference: Meeting }>({
	conference: meetingOf((server) => openConference(server))
});

test('[MK8] a conference brings the wall along: the child first alone, then the map, then the plan', async ({
	conference
}) => {
	const sam = await conference.sam();
	const wall = await conference.screen();
	const chantelle = await conference.sit('Chantelle');
	await expect(wall.getByRole('heading', { name: 'Welcome', level: 1 })).toBeVisible();
	await setStep(sam, 'What are we worried about?', 'Listen');
	await expect(
		wall.getByRole('heading', { name: 'What are we worried about?' }).first()
	).toBeVisible();

	await goTo(sam, 'The child’s view');
	await expect(wall.getByRole('heading', { name: 'We listen' })).toBeVisible();
	await expect(wall.getByRole('heading', { name: 'What are we worried about?' })).toHaveCount(0);
	await expect(chantelle.getByText('Phones down')).toBeVisible();

	await goTo(sam, 'Hearing the facts');
	await expect(wall.getByRole('heading', { name: 'What’s working well' })).toBeVisible();
	await goTo(sam, 'The outline plan');
	await expect(wall.getByRole('heading', { name: 'Our plan', level: 1 })).toBeVisible();
	await expect(chantelle.getByRole('heading', { name: 'Our plan' })).toBeVisible();
});
