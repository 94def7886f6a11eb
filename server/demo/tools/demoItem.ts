// One item of a practice tool in the demo, with people and other items by their names there: `@grace`, `@leftAlone`.
export interface DemoItem {
	list: string;
	by: string;
	speaker?: string;
	/** Which children it is about; none: all of them. */
	about?: readonly string[];
	/** Its name here, for what points to it. */
	key?: string;
	values: Record<string, string | boolean | readonly string[] | null>;
}
