// Text fields that survive simultaneous writing: an input method at work, emoji, undoing only one's own, a line that falters.
import type { CDPSession, Page } from '@playwright/test';
import { expect, setStep, test, type Meeting } from './meeting.ts';

const label = 'Why we are here';

async function twoWriters(meeting: Meeting): Promise<{ chantelle: Page; jerome: Page }> {
	const sam = await meeting.sam();
	await setStep(sam, label, 'Write');
	const chantelle = await meeting.sit('Chantelle');
	const jerome = await meeting.sit('Jerome');
	for (const page of [chantelle, jerome]) await expect(page.getByLabel(label)).toBeVisible();
	await chantelle.getByLabel(label).fill('Theo. ');
	await expect(jerome.getByLabel(label)).toHaveValue('Theo. ');
	return { chantelle, jerome };
}

function compose(session: CDPSession, text: string): Promise<unknown> {
	return session.send('Input.imeSetComposition', {
		text,
		selectionStart: text.length,
		selectionEnd: text.length
	});
}

test('what others write waits while an input method composes, and nothing is lost', async ({
	meeting
}) => {
	const { chantelle, jerome } = await twoWriters(meeting);
	const keys = await chantelle.context().newCDPSession(chantelle);
	await chantelle.getByLabel(label).press('Control+End');
	await compose(keys, 'に');
	await compose(keys, 'にほ');
	await jerome.getByLabel(label).press('Control+Home');
	await jerome.getByLabel(label).pressSequentially('Maya and ');
	// What is being composed is sent at once; only the writing back into the field waits.
	await expect(jerome.getByLabel(label)).toHaveValue('Maya and Theo. にほ');
	await expect(chantelle.getByLabel(label)).toHaveValue('Theo. にほ');
	await keys.send('Input.insertText', { text: '日本' });
	for (const page of [chantelle, jerome]) {
		await expect(page.getByLabel(label)).toHaveValue('Maya and Theo. 日本');
	}
});

test('an emoji replaced by another stays whole for everybody', async ({ meeting }) => {
	const { chantelle, jerome } = await twoWriters(meeting);
	await chantelle.getByLabel(label).fill('We are 👩‍👧‍👦 here');
	await expect(jerome.getByLabel(label)).toHaveValue('We are 👩‍👧‍👦 here');
	await chantelle.getByLabel(label).fill('We are 👨‍👩‍👦 here');
	for (const page of [chantelle, jerome]) {
		await expect(page.getByLabel(label)).toHaveValue('We are 👨‍👩‍👦 here');
	}
});

test('letters and a correction that arrive together, since the line had faltered, are kept', async ({
	meeting
}) => {
	const sam = await meeting.sam();
	await setStep(sam, label, 'Write');
	const context = await meeting.browser();
	let held: (() => void)[] | null = null;
	await context.routeWebSocket(/\/sync$/, (line) => {
		const server = line.connectToServer();
		line.onMessage((message) => {
			const send = () => {
				server.send(message);
			};
			if (held) held.push(send);
			else send();
		});
	});
	const chantelle = await meeting.sit('Chantelle', { in: context });
	const field = chantelle.getByLabel(label);
	await field.fill('We are ');
	await expect(sam.getByLabel(label)).toHaveValue('We are ');
	const together: (() => void)[] = [];
	held = together;
	for (const [i, key] of ['h', 'e', 't', 'Backspace'].entries()) {
		await field.press(key);
		await expect.poll(() => together.length).toBe(i + 1);
	}
	held = null;
	for (const send of together) send();
	await field.pressSequentially('re');
	for (const page of [chantelle, sam]) {
		await expect(page.getByLabel(label)).toHaveValue('We are here');
	}
	await expect(chantelle.getByText('could not be saved here')).toBeHidden();
});

test('undo takes back one’s own words alone', async ({ meeting }) => {
	const { chantelle, jerome } = await twoWriters(meeting);
	await chantelle.getByLabel(label).press('Control+End');
	await chantelle.getByLabel(label).pressSequentially('Chantelle’s end.');
	await expect(jerome.getByLabel(label)).toHaveValue(/Chantelle’s end\.$/);
	await jerome.getByLabel(label).press('Control+Home');
	await jerome.getByLabel(label).pressSequentially('Jerome first. ');
	await expect(chantelle.getByLabel(label)).toHaveValue(/^Jerome first\. /);
	await chantelle.getByLabel(label).press('Control+z');
	await expect(jerome.getByLabel(label)).toHaveValue(/^Jerome first\. /);
	await expect(jerome.getByLabel(label)).not.toHaveValue(/Chantelle’s end/);
});

test('where the network blocks WebSockets, the page says so and offers the phone', async ({
	meeting
}) => {
	const context = await meeting.browser();
	await context.routeWebSocket(/\/sync$/, (socket) => socket.close());
	const page = await context.newPage();
	await page.goto(`/j#${meeting.demo.people[1]?.invite ?? ''}`);
	await page.locator('button.primary').click();
	await expect(page.getByText('This network does not let the board through.')).toBeVisible({
		timeout: 9000
	});
	await expect(page.getByText('Carry on with your phone')).toBeVisible();
});
