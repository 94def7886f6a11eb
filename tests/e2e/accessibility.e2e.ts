// Every page, by day and by night: axe finds nothing, nothing is cut off at 320 px or at 200 % text, the keyboard does it all.
import { axe, fitsAcross } from './axe.ts';
import { expect, laptop, phone, test } from './meeting.ts';

for (const locale of ['en-GB', 'ar']) {
	test(`axe: phone, ${locale}`, async ({ meeting }) => {
		const page = await meeting.sit('Chantelle', { locale });
		await expect(page.locator('.listen')).toBeVisible();
		const tabs = page.locator('nav button');
		for (const i of [0, 1, 2, 3]) {
			await tabs.nth(i).click();
			await axe(page, `tab ${String(i)}`);
			await fitsAcross(page, `tab ${String(i)}`);
		}
		await tabs.nth(1).click();
		for (const i of [1, 2, 3]) {
			await page.locator('.parts button').nth(i).click();
			await axe(page, `board part ${String(i)}`);
		}
	});
}

test('axe: doors', async ({ meeting }) => {
	const page = await (await meeting.browser({ size: phone })).newPage();
	for (const path of [
		'/',
		'/join',
		'/screen',
		'/left',
		'/away',
		`/j#${'x'.repeat(43)}`,
		`/carry-on#${'x'.repeat(43)}`,
		'/nowhere'
	]) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		await axe(page, path);
		await fitsAcross(page, path);
	}
});

test('axe: desk, its dialogs, the answer page and the screen', async ({ meeting }) => {
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	const chantelle = await meeting.sit('Chantelle');
	await axe(sam, 'desk');
	await fitsAcross(sam, 'desk');
	await axe(screen, 'screen');
	await sam.getByRole('button', { name: 'New scaling question' }).click();
	await axe(sam, 'set-up dialog');
	await sam.keyboard.press('Escape');
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await expect(chantelle.getByRole('heading', { name: 'How sure are we' })).toBeVisible();
	await chantelle.locator('label:has(input[value="6"])').click();
	await axe(chantelle, 'answer');
	await fitsAcross(chantelle, 'answer');
	await sam.getByRole('button', { name: 'Show the answers' }).click();
	await axe(sam, 'reveal dialog');
	await sam.getByRole('button', { name: 'Show them all now' }).click();
	await expect(screen.getByText('7 people passed.')).toBeVisible();
	await axe(screen, 'screen after the reveal');
	await sam.setViewportSize(phone);
	await axe(sam, 'the desk in a narrow window');
	await fitsAcross(sam, 'the desk in a narrow window');
	await sam.reload();
	await sam.getByRole('button', { name: 'Run the meeting' }).click();
	await axe(sam, 'the desk on a phone');
	await fitsAcross(sam, 'the desk on a phone');
});

test('nothing is cut off at 320 px, nor with text at 200 %', async ({ meeting }) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle', { size: { width: 320, height: 640 } });
	await expect(chantelle.getByText('Phones down')).toBeVisible();
	await sam.getByRole('button', { name: 'Ask it now' }).first().click();
	await expect(chantelle.getByRole('heading', { name: 'How sure are we' })).toBeVisible();
	await fitsAcross(chantelle, '320 px');
	for (const box of await chantelle.locator('fieldset label').all()) {
		const size = await box.boundingBox();
		expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
	}
	for (const [page, size] of [
		[chantelle, phone],
		[sam, laptop]
	] as const) {
		await page.setViewportSize(size);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await fitsAcross(page, '200 % text');
	}
});

test('the whole scaling round works by keyboard alone', async ({ meeting }) => {
	const sam = await meeting.sam();
	const chantelle = await meeting.sit('Chantelle');
	await sam.getByRole('button', { name: 'Ask it now' }).first().focus();
	await sam.keyboard.press('Enter');
	await expect(chantelle.getByRole('heading', { name: 'How sure are we' })).toBeVisible();
	await chantelle.locator('input[type="radio"]').first().focus();
	await chantelle.keyboard.press('Space');
	for (let i = 0; i < 6; i++) await chantelle.keyboard.press('ArrowRight');
	await expect(chantelle.getByText('What makes it a 6')).toBeVisible();
	await chantelle.keyboard.press('Tab');
	await chantelle.keyboard.type('Mum comes every Friday');
	for (let i = 0; i < 5; i++) await chantelle.keyboard.press('Tab');
	await expect(chantelle.getByRole('button', { name: 'I’m ready' })).toBeFocused();
	await chantelle.keyboard.press('Enter');
	await expect(chantelle.getByText('You said 6. It is locked.')).toBeVisible();
	await sam.getByRole('button', { name: 'Show the answers' }).focus();
	await sam.keyboard.press('Enter');
	await sam.getByRole('button', { name: 'Show them all now' }).focus();
	await sam.keyboard.press('Enter');
	await expect(chantelle.getByText('Chantelle: 6')).toBeVisible();
});
