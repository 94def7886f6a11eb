// What the parts of a tool's page share: which tool it is, its words in the wording chosen, and what I may do in it.
import { getContext, setContext } from 'svelte';
import type { Words } from '../../i18n/words.ts';
import type { Register } from '../../domain/register.ts';
import { readToolContent } from '../../board/toolItems.ts';
import { collectionsOf } from '../../domain/tools/practiceSchema.ts';
import {
	besideList,
	rootOf,
	type Home,
	type PracticeTool,
	type ToolContent,
	type ToolItem,
	type ToolList
} from '../../domain/tools/practiceTool.ts';
import type { RoomSchema } from '../../domain/tools/tool.ts';
import { dueDate, type DueDate } from '../../domain/dueDates.ts';
import { timingsOf, untilOf } from '../../domain/tools/dateTimings.ts';
import { choicesOf, type CouncilChoice } from '../../domain/councilChoices.ts';
import type { Room } from '../../sync/room.svelte.ts';
import type { CouncilHere } from '../council.ts';
import type { Face } from '../face.svelte.ts';

export class ToolOnPage {
	readonly tool: PracticeTool;
	readonly face: Face;
	/** What it is said with; the tool's own ids begin with its name. */
	private readonly words: Words;
	private readonly register: Register;
	private readonly atTable: RoomSchema;
	/** What the council decided; null where it is not known, and the usual holds. */
	readonly here: CouncilHere | null;
	/** What is drawn of it, above its lists. */
	drawn = () => '';
	/** Opens another tool's page; there is none where one only looks. */
	goTo: (tool: string) => void = () => undefined;

	constructor(
		face: Face,
		tool: PracticeTool,
		words: Words,
		register: Register,
		here: CouncilHere | null = null
	) {
		this.here = here;
		this.face = face;
		this.tool = tool;
		this.words = words;
		this.register = register;
		this.atTable = { collections: collectionsOf(tool, 'table'), fixed: {} };
	}

	/** Its words, in the wording chosen: `say('events-what')`. */
	say(id: string): string {
		const plain = `${this.tool.id}-${id}`;
		return this.other(plain, this.register) ?? this.words(plain);
	}

	/** A word of its picture. */
	picture(word: string, values?: Parameters<Words>[1]): string {
		const id = `picture-${word}`;
		if (!values) return this.say(id);
		const whole = `${this.tool.id}-${id}`;
		return this.words(whole, values);
	}

	/** What helps to fill it in; empty where nothing needs to be said. */
	hint(id: string): string {
		return this.other(`${this.tool.id}-${id}`, 'hint') ?? '';
	}

	/** In the professional wording, the plain word that stands beside it; else empty (practice.md 5.3). */
	plainly(id: string): string {
		const plain = `${this.tool.id}-${id}`;
		return this.register === 'professional' && this.other(plain, 'professional') !== null
			? this.words(plain)
			: '';
	}

	private other(id: string, attribute: string): string | null {
		const name = `${id}.${attribute}`;
		const said = this.words(name);
		return said === name ? null : said;
	}

	/** What can be chosen in a field, with its name: the council's where it says what there is. */
	options(list: string, name: string): { id: string; name: string }[] {
		return this.choiceIn(list, name).options.map((id) => ({
			id,
			name: this.optionName(list, name, id)
		}));
	}

	/** How many at once. */
	most(list: string, name: string): number {
		return this.choiceIn(list, name).most;
	}

	private choiceIn(list: string, name: string): CouncilChoice {
		const field = this.list(list).fields[name];
		if (field?.kind !== 'choice' && field?.kind !== 'choices') return { options: [], most: 0 };
		if (field.council !== undefined && this.here) return choicesOf(this.here)[field.council];
		return { options: field.options, most: field.kind === 'choices' ? field.most : 1 };
	}

	/** The council's name for it, else ours; what a council no longer names keeps the id it was stored with. */
	optionName(list: string, name: string, id: string): string {
		const field = this.list(list).fields[name];
		if (field?.kind !== 'choice' && field?.kind !== 'choices') return id;
		const usual = field.options.includes(id) ? this.say(`${list}-${name}-${id}`) : id;
		switch (field.council) {
			case 'category':
			case 'moreCategories':
				return this.here?.own(`category-${id}`) ?? usual;
			case 'level':
				return this.here?.own(id.replace('level', 'level-')) ?? usual;
			case 'module': {
				const title = this.here?.own(`module-${id}`);
				return title === undefined || title === null ? usual : `${usual}: ${title}`;
			}
			case undefined:
				return usual;
		}
	}

	/** The last day for a date that is counted from this meeting; null for others. */
	dueDate(list: string, name: string, { values }: ToolItem): DueDate | null {
		const field = this.list(list).fields[name];
		const { kind, meeting } = this.face;
		if (field?.kind !== 'date' || !this.here || !kind || !meeting) return null;
		for (const id of timingsOf(field.timing, values)) {
			const due = id && dueDate(this.here.timings, id, kind.id, meeting.when);
			if (due) return due;
		}
		return null;
	}

	/** Until when something can be done that begins with this day; empty where nothing is counted from it. */
	until(list: string, name: string, { values }: Pick<ToolItem, 'values'>): string {
		if (!this.here) return '';
		const field = this.list(list).fields[name];
		const last = untilOf(field, values[name], values, this.here.timings);
		if (!last) return '';
		const day = new Date(`${last.day}T12:00:00`);
		return this.here.words(`until-${last.id}`, { day: this.words('a-day', { day }) });
	}

