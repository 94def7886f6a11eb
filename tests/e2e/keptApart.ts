// Two people who must not meet, in a meeting that is not held in parts: set at the desk, and everybody writes why we are here.
import type { Page } from '@playwright/test';
import { setStep } from './meeting.ts';

export async function keepApart(sam: Page): Promise<void> {
	await sam.getByRole('button', { name: 'People who must not meet' }).click();
	const dialog = sam.getByRole('dialog', { name: 'People who must not meet' });
	await dialog.getByLabel('Who', { exact: true }).selectOption({ label: 'Chantelle Reid' });
	await dialog.getByLabel('must not meet whom?').selectOption({ label: 'Jerome Reid' });
	await dialog.getByRole('group', { name: 'Who is not let in?' }).getByLabel('Jerome Reid').check();
	await dialog.getByRole('button', { name: 'Keep them apart' }).click();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await setStep(sam, 'Why we are here', 'Write');
}
