// The maps of a table as files, drawn here from what stands there, in plain words of one language: no browser makes them
// (SPEC.md KP1, MX1).
import type { Role } from '#lib/domain/roles.ts';
import { shortName } from '#lib/domain/shortName.ts';
import { circlesOf } from '#lib/domain/tools/drawn/circlesOf.ts';
import { linesOn, pointsOfView, type MapLine } from '#lib/domain/tools/drawn/ecomapOf.ts';
import type { LineKind } from '#lib/domain/tools/drawn/lineStyle.ts';
import { ecomapSvg } from '#lib/domain/tools/drawn/svg/ecomapSvg.ts';
import { familySvg } from '#lib/domain/tools/drawn/svg/familySvg.ts';
import { lanesSvg } from '#lib/domain/tools/drawn/svg/lanesSvg.ts';
import { keptFamilyViews } from '#lib/domain/tools/drawn/svg/keptFamilyViews.ts';
import { ringsSvg } from '#lib/domain/tools/drawn/svg/ringsSvg.ts';
import type { DrawnFile } from '#lib/domain/tools/drawn/svg/svgFile.ts';
import { timelineOf } from '#lib/domain/tools/drawn/timelineOf.ts';
import { wordsIn } from '#lib/domain/tools/itemValues.ts';
import { flows, qualities, strengths } from '#lib/domain/tools/practice/ecomap.ts';
import type { ToolContent, ToolItem } from '#lib/domain/tools/practiceTool.ts';
import type { SaidWords } from '../catalogues.ts';

export interface MapAsked {
	/** What may be on it: nothing that is kept off the shared screen. */
	content: ToolContent;
	/** Of several points of view or circles, which; null: the first. Of a family which side, of a timeline which part; null: all. */
	view: string | null;
	title: string;
	day: string;
	year: number;
	/** The tool's own words. */
	words: SaidWords;
	/** The full name of somebody in the meeting. */
	nameOf: (participant: string) => string;
	/** Who somebody is there; null: nobody. */
	personOf: (participant: string) => { name: string; role: Role } | null;
	/** The children it is about. */
	children: readonly string[];
	isMirrored: boolean;
}

export interface MapMade extends Pick<DrawnFile, 'svg' | 'says'> {
	/** Whose point of view it is; null: everybody's. */
	owner: string | null;
}

/** Null where there is nothing to draw, or no such view. */
export const mapFiles: Readonly<
	Record<'familyMap' | 'ecomap' | 'network' | 'timeline', (asked: MapAsked) => MapMade | null>
> = {
	familyMap({ content, view, title, day, year, words, isMirrored }) {
		if ((content['people'] ?? []).length === 0) return null;
		const picture = (word: string, values?: { names: string; sign?: string }) =>
			words(`familyMap-picture-${word}`, values);
		const side =
			view === null ? null : keptFamilyViews(content, year, picture).find(({ id }) => id === view);
		if (side === undefined) return null;
		const drawn = familySvg(
			content,
			year,
			{ title, day, picture, isMirrored },
			side?.people ?? null
		);
		return { ...drawn, owner: null };
	},

	ecomap({ content, view, title, day, words, nameOf, isMirrored }) {
		const maps = pointsOfView(content, null);
		const map = view === null ? maps[0] : maps.find(({ key }) => key === view);
		if (!map) return null;
		const lines = linesOn(map, null);
		const option = (item: ToolItem, field: string) => {
			const chosen = wordsIn(item, field);
			return chosen === '' ? '' : words(`ecomap-${map.list}-${field}-${chosen}`);
		};
		const lineSays = (item: ToolItem) =>
			['strength', 'quality', 'flow'].map((field) => option(item, field)).filter(Boolean);
		const labelOf = ({ item, before }: MapLine) => {
			const was = before ? lineSays(before).join(' · ') : '';
			const says = [
				lineSays(item).join(' · '),
				was === '' ? '' : `${words('ecomap-picture-before')} ${was}`
			];
			return {
				id: item.id,
				name: wordsIn(item, 'name') || option(item, 'type') || '…',
				says: says.filter(Boolean).map((text) => ({ text, linesMost: 6 })),
				kind: kindOf(item)
			};
		};
		const middle =
			map.middle.length === 0
				? [words('ecomap-picture-home')]
				: map.middle.map((one) => shortName(nameOf(one)));
		const kinds = lines.map(({ item }) => kindOf(item));
		const legend: { kind: LineKind; says: string }[] = legendOf(kinds).map(({ by, one, kind }) => ({
			kind,
			says: words(`ecomap-${map.list}-${by}-${one}`)
		}));
		if (kinds.some(({ strength }) => strength === null))
			legend.push({ kind: { ...plain, strength: null }, says: words('ecomap-picture-notSaid') });
		const drawn = ecomapSvg(lines.map(labelOf), middle, { title, day, legend }, isMirrored);
		return { ...drawn, owner: map.owner };
	},

	network({ content, view, title, day, words, nameOf, children, isMirrored }) {
		const circles = circlesOf(content);
		const circle = view === null ? circles[0] : circles.find(({ key }) => key === view);
		if (!circle) return null;
		const { list, by, rows, others, owner } = circle;
		const middle = (owner === null ? children : [owner]).map((one) => shortName(nameOf(one)));
		const rings = rows.map(({ id }) => words(`network-${list}-${by}-${id}`));
		const drawn = ringsSvg(
			{ rings: rows.map(({ names }) => names), others },
			middle.join(', '),
			{
				...{ title, day, rings, nobody: words('network-picture-nobody') },
				noRing: words('network-picture-noRing')
			},
			isMirrored
		);
		return { ...drawn, owner };
	},

	timeline({ content, view, title, day, words, personOf, isMirrored }) {
		const part = view === null ? null : /^[1-9]\d{0,2}$/.test(view) ? Number(view) - 1 : -1;
		const { axis, labelOf } = timelineOf(content['events'] ?? [], personOf);
		const picture = (word: string) => words(`timeline-picture-${word}`);
		const said = {
			...{ title, day, lanes: { family: picture('family'), work: picture('work') } },
			...{ nothing: picture('nothing'), someTime: picture('someTime'), apart: picture('apart') }
		};
		const drawn = lanesSvg(axis, labelOf, said, part, isMirrored);
		return drawn && { ...drawn, owner: null };
	}
};

function kindOf(item: ToolItem): LineKind {
	const chosen = (field: string) => wordsIn(item, field) || null;
	return { strength: chosen('strength'), quality: chosen('quality'), flow: chosen('flow') };
}

const plain: LineKind = { strength: 'ok', quality: null, flow: null };

/** The signs that are on it, each by itself. */
function legendOf(drawn: readonly LineKind[]) {
	const signs = [
		...strengths.map((one) => ({ by: 'strength', one, kind: { ...plain, strength: one } })),
		...qualities
			.filter((one) => one !== 'helpful')
			.map((one) => ({ by: 'quality', one, kind: { ...plain, quality: one } })),
		...flows.map((one) => ({ by: 'flow', one, kind: { ...plain, flow: one } }))
	] as const;
	return signs.filter(({ by, one }) => drawn.some((kind) => kind[by as keyof LineKind] === one));
}
