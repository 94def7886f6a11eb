// The control of the room in every mode: axe finds nothing, nothing is cut off at 390 px, in English and in Arabic.
import { makeMeetingOf } from '../kit/meetings.ts';
import { mustDo } from '../kit/people.ts';
import { axe, fitsAcross } from './axe.ts';
import { expect, laptop, phone, test } from './meeting.ts';

for (const locale of ['en-GB', 'ar']) {
	test(`axe: standing in, pressing, one moment, sentences, ${locale}`, async ({ meeting }) => {
		test.slow();
		const made = await makeMeetingOf(meeting.server, 'initialConference');
		const more = { participant: '', role: '', part: 'a', link: '' };
		const people = made.people.map((person) => ({ ...person, ...more }));
		meeting.demo.people.splice(0, meeting.demo.people.length, ...people);
		const chair = await made.sit('Sam');
		const ines = await meeting.sit('Ines', { locale });
		await ines.locator('select').selectOption({ index: 1 });
		await expect(ines.locator('li.both').first()).toBeVisible();
		await axe(ines, 'sentences');
		await fitsAcross(ines, 'sentences');

		await mustDo(chair, { type: 'phase.set', phase: 'information' });
		const [noraSeat, priyaSeat] = [await made.sit('Nora'), await made.sit('Priya')];
		await mustDo(chair, { type: 'helper.lend', participant: noraSeat.participant });
		await mustDo(chair, { type: 'standIn.name', participant: priyaSeat.participant });
		await ines.locator('.large').click();
		const sam = await meeting.sit('Sam', { size: laptop, locale });
		const hand = sam.locator('details', { hasText: /If you need a hand|عند الحاجة إلى المساعدة/ });
		await hand.locator('summary').click();
		await axe(sam, 'desk');
		await fitsAcross(sam, 'desk');
		await hand.locator('.field select').last().selectOption({ index: 1 });
		await hand.locator('.button').last().click();
		await expect(sam.getByRole('dialog')).toBeVisible();
		await axe(sam, 'handing over');
		await fitsAcross(sam, 'handing over');
		await axe(ines, 'one moment');
		await fitsAcross(ines, 'one moment');

		const nora = await meeting.sit('Nora', { size: laptop, locale });
		await nora.locator('.run').click();
		await expect(nora.locator('.pressing')).toBeVisible();
		await axe(nora, 'pressing');
		await fitsAcross(nora, 'pressing');
		await nora.setViewportSize(phone);
		await axe(nora, 'pressing on a phone');
		await fitsAcross(nora, 'pressing on a phone');
		const priya = await meeting.sit('Priya', { locale });
		await priya.locator('.extras .button').click();
		await expect(priya.getByRole('dialog')).toBeVisible();
		await axe(priya, 'taking over');
		await fitsAcross(priya, 'taking over');
	});
}
