// Pictures that are kept as they were at a time (src/lib/domain/SPEC.md KP1–KP4): on the page, on the wall and on paper.
import { axe, fitsAcross } from './axe.ts';
import { expect, laptop, test } from './meeting.ts';
import { openTool } from './toolSteps.ts';

test('[KP1] [KP2] the family map is kept with words of its own: others see it, the wall shows it, paper has it', async ({
	meeting
}) => {
	test.slow();
	const sam = await meeting.sam();
	const screen = await meeting.screen();
	await openTool(sam, 'Genogram');
	await sam.getByRole('button', { name: 'Keep this picture as it is now' }).click();
	const form = sam.getByRole('form', { name: 'Keep this picture as it is now' });
	await form.getByLabel('What is it called?').fill('Our family in March');
	await expect(form.getByText('Everybody at the table will see it')).toBeVisible();
	await form.getByRole('button', { name: 'Keep it' }).click();
	await expect(sam.getByText('It is kept. Everybody here can see it')).toBeVisible();
	const kept = sam.getByRole('figure').filter({ hasText: 'Our family in March' });
	const picture = kept.getByRole('img', { name: /Our family in March\. .*Maya/s });
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(300);
	await kept.getByRole('button', { name: 'Change the words' }).click();
	await kept.getByLabel('What can be seen on it?').fill('Maya and Theo with their Mum and Nan');
	await kept.getByRole('button', { name: 'Done' }).click();
	await expect(kept.getByText('Maya and Theo with their Mum and Nan')).toBeVisible();
	await axe(sam, 'a picture that is kept');

	const grace = await meeting.sit('Grace');
	await openTool(grace, 'Family map');
	const hers = grace.getByRole('figure').filter({ hasText: 'Our family in March' });
	await expect(hers.getByRole('img')).toBeVisible();
	await expect(grace.getByRole('button', { name: 'Keep this picture as it is now' })).toHaveCount(
		0
	);
	await fitsAcross(grace, 'a picture that is kept, on a phone');

	await kept.getByRole('button', { name: 'Fill the screen with it' }).click();
	await expect(screen.getByRole('img', { name: /Maya and Theo with their Mum/ })).toBeVisible();
	const scale = () =>
		screen.getByRole('img', { name: /Maya and Theo with their Mum/ }).evaluate((image) => {
			const { naturalWidth, naturalHeight } = image as HTMLImageElement;
			const { width, height } = image.getBoundingClientRect();
			return Math.min(width / naturalWidth, height / naturalHeight);
		});
	// Its smallest words are 25 of its own units.
	await expect.poll(scale, '[KP5] read from across a room').toBeGreaterThanOrEqual(28 / 25);
	await axe(screen, 'a picture that is kept, on the wall');

	const paper = await sam.context().newPage();
	await paper.setViewportSize(laptop);
	await paper.goto(`${sam.url().replace(/\/?(\?.*)?$/, '')}/print/`);
	await expect(paper.getByRole('heading', { name: 'Pictures that are kept' })).toBeVisible();
	await expect(paper.getByRole('img', { name: /Our family in March/ })).toBeVisible();
	// Columns would go on beside the page, and the whole record would be printed small.
	await paper.emulateMedia({ media: 'print' });
	const inColumns = () =>
		[...document.querySelectorAll('*')].filter(
			(element) => getComputedStyle(element).columnCount !== 'auto'
		).length;
	expect(await paper.evaluate(inColumns)).toBe(0);

	await kept.getByRole('button', { name: 'Take it back' }).click();
	await kept.getByRole('button', { name: 'Yes, take it back' }).click();
	await expect(hers).toHaveCount(0);
});
