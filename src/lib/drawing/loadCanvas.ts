// The drawing library in a bundle of its own, as workers have: else every phone would carry what its older modules need.
import 'tldraw/tldraw.css';
import address from './inFrame.ts?worker&url';

export async function loadCanvas(): Promise<void> {
	await import(/* @vite-ignore */ address);
}
