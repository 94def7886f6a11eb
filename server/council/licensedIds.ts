// Words that the file may put in place of ours, as a council's licence or habit has them: headings, hints, names of tools
// and of meetings. None of them says what a button does or who sees what, so no page can be made to say what is not so.
import { councilWordIds } from '#lib/domain/councilWords.ts';
import { conferenceHeadings } from '#lib/domain/tools/conferenceMap.ts';
import { meetingKindIds } from '#lib/domain/meetings/meetingKind.ts';
import { houseIds } from '#lib/domain/tools/childWords.ts';
import { mapColumns, mapFields } from '#lib/domain/tools/map.ts';
import { practiceTools } from '#lib/domain/tools/practice/all.ts';

/** The headings by the names they have in the file, each with the ids of its words: both maps have some of one name. */
export const headingIds: Readonly<Record<string, readonly string[]>> = (() => {
	const all = [
		...mapColumns.map(({ id }) => [id, `map-${id}`] as const),
		...mapFields.map((id) => [id, `field-${id}`] as const),
		...conferenceHeadings.map((id) => [id, `heading-${id}`] as const)
	];
	return Object.fromEntries(
		all.map(([name]) => [name, all.flatMap(([other, id]) => (other === name ? [id] : []))])
	);
})();

export const licensedIds: readonly string[] = [
	...councilWordIds,
	...mapFields.map((id) => `field-${id}-hint`),
	...houseIds.map((id) => `house-${id}`),
	...meetingKindIds.map((id) => `kind-${id}`),
	...practiceTools.map(({ id }) => `tool-${id}`)
];
