// The frame's own beginning: says that it is here, and runs a canvas with the port and the marks that its page hands over. Its
// memory goes with the frame.
import { runCanvas } from './canvas.ts';
import { frameIsHere, framePort, type Opening } from './messages.ts';

const hear = (event: MessageEvent<unknown>) => {
	if (event.origin !== location.origin || event.source !== parent || parent === window) return;
	const { type, opening } = event.data as { type?: unknown; opening: Opening };
	const [port] = event.ports;
	const element = document.getElementById('canvas');
	if (type !== framePort || !port || !element) return;
	removeEventListener('message', hear);
	runCanvas(element, port, opening);
};

addEventListener('message', hear);
parent.postMessage({ type: frameIsHere }, location.origin);
