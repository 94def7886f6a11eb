// Words about a card while they are being written: a draft on my own page, so that leaving the form loses nothing.
import {
	addDraft,
	draftText,
	isHere,
	readCardDrafts,
	removeDraft,
	type CardDraft as Draft,
	type CardDraftField
} from '../../board/drafts.ts';
import type { Room } from '../../sync/room.svelte.ts';
import { here, newId, type Face } from '../face.svelte.ts';

export class CardDraft {
	private readonly face: Face;
	private readonly field: CardDraftField;
	private readonly target: string;
	/** What it begins with; left at that it is no draft. */
	private readonly firstWords: string;

	constructor(face: Face, field: CardDraftField, target: string, firstWords = '') {
		this.face = face;
		this.field = field;
		this.target = target;
		this.firstWords = firstWords;
	}

	get draft(): Draft | null {
		return this.in(this.face.own?.words);
	}

	/** The text to write in; null until the own room has come. */
	get text(): ReturnType<typeof draftText> {
		const { draft, face } = this;
		return face.own && draft ? draftText(face.own.words, draft.id) : null;
	}

	get words(): string {
		return this.draft?.text.trim() ?? '';
	}

	/** Begins one where there is none. Call it again when the own room may have come. */
	begin(): void {
		const own = this.face.own;
		if (!own || !isHere(own.words) || this.draft) return;
		const { field, target, firstWords: words } = this;
		addDraft(own.doc, newId(), field, Date.now(), here, { target, words });
	}

	edited(): void {
		const { draft, text } = this;
		if (draft && text) this.face.typed('own', `draft/${draft.id}`, text);
	}

	/** It stands on the board: gone from my page once that is stored. */
	end(): void {
		const { draft, face } = this;
		if (draft) face.connection.afterStored(() => this.remove(draft));
	}

	/** The form is left: what nobody changed is not kept. */
	leave(): void {
		const draft = this.in(this.face.own?.doc);
		if (draft?.text.trim() === this.firstWords.trim()) this.remove(draft);
	}

	private in(own: Room['doc'] | undefined): Draft | null {
		const drafts = own ? readCardDrafts(own) : [];
		const isIt = ({ field, target }: Draft) => field === this.field && target === this.target;
		return drafts.find(isIt) ?? null;
	}

	private remove({ id }: Draft): void {
		if (this.face.own) removeDraft(this.face.own.doc, id, here);
	}
}
