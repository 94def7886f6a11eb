// Why a socket was closed, for server and browser alike (WebSocket codes 4000–4999 are ours).

export const closeCodes = {
	/** The server is being restarted; come back at once. */
	restarting: 1012,
	/** Not in the protocol, or larger than allowed. */
	malformed: 4400,
	/** What this person may read or write has changed: ask for the rooms again. */
	accessChanged: 4403,
	/** The connection is not signed in any more. */
	signedOut: 4401,
	/** A change was not allowed: nothing of it was stored; start the room anew. */
	changeRefused: 4409,
	/** Not taken: a paper holds as much as it may. Nothing of it was stored; start the room anew. */
	paperFull: 4413,
	/** This browser and the server disagree about the past: reload. */
	outOfStep: 4410,
	/** Too much or too fast. */
	tooMuch: 4429,
	/** As many pages of this person, or of this meeting, are open as may be. */
	tooManyOpen: 4430,
	/** The server cannot store at the moment; words stay in the open page. */
	cannotSave: 4503
} as const;

export type CloseReason = keyof typeof closeCodes;
