// Sides and parts of a family that are kept by themselves (SPEC.md KP5): over families by chance, in the words of the pages.
import { expect, test } from 'vitest';
import { messagesOf } from '../../../../../../tests/kit/catalogues.ts';
import { familyByChance, homesByChance } from '../../../../../../tests/kit/families.ts';
import { contentOf } from '../../../../../../tests/kit/familyContent.ts';
import { mulberry32 } from '../../../../../../tests/kit/random.ts';
import { familySvg } from './familySvg.ts';
import { keptFamilyViews } from './keptFamilyViews.ts';

const title = 'How things stood for the family on the day before the second of the two meetings';
const families = Array.from({ length: 24 }, (_, seed) =>
	homesByChance(mulberry32(seed + 2000), familyByChance(mulberry32(seed), 8 + seed))
);

test.each(['en', 'ar'])(
	'[KP5] in %s each is read from across a room, whatever it is called and however long its legend is; nobody is on none',
	(language) => {
		const said = new Map(messagesOf(language).map(({ id, texts }) => [id, texts[0] ?? '']));
		const picture = (word: string) => said.get(`familyMap-picture-${word}`) ?? '';
		for (const [seed, family] of families.entries()) {
			for (const notAgreed of [[], family.people.slice(0, 1).map(({ id }) => id)]) {
				const content = contentOf(family, notAgreed);
				const views = keptFamilyViews(content, 2026, picture);
				const words = { title, day: '21 March 2026', picture };
				for (const { id, people } of views) {
					const { textOnWall } = familySvg(content, 2026, words, people);
					expect(textOnWall, `family ${String(seed)}, ${id}`).toBeGreaterThanOrEqual(28);
				}
				const shown = new Set(views.flatMap(({ people }) => [...people]));
				if (views.length > 0) expect(shown.size, String(seed)).toBe(family.people.length);
			}
		}
	}
);

test('[KP5] the line “Not agreed” takes its room from the map', () => {
	const picture = (word: string) => word;
	const counts = families.map((family) =>
		[[], family.people.map(({ id }) => id)].map(
			(notAgreed) => keptFamilyViews(contentOf(family, notAgreed), 2026, picture).length
		)
	);
	for (const [agreed = 0, not = 0] of counts) expect(not).toBeGreaterThanOrEqual(agreed);
	expect(counts.some(([agreed = 0, not = 0]) => not > agreed)).toBe(true);
});
