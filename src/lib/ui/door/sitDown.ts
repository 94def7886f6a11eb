// From a door to one's seat without loading the page anew: on a slow phone that is a second saved.
import { goto, preloadCode } from '$app/navigation';

/** Brings the board's code while somebody is still reading the question at the door. */
export function prepareSeat(): void {
	// Which seat does not matter for the code; without signal it simply comes later.
	preloadCode('/s/seat/').catch(() => undefined);
}

/** The door is not kept in the history: going back does not lead to it. */
export async function sitDown(seat: string): Promise<void> {
	await goto(`/s/${seat}/`, { replaceState: true });
}
