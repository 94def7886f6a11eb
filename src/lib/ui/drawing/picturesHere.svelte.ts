// The pictures from devices that a drawing shows, as addresses that hold them: asked for once each, again while there is no
// signal.
import { fetchPicture } from '../../sync/pictures.ts';

const againMillis = 4000;

export class PicturesHere {
	/** Those that have come. */
	addresses = $state.raw<ReadonlyMap<string, string>>(new Map());
	private readonly base: string;
	private readonly asked = new Map<string, Promise<string | null>>();
	private isClosed = false;

	/** @param base the seat's path */
	constructor(base: string) {
		this.base = base;
	}

	/** @returns null where it is not one's to see */
	of(picture: string): Promise<string | null> {
		const asked = this.asked.get(picture) ?? this.ask(picture);
		this.asked.set(picture, asked);
		return asked;
	}

	close(): void {
		this.isClosed = true;
	}

	private async ask(picture: string): Promise<string | null> {
		for (;;) {
			const answer = await fetchPicture(this.base, picture);
			if (answer === null || this.isClosed) return null;
			if (answer !== 'later') {
				this.addresses = new Map([...this.addresses, [picture, answer]]);
				return answer;
			}
			await new Promise((resolve) => setTimeout(resolve, againMillis));
		}
	}
}
