// An item of a practice tool in the demo: by people's keys (reidFamily.ts). A value that names a person or another item
// is its key with @ before it.

export interface DemoItem {
	list: string;
	by: string;
	speaker?: string;
	about?: readonly string[];
	key?: string;
	values: Record<string, string | boolean | readonly string[] | null>;
}
