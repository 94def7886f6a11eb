// The code of drawing boards, asked for when somebody opens one.
import { once } from '../once.ts';

export const loadDrawing = once(async () => {
	const pages = await import('./pages.ts');
	return { ...pages, said: await pages.drawWords() };
});