	list(name: string): ToolList {
		const list = this.tool.lists[name];
		if (!list) throw new Error(`no list ${name} in ${this.tool.id}`);
		return list;
	}

	root(list: string): string {
		return rootOf(this.tool, list);
	}

	get beside(): string {
		return rootOf(this.tool, besideList);
	}

	/** Where this list's items stand once they are put up; null where I may not be just now. */
	room(list: string): Room | null {
		const { home } = this.list(list);
		return home === 'table' ? this.face.table : this.face.connection.room(home);
	}

	/** All that I can see of it, each list in the room it stands in. */
	get content(): ToolContent {
		const { own, table } = this.face;
		const record = this.face.connection.room('record');
		const rooms = { own, table, record };
		const read = (home: Home) => {
			const room = rooms[home];
			return room ? readToolContent(room.words, this.tool, (list) => list.home === home) : {};
		};
		return { ...read('own'), ...read('table'), ...read('record') };
	}

	/** Has it a place at this table at all, or only in the record? */
	get isAtTable(): boolean {
		const { kind } = this.face;
		return kind === null || !this.tool.inRecordOf?.includes(kind.id);
	}

	/** The lists that are for me, first what is on the wall now: those of another stage only once something is in them. */
	get lists(): string[] {
		const { me, meeting } = this.face;
		const { content } = this;
		const phase = meeting?.phase ?? '';
		const mine = Object.entries(this.tool.lists).filter(([name, { offeredTo, home }]) => {
			if (offeredTo?.includes(me.role) === false) return false;
			return home === 'record' ? this.room(name) !== null : this.isAtTable;
		});
		const isNow = ([, { phases, beginsIn }]: (typeof mine)[number]) =>
			(phases?.includes(phase) ?? true) || beginsIn?.includes(phase) === true;
		const others = mine.filter((one) => !isNow(one) && (content[one[0]]?.length ?? 0) > 0);
		const onWall = this.tool.onScreenIn?.[phase] ?? [];
		const now = mine.filter(isNow);
		const first = now.filter(([name]) => onWall.includes(name));
		const rest = now.filter((one) => !first.includes(one));
		return [...first, ...rest, ...others].map(([name]) => name);
	}

	mayAdd(list: string, speaker: string | null = null): boolean {
		const { home, create } = this.list(list);
		if (home === 'own') return this.face.own !== null;
		if (home === 'record') return this.room(list)?.access === 'write' && create !== 'server';
		return this.mayAddTo(this.root(list), speaker);
	}

	/** It can be written alone now, and put up when its stage has come. */
	mayBegin(list: string): boolean {
		const { beginsIn, offeredTo } = this.list(list);
		const { own, meeting, me } = this.face;
		if (own?.access !== 'write' || offeredTo?.includes(me.role) === false) return false;
		return beginsIn?.includes(meeting?.phase ?? '') === true;
	}

	get mayPutBeside(): boolean {
		return this.mayAddTo(this.beside, null);
	}

	mayWrite(list: string, field: string, item: ToolItem): boolean {
		const { id, author: owner, speaker } = item;
		const { home, fields } = this.list(list);
		if (home !== 'table') return this.room(list)?.access === 'write';
		const of = { id, owner: this.ownerIn(list, owner), fresh: false, speaker, field: null };
		const path = [this.root(list), id, field];
		const isText = fields[field]?.kind === 'text';
		return isText
			? this.face.may({ path, op: 'insert', item: of }, this.atTable)
			: this.face.may(
					{ path, value: { plain: emptyOf(fields[field]?.kind) }, item: of },
					this.atTable
				);
	}

	mayTakeBack(list: string, item: Pick<ToolItem, 'id' | 'author' | 'speaker'>): boolean {
		const root = this.root(list);
		const of = {
			id: item.id,
			owner: this.ownerIn(list, item.author),
			fresh: false,
			speaker: item.speaker,
			field: null
		};
		const path = [root, item.id, 'withdrawn'];
		return this.face.may({ path, value: { plain: true }, item: of }, this.atTable);
	}

	/** Where the server puts items up, they are nobody's who put them there, only those whose words they are. */
	private ownerIn(list: string, author: string | null): string | null {
		return this.list(list).create === 'server' ? null : author;
	}

	private mayAddTo(root: string, speaker: string | null): boolean {
		const id = 'new00000';
		const owner = this.face.me.participant;
		const item = { id, owner, fresh: true, speaker, field: null };
		return this.face.may({ path: [root, id], value: { type: 'map' }, item }, this.atTable);
	}
}

/** A value that every field of this kind may hold: the question is who may set it, not what. */
function emptyOf(kind: string | undefined): unknown {
	if (kind === 'flag') return false;
	if (kind === 'choice') return '';
	return kind === 'choices' || kind === 'participants' || kind === 'items' || kind === 'children'
		? []
		: null;
}

const key = Symbol('tool');

export function provideTool(tool: () => ToolOnPage): void {
	setContext(key, tool);
}

/** Asked anew each time, so that another tool reaches every part of the page. */
export function useTool(): () => ToolOnPage {
	return getContext<() => ToolOnPage>(key);
}
