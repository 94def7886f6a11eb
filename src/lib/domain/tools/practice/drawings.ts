// Drawings (design.md 4; practice.md 2.14 "something else"): what a picture is of, and what lies under it. The drawing itself is
// a board of its own, with the rights of the room its item stands in (domain/drawing/).
import { backgrounds } from '../../drawing/backgrounds.ts';
import { pictureOpens } from '../pictureOpens.ts';
import { choice, line, rootOf, text, type PracticeTool, type ToolList } from '../practiceTool.ts';

export const drawings: ToolList = {
	home: 'table',
	isPart: true,
	maxItems: 40,
	fields: {
		title: line({ isNeeded: true }),
		background: choice(backgrounds),
		/** Said in place of the picture, to whoever cannot see it. */
		shows: text()
	}
};

export const drawing: PracticeTool = {
	id: 'drawing',
	section: '2.14',
	opens: { ...pictureOpens, teamThinking: ['before', 'story', 'reveal', 'close'] },
	lists: { drawings },
	prompts: ['feelings', 'house', 'road', 'together'],
	draws: 'drawings'
};

export const drawingsRoot = rootOf(drawing, 'drawings');
