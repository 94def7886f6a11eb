// Putting something back on the shared screen.
import { setItemField } from '../../board/cards.ts';
import { here, type Face } from '../face.svelte.ts';

export interface OnScreen {
	id: string;
	/** In which collection, where it has a flag of its own from before the hall kept the list. */
	root?: 'cards' | 'plan';
	hidden?: boolean;
}

export function putOnScreen(face: Face, { id, root, hidden }: OnScreen): void {
	if (hidden === true && root !== undefined && face.table && face.runs) {
		setItemField(face.table.doc, root, id, 'hidden', false, here);
		face.connection.wrote('table', `${root}/${id}/hidden`, () => '');
	}
	void face.ask('screen.hide', { item: id, isHidden: false });
}
