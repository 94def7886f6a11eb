// The drawn timeline (SPEC.md TL5–TL7): whatever has happened, everything stands on it once, in its lane, in the order of
// days, and no words over others.
import { expect, test } from 'vitest';
import { laneBar, type LaneLabel, type LaneWords } from './laneRow.ts';
import { layOutLanes, textBox, type Lanes } from './lanes.ts';
import { fileRoom, layOutPart, partsOf, wallColumns, wallRoom } from './lanesForWall.ts';
import { em, type Box } from './spokes.ts';
import { axisOf, columnsOf, inRows, type Column, type Dated, type Lane } from './timelineAxis.ts';

let seed = 7;
const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
const titles = [
	...['Nan had Tuesdays', 'A move', 'The evening of the argument', 'الانتقال إلى بيت جديد', ''],
	...['Wohnungsbaugenossenschaftsverwaltung', 'Bo', 'The health visitor came every Tuesday morning']
];
const whens = ['Friday 9 January', 'about Easter', 'last summer, when it was so hot', 'صيف ٢٠٢١'];
const sayers = ['Chantelle', 'Mr Lind', 'Aleksandra-Wilhelmina'];

function someEvents(count: number): { events: Dated[]; labels: Map<string, LaneLabel> } {
	const labels = new Map<string, LaneLabel>();
	const events = Array.from({ length: count }, (_, i): Dated => {
		const id = `event${String(i)}`;
		const year = 2008 + random(18);
		const day = `${String(year)}-0${String(1 + random(3))}-1${String(random(3))}`;
		const how = random(5);
		const when = how === 0 ? 'long ago' : how === 1 ? String(year) : (whens[random(4)] ?? '');
		const says = [when, sayers[random(3)] ?? ''];
		labels.set(id, { title: titles[random(titles.length)] ?? '', says });
		const lane: Lane = random(2) === 0 ? 'family' : 'work';
		return { id, lane, when, on: how > 1 ? day : null };
	});
	return { events, labels };
}

const words: LaneWords = {
	lanes: { family: 'What the family says', work: 'What people at work say' },
	...{
		nothing: 'Nothing told here',
		someTime: 'some time that year',
		apart: 'Told without a year'
	}
};
const noLimit = { title: Infinity, says: Infinity };
const isOver = (a: Box, b: Box) =>
	a.x < b.x + b.width - 1e-6 &&
	b.x < a.x + a.width - 1e-6 &&
	a.y < b.y + b.height - 1e-6 &&
	b.y < a.y + a.height - 1e-6;
const isIn = (inner: Box, outer: Box) =>
	inner.x >= outer.x - 1e-6 &&
	inner.y >= outer.y - 1e-6 &&
	inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
	inner.y + inner.height <= outer.y + outer.height + 1e-6;

const idsOf = (columns: readonly Column[]) =>
	columns.flatMap((one) => (one.kind === 'gap' ? [] : one.moment.events.map(({ id }) => id)));

/** Nothing over anything, everything within the picture, each event in its lane of its row. */
function expectGood(lanes: Lanes, rows: readonly (readonly Column[])[], isMirrored: boolean): void {
	const all = { x: 0, y: 0, width: lanes.width, height: lanes.height };
	const [boxes, said] = [
		lanes.events.map(({ box }) => box),
		[...lanes.laneNames, ...lanes.pieces.flatMap(({ lines }) => lines)].map((line) =>
			textBox(line, isMirrored)
		)
	];
	expect(boxes.filter((box) => !isIn(box, all))).toEqual([]);
	const everything = [...boxes, ...said];
	const over = everything.flatMap((box, i) =>
		everything.slice(i + 1).filter((other) => isOver(box, other))
	);
	expect(over).toEqual([]);
	for (const { box, lines } of lanes.events) {
		const inside = { ...box, x: isMirrored ? box.x : box.x + laneBar, width: box.width - laneBar };
		for (const line of lines) expect(isIn(textBox(line, isMirrored), inside), line.text).toBe(true);
	}
	const rowOf = new Map(rows.flatMap((row, i) => idsOf(row).map((id) => [id, i] as const)));
	for (const { id, lane, box } of lanes.events) {
		const at = rowOf.get(id) ?? -1;
		const axis = lanes.axes[at] ?? NaN;
		const [before = 0, after = Infinity] = [lanes.axes[at - 1], lanes.axes[at + 1]];
		if (lane === 'family') expect(box.y + box.height < axis && box.y > before, id).toBe(true);
		else expect(box.y > axis && box.y + box.height < after, id).toBe(true);
	}
}

