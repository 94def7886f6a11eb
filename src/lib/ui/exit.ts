// Leaving without a trace: the page is emptied first, and nothing leads back to it (security.md B17, GOV.UK pattern).
import type { Face } from './face.svelte.ts';

/** @param endsSeat whether this phone forgets the meeting too; else the person's own link leads back */
export function exitPage(face: Face, endsSeat: boolean): void {
	document.title = '';
	document.body.replaceChildren();
	face.connection.close();
	if (endsSeat) {
		const nothing = new Blob(['{}'], { type: 'application/json' });
		navigator.sendBeacon(`${face.base}leave`, nothing);
	}
	location.replace('/away');
}
