// What the wall may show of a tool (SPEC.md TO10, TO11), over every tool there is.
import { describe, expect, test } from 'vitest';
import { forScreen, hasWordsForTheRoom, oneForScreen } from './forScreen.ts';
import { practiceTools } from './practice/all.ts';
import {
	mainField,
	pictureIds,
	type PracticeTool,
	type ToolContent,
	type ToolField,
	type ToolItem
} from './practiceTool.ts';

/** What this field says where another is on the screen only then. */
function letsOut(fields: Readonly<Record<string, ToolField>>, name: string): string | undefined {
	const others = Object.values(fields).flatMap(({ onScreen }) =>
		onScreen === false ? [] : (onScreen ?? [])
	);
	return others.find(({ where }) => where === name)?.isOneOf[0];
}

/** Each field says where it is from, whatever it holds. */
function fullOf(tool: PracticeTool): ToolContent {
	const item = (list: string, fields: Readonly<Record<string, ToolField>>): ToolItem => ({
		...{ id: `${list}-1`, author: 'chantelle', speaker: null, voice: 'own', at: 1, order: '' },
		...{ hidden: false, childRef: [] },
		values: Object.fromEntries(
			Object.keys(fields).map((name) => [name, letsOut(fields, name) ?? `<${list}.${name}>`])
		)
	});
	return Object.fromEntries(
		Object.entries(tool.lists).map(([name, { fields }]) => [name, [item(name, fields)]])
	);
}

/** What is for those in the room alone, by tool; said by hand, so that no mark gets lost (practice.md 2.13, 2.15, 2.16, 2.24). */
const forTheRoom: Readonly<Record<string, readonly string[]>> = {
	timeline: ['events.what', 'events.kind', 'events.whoseMemory', 'events.whatHelped'],
	network: [
		...['people.person', 'people.relation', 'people.foundThrough', 'people.closeness'],
		'people.canOffer',
		...['people.contactStatus', 'people.whoSaidYes', 'people.whoAsks', 'people.byWhen'],
		...['childsCircle.person', 'childsCircle.whoTheyAre', 'childsCircle.what']
	],
	ecomap: ['systems.person', 'systems.words', 'childsSystems.person', 'childsSystems.words'],
	familyMap: ['people.hasResponsibility', 'notAgreed.what'],
	factors: ['factors.evidence'],
	workbook: ['specialists']
};

test('[TO10] what is for those in the room is the same as was decided', () => {
	const marked = practiceTools.map(({ id, lists }) => [
		id,
		Object.entries(lists).flatMap(([list, { onScreen, fields }]) =>
			onScreen === false
				? [list]
				: Object.entries(fields).flatMap(([name, field]) =>
						field.onScreen === false ? [`${list}.${name}`] : []
					)
		)
	]);
	expect(Object.fromEntries(marked.filter(([, fields]) => (fields?.length ?? 0) > 0))).toEqual(
		forTheRoom
	);
});

describe.each(practiceTools.map((tool) => [tool.id, tool] as const))('%s', (id, tool) => {
	test('[TO10] nothing that is for the room, and no page of anybody’s own, gets to the wall', () => {
		const shown = JSON.stringify(forScreen(tool, fullOf(tool)));
		for (const mark of forTheRoom[id] ?? []) expect(shown).not.toContain(`<${mark}`);
		for (const [list, { home }] of Object.entries(tool.lists)) {
			if (home !== 'table' || tool.screenShows === 'nothing')
				expect(shown).not.toContain(`<${list}.`);
		}
	});

	test('[TO10] where another item names it, no more of it is shown', () => {
		const content = fullOf(tool);
		for (const [list, [item]] of Object.entries(content)) {
			const definition = tool.lists[list];
			if (!item || !definition || tool.screenShows === 'nothing') continue;
			const shown = forScreen(tool, content)[list]?.[0] ?? null;
			expect(oneForScreen(item, definition)).toEqual(shown);
		}
	});

	test('[TO10] what is shown has its main words', () => {
		const shown = forScreen(tool, fullOf(tool));
		for (const [list, items] of Object.entries(shown)) {
			const definition = tool.lists[list];
			if (!definition) throw new Error(`no list ${list}`);
			if (definition.onScreen === 'sign') continue;
			expect(items[0]?.values[mainField(definition)], list).not.toBeNull();
		}
	});

	test('[TO11] a picture draws lists that there are', () => {
		const { picture } = tool;
		if (!picture) return;
		expect(pictureIds).toContain(picture.id);
		for (const list of picture.of) expect(Object.keys(tool.lists)).toContain(list);
	});
});

/** What is on the screen only where another field says so (practice.md 2.12). */
const onlyWhere = ['ecomap.systems.name', 'ecomap.childsSystems.name'];

test('[TO10] what is shown only sometimes is shown then alone', () => {
	const found = practiceTools.flatMap((tool) =>
		Object.entries(tool.lists).flatMap(([list, { fields }]) =>
			Object.entries(fields).flatMap(([name, { onScreen }]) => {
				if (!onScreen) return [];
				const [item] = fullOf(tool)[list] ?? [];
				const shownFor = (said: string | null) => {
					const values = { ...item?.values, [onScreen.where]: said };
					const content = { [list]: item ? [{ ...item, values }] : [] };
					return forScreen(tool, content)[list]?.[0]?.values[name] ?? null;
				};
				for (const one of onScreen.isOneOf) expect(shownFor(one)).not.toBeNull();
				for (const one of ['', null, 'something else']) expect(shownFor(one)).toBeNull();
				return [`${tool.id}.${list}.${name}`];
			})
		)
	);
	expect(found).toEqual(onlyWhere);
});

test('[TO10] [FM9] that something is not agreed is a sign by whom it is about, and nobody’s words', () => {
	const tool = practiceTools.find(({ id }) => id === 'familyMap');
	if (!tool) throw new Error('no family map');
	const [shown] = forScreen(tool, fullOf(tool))['notAgreed'] ?? [];
	expect(shown?.values).toEqual({ what: null, about: '<notAgreed.about>' });
	expect(
		practiceTools.flatMap(({ lists }) =>
			Object.values(lists).filter(({ onScreen }) => onScreen === 'sign')
		)
	).toHaveLength(1);
});

test('[TO10] where words are for the room, what is put beside them is too', () => {
	const timeline = practiceTools.find(({ id }) => id === 'timeline')?.lists['events'];
	const rules = practiceTools.find(({ id }) => id === 'safetyPlan')?.lists['rules'];
	expect(timeline && hasWordsForTheRoom(timeline)).toBe(true);
	expect(rules && hasWordsForTheRoom(rules)).toBe(false);
});

test('[TO11] no two tools are drawn as the same picture', () => {
	const drawn = practiceTools.flatMap(({ picture }) => picture?.id ?? []);
	expect([...drawn].sort()).toEqual([...pictureIds].sort());
});

test('[TO12] a tool of stages shows the lists of this stage on the wall, and only lists it has', () => {
	for (const tool of practiceTools) {
		for (const [phase, lists] of Object.entries(tool.onScreenIn ?? {})) {
			expect(Object.keys(tool.lists), `${tool.id} ${phase}`).toEqual(
				expect.arrayContaining([...lists])
			);
			const shown = Object.keys(forScreen(tool, fullOf(tool), phase));
			expect(shown.sort(), `${tool.id} ${phase}`).toEqual([...lists].sort());
		}
	}
	const stages = practiceTools.find(({ id }) => id === 'thinking')?.onScreenIn ?? {};
	expect(stages['childsChair']).toEqual(['childsChair']);
});
