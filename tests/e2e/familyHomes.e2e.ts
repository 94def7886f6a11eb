// Several homes on the family map (src/lib/domain/SPEC.md FM7, FM10): with a new partner and a baby, on the wall and in words.
import { addToolItem, readToolItems, setToolField } from '#lib/board/toolItems.ts';
import { familyMap } from '#lib/domain/tools/practice/familyMap.ts';
import { rootOf, type ToolValue } from '#lib/domain/tools/practiceTool.ts';
import { mustDo, roomOf, sitDown, type Seat } from '../kit/people.ts';
import { Typist } from '../kit/typist.ts';
import { expect, test } from './meeting.ts';

const roots = {
	people: rootOf(familyMap, 'people'),
	couples: rootOf(familyMap, 'couples'),
	notAgreed: rootOf(familyMap, 'notAgreed')
};

/** Dad has split up from mum; he lives with Lena and their baby, and Theo lives there too. */
async function dadMovesIn(sam: Seat): Promise<void> {
	const table = await Typist.enter(sam, roomOf(sam, 'table'));
	await table.write((doc) => {
		const people = readToolItems(doc, roots.people, familyMap.lists['people']!);
		const idOf = (name: string) =>
			people.find(({ values }) => String(values['name']).startsWith(name))?.id ?? '';
		const add = (list: keyof typeof roots, id: string, values: Record<string, ToolValue>) => {
			const made = { id, author: sam.participant, speaker: null, voice: 'own', at: 1 } as const;
			addToolItem(doc, roots[list], familyMap.lists[list]!, { ...made, values }, null);
		};
		const [darren, lena] = [idOf('Darren'), 'lena00000001'];
		const lenas = { name: 'Lena', drawnAs: 'circle', birthYear: '1992' };
		add('people', lena, { ...lenas, whoToChild: 'Dad’s partner', livesWith: [darren] });
		const kais = {
			name: 'Kai',
			drawnAs: 'square',
			birthYear: '2024',
			whoToChild: 'Theo’s brother'
		};
		add('people', 'kai000000001', { ...kais, parents: [darren, lena], livesWith: [lena] });
		add('couples', 'couple000001', { one: darren, other: lena, kind: 'together' });
		add('couples', 'couple000002', { one: idOf('Chantelle'), other: darren, kind: 'separated' });
		add('notAgreed', 'notagreed001', { what: 'Andre is not sure', about: [idOf('Andre')] });
		setToolField(doc, roots.people, idOf('Theo'), 'livesWith', [darren], null);
	});
	table.close();
}

test('[FM7] [FM10] two homes, a new partner and something not agreed are on one page of the wall with all that the signs mean', async ({
	meeting
}) => {
	const sam = await sitDown(meeting.demo, 'Sam');
	await dadMovesIn(sam);
	const screen = await meeting.screen();
	const shown = { show: 'tool', tool: 'familyMap', mode: 'listen', title: '' };
	await mustDo(sam, { type: 'step.set', ...shown });
	const map = screen.getByRole('img', { name: /^Family map: 9 people/ });
	await expect(map).toHaveAccessibleDescription(
		/Home A: Chantelle, Maya and Theo\. Home B: .*Darren and Theo\. Home C: Grace and Jerome\. In two homes: Theo\./
	);
	const last = screen.getByRole('listitem').filter({ hasText: 'Something is not agreed' });
	await expect(last).toBeInViewport({ ratio: 1 });
	await expect(screen.getByText(/^Page 1 of/)).toHaveCount(0);
	// The same letters on the map, each read from across a room; Grace and Jerome stand apart.
	const letters = map.locator('circle + text').filter({ hasText: /^[A-C]$/ });
	await expect(letters).toHaveText(['A', 'B', 'C', 'C']);
	const sizes = await letters.evaluateAll((all) =>
		all.map((one) => one.getBoundingClientRect().height)
	);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
});
