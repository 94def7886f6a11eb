// The council's own words, as this page came with them: for words that come later.
import { page } from '$app/state';

export function ownWords(): Readonly<Record<string, string>> {
	return (page.data as { ownWords?: Readonly<Record<string, string>> }).ownWords ?? {};
}
