// The sides and parts of a family map that can be kept as pictures by themselves, as the server will draw them.
import { familyOf } from '../../../domain/family/familyOf.ts';
import { keptFamilyViews } from '../../../domain/tools/drawn/svg/keptFamilyViews.ts';
import { forScreen, withoutKeptOff } from '../../../domain/tools/forScreen.ts';
import type { ToolOnPage } from '../toolContext.ts';
import type { ViewToKeep } from '../viewsToKeep.ts';
import { viewSays } from './familyViews.ts';

/** Each so large that it is read from across a room. */
export function sidesToKeep(on: ToolOnPage, name: string): ViewToKeep[] {
	const { face, tool } = on;
	// It may be shown on the wall: nothing of it is kept off that.
	const shown = forScreen(tool, on.content, face.meeting?.phase);
	const content = withoutKeptOff(shown, (item) => face.isOffScreen(item));
	const family = familyOf(content);
	const year = new Date().getFullYear();
	const picture = (word: string, values?: { names: string; sign?: string }) =>
		on.picture(word, values);
	return keptFamilyViews(content, year, picture).map((view) => ({
		...{ of: 'familyMap', view: view.id, item: null },
		says: `${name}: ${viewSays(on, family, view)}`
	}));
}