test('[TL5] no words over others, each event once and in its lane, in any width and from either side', () => {
	for (let round = 0; round < 80; round++) {
		const { events, labels } = someEvents(1 + random(24));
		const axis = axisOf(events);
		const labelOf = (id: string) => labels.get(id) ?? { title: '', says: [] };
		const isMirrored = random(2) === 0;
		for (const width of [26, 48, 90]) {
			const rows = inRows(columnsOf(axis), Math.floor(width / 7.8));
			const sizes = { width, columnMost: 14, says: random(2) === 0 ? 1 : 0.9, linesMost: noLimit };
			const lanes = layOutLanes(rows, labelOf, words, sizes, isMirrored);
			expectGood(lanes, rows, isMirrored);
			expect(lanes.width).toBeLessThanOrEqual(width * em + 1e-6);
			expect(lanes.isCut).toBe(false);
			expect(lanes.events.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
		}
	}
});

test('[TL5] further along the axis is later: by days, in each lane and row', () => {
	for (let round = 0; round < 60; round++) {
		const { events, labels } = someEvents(20);
		const rows = inRows(columnsOf(axisOf(events)), 6);
		const labelOf = (id: string) => labels.get(id) ?? { title: '', says: [] };
		const isMirrored = random(2) === 0;
		const sizes = { width: 60, columnMost: 12, says: 1, linesMost: noLimit };
		const lanes = layOutLanes(rows, labelOf, words, sizes, isMirrored);
		const along = ({ box }: Lanes['events'][number]) =>
			isMirrored ? lanes.width - box.x - box.width : box.x;
		const dayOf = new Map(events.map(({ id, on }) => [id, on]));
		for (const row of rows) {
			const known = idsOf(row).filter((id) => dayOf.get(id) !== null);
			const here = known.flatMap((id) => lanes.events.filter((event) => event.id === id));
			const byPlace = here.toSorted((a, b) => along(a) - along(b));
			const days = byPlace.map(({ id }) => (dayOf.get(id) ?? '').slice(0, 4));
			expect(days).toEqual(days.toSorted());
		}
		// Columns of the same row share one axis, and all rows their widths.
		for (const { from, to } of lanes.pieces) {
			expect(from.y).toBe(to.y);
			expect(lanes.axes).toContain(from.y);
		}
	}
});

test('[TL6] mirrored everything stands at the other side, and no higher or lower', () => {
	const { events, labels } = someEvents(12);
	const rows = inRows(columnsOf(axisOf(events)), 5);
	const labelOf = (id: string) => labels.get(id) ?? { title: '', says: [] };
	const sizes = { width: 50, columnMost: 12, says: 1, linesMost: noLimit };
	const [usual, mirrored] = [false, true].map((isMirrored) =>
		layOutLanes(rows, labelOf, words, sizes, isMirrored)
	) as [Lanes, Lanes];
	expect(mirrored.height).toBe(usual.height);
	usual.events.forEach(({ box }, i) => {
		const other = mirrored.events[i]!.box;
		expect(other.y).toBe(box.y);
		expect(other.x).toBeCloseTo(usual.width - box.x - box.width);
	});
});

test('[TL7] in parts that are read from across a room, in order, with everything that happened in one of them', () => {
	for (const [i, count] of [1, 4, 12, 30, 60, 60].entries()) {
		const room = i % 2 === 0 ? wallRoom : fileRoom;
		const { events, labels } = someEvents(count);
		const axis = axisOf(events);
		const labelOf = (id: string) => labels.get(id) ?? { title: '', says: [] };
		const parts = partsOf(axis, labelOf, words, room);
		expect(parts.flat()).toEqual(wallColumns(axis));
		expect(idsOf(parts.flat()).sort()).toEqual(events.map(({ id }) => id).sort());
		for (const part of parts) {
			const lanes = layOutPart(part, labelOf, words, room);
			expect(lanes.width).toBeLessThanOrEqual(room.width * em);
			expect(lanes.height).toBeLessThanOrEqual(room.height * em);
			expect(lanes.isCut).toBe(false);
			const sizes = [...lanes.laneNames, ...lanes.events.flatMap(({ lines }) => lines)];
			expect(sizes.every(({ size }) => size === 1)).toBe(true);
		}
		if (count > 12) expect(parts.length).toBeGreaterThan(1);
	}
	expect(partsOf(axisOf([]), () => ({ title: '', says: [] }), words, wallRoom)).toEqual([]);
});

test('[TL7] words that no part of the wall would hold are cut, with a sign', () => {
	const long = 'and then we went to the sea with everybody '.repeat(12);
	const events = (['family', 'work'] as const).map((lane): Dated => ({
		id: lane,
		lane,
		when: '2024',
		on: '2024-05-01'
	}));
	const label = { title: long, says: [long, 'Chantelle'] };
	const lanes = layOutPart(columnsOf(axisOf(events), 1), () => label, words, wallRoom);
	expect(lanes.isCut).toBe(true);
	expect(lanes.height).toBeLessThanOrEqual(wallRoom.height * em);
	expect(
		lanes.events.flatMap(({ lines }) => lines).filter(({ text }) => text.endsWith('…'))
	).toHaveLength(4);
});

test('[TL7] three hundred things that happened take no more than a moment', () => {
	const { events, labels } = someEvents(300);
	const begun = performance.now();
	partsOf(axisOf(events), (id) => labels.get(id) ?? { title: '', says: [] }, words, wallRoom);
	expect(performance.now() - begun).toBeLessThan(2000);
});
