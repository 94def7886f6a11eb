// One answer while it is being given. One's own is kept in the own room until it is locked; on a phone handed round
// it stays in this page alone and goes with it.
import { readBegun, removeBegun, writeBegun, type BegunAnswer } from '../../board/begunAnswers.ts';
import { isHere } from '../../board/drafts.ts';
import type { Answer, ScaleView } from '../../domain/tools/scale.ts';
import { here, type Face } from '../face.svelte.ts';

const noGuess = { guessFor: null, guessValue: null };

export class AnswerForm {
	/** As it stands: what was written here, else what was begun earlier, else nothing. */
	readonly now: BegunAnswer = $derived.by(() => this.written ?? this.earlier ?? this.empty);
	private written = $state.raw<BegunAnswer | null>(null);
	/** Written here and not yet in the own room, which may still be on its way. */
	private isWaiting = $state(false);
	private readonly face: Face;
	private readonly scale: Pick<ScaleView, 'id' | 'round' | 'options'>;
	private readonly isOwn: boolean;
	private readonly empty: BegunAnswer;

	/** @param isChild a child chooses who may see the number; nothing is chosen for them (practice.md 2.5 rule 7) */
	constructor(
		face: Face,
		scale: Pick<ScaleView, 'id' | 'round' | 'options'>,
		isOwn: boolean,
		isChild: boolean
	) {
		this.face = face;
		this.scale = scale;
		this.isOwn = isOwn;
		const audience = isChild ? null : 'everyone';
		this.empty = { value: null, option: null, why: '', oneUp: '', audience, ...noGuess };
	}

	/** What was begun before a reload or on another page; only once the room is sure to be here. */
	private get earlier(): BegunAnswer | null {
		const own = this.isOwn ? this.face.own?.words : undefined;
		return own ? readBegun(own, this.scale.id, this.scale.round) : null;
	}

	change(part: Partial<BegunAnswer>): void {
		this.written = { ...this.now, ...part };
		this.isWaiting = true;
		this.keep();
	}

	/** Taken back: it can be changed, and is not lost meanwhile. */
	begin({ value, why, oneUp, audience, guess }: Answer): void {
		const [guessFor, guessValue] = [guess?.forPerson ?? null, guess?.value ?? null];
		this.change({
			value: typeof value === 'number' ? value : null,
			option: typeof value === 'object' ? this.placeOf(value.option) : null,
			why,
			oneUp,
			audience,
			guessFor,
			guessValue
		});
	}

	/** The place of a sentence of this question, or null. */
	private placeOf(option: string): number | null {
		const place = this.scale.options?.findIndex(({ id }) => id === option) ?? -1;
		return place < 0 ? null : place;
	}

	/** Locked: nothing of it stays here. */
	end(): void {
		this.written = null;
		this.isWaiting = false;
		const own = this.isOwn ? this.face.own : null;
		if (own) removeBegun(own.doc, this.scale.id, this.scale.round, here);
	}

	/** Writes it into the own room, once that has come. Call it again when it may have. */
	keep(): void {
		if (!this.isWaiting) return;
		const own = this.isOwn ? this.face.own : null;
		const { written } = this;
		if (!own || !written || !isHere(own.words)) return;
		this.isWaiting = false;
		const { id, round } = this.scale;
		this.face.connection.wrote('own', `answer/${id}`, () => `${written.why}\n${written.oneUp}`);
		writeBegun(own.doc, id, round, written, here);
	}
}
