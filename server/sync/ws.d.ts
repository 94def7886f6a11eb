// What `ws` exports and its published types leave out.
import 'ws';

declare module 'ws' {
	export const Sender: {
		/** The parts of one frame, to be written one after another. */
		frame(
			data: Uint8Array,
			options: { fin: boolean; rsv1: boolean; opcode: number; mask: boolean; readOnly: boolean }
		): Uint8Array[];
	};
}
