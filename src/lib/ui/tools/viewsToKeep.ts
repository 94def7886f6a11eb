// Of which pictures of a tool somebody may have one kept: the whole map, single points of view or circles, or one drawing.
import { isKeptOf, mayKeep, type KeptOf } from '../../domain/keptPictures.ts';
import { circlesOf } from '../../domain/tools/drawn/circlesOf.ts';
import { pointsOfView } from '../../domain/tools/drawn/ecomapOf.ts';
import type { ToolItem } from '../../domain/tools/practiceTool.ts';
import type { ToolOnPage } from './toolContext.ts';

export interface ViewToKeep {
	of: KeptOf;
	view: string | null;
	item: string | null;
	/** What it is called until somebody says otherwise. */
	says: string;
}

/** @param name what the tool is called */
export function viewsToKeep(on: ToolOnPage, name: string): ViewToKeep[] {
	const { tool, face, content } = on;
	if (face.isOver || !isKeptOf(tool.id) || face.table === null) return [];
	const may = ({ owner }: { owner: string | null }) =>
		mayKeep({ id: face.me.participant, role: face.me.role }, owner);
	const whose = (owner: string | null) =>
		owner === null ? name : `${name}: ${face.firstName(owner)}`;
	const of = tool.id;
	switch (of) {
		case 'familyMap':
		case 'timeline': {
			const list = of === 'familyMap' ? 'people' : 'events';
			const isThere = (content[list] ?? []).length > 0 && may({ owner: null });
			return isThere ? [{ of, view: null, item: null, says: name }] : [];
		}
		case 'ecomap':
			return pointsOfView(content, null)
				.filter(may)
				.map(({ key, owner }) => ({ of, view: key, item: null, says: whose(owner) }));
		case 'network':
			return circlesOf(content)
				.filter(may)
				.map(({ key, owner }) => ({ of, view: key, item: null, says: whose(owner) }));
		case 'drawing':
			return [];
	}
}

/** More that somebody may choose from, asked for once they want to keep one: the sides of a family, the parts of a timeline. */
export async function moreToKeep(on: ToolOnPage, name: string): Promise<ViewToKeep[]> {
	if (on.tool.id === 'timeline') {
		const { partsToKeep } = await import('./faces/timelineViews.ts');
		return partsToKeep(on, name);
	}
	if (on.tool.id !== 'familyMap') return [];
	const { sidesToKeep } = await import('./faces/sidesToKeep.ts');
	return sidesToKeep(on, name);
}

/** One drawing of the table. */
export function drawingToKeep(on: ToolOnPage, item: ToolItem, title: string): ViewToKeep | null {
	const { face } = on;
	const person = { id: face.me.participant, role: face.me.role };
	if (face.isOver || !mayKeep(person, item.speaker ?? item.author)) return null;
	return { of: 'drawing', view: null, item: item.id, says: title };
}
