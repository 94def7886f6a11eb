// The sides and parts of a family that are kept by themselves (SPEC.md KP5), so that the words of each file are read on a wall,
// whatever it will be called: its legend and the line "Not agreed" take their room from the map.
import { familyOf } from '../../../family/familyOf.ts';
import { textLeast, viewsOf, type WallView } from '../../../family/wallViews.ts';
import { titleCharsMax } from '../../../plainText.ts';
import type { ToolContent } from '../../practiceTool.ts';
import { familySvg, type FamilySvgWords } from './familySvg.ts';

/** No title takes more lines, and no day in our languages. */
const longest = 'MMMMM '.repeat(titleCharsMax / 6);
const aDay = '30 September 2026';

/** @param content what may be on it; the same for whoever offers the views and whoever draws them */
export function keptFamilyViews(
	content: ToolContent,
	year: number,
	picture: FamilySvgWords['picture']
): WallView[] {
	const words = { title: longest, day: aDay, picture };
	return viewsOf(
		familyOf(content),
		(people) => familySvg(content, year, words, people).textOnWall >= textLeast
	);
}
