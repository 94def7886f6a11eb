// What honest people do at a guarded table and on their own page, drawn from a seed.
import * as Y from 'yjs';
import { addBeside, addCard, setItemField } from '../../../src/lib/board/cards.ts';
import { addPlanLine, planTexts } from '../../../src/lib/board/planLines.ts';
import { GuardedRoom, reidBoard } from '../reidTable.ts';
import { Dice } from './dice.ts';
import { isFamily, isSocialWork, mapPhases, planPhases, runs } from './oracle.ts';

export class Edits extends Dice {
	protected readonly isOwn: boolean;
	protected readonly board = reidBoard();
	protected readonly room: GuardedRoom;

	constructor(seed: number) {
		super(seed);
		this.isOwn = this.chance(0.15);
		this.room = this.isOwn
			? new GuardedRoom(this.board, 'own', 'chantelle')
			: new GuardedRoom(this.board);
	}

	protected tableEdit(person: string, doc: Y.Doc): (() => void) | null {
		const phase = this.board.at('a').phase;
		const isPlan = planPhases.includes(phase);
		if (!mapPhases.includes(phase)) return null;
		const own = (root: string) =>
			this.items(doc, root).filter(
				({ item }) => item.get('author') === person || item.get('speaker') === person
			);
		const all = (root: string) => this.items(doc, root);
		const comment = () => {
			const target = this.pick(all('cards'))?.id ?? 'nothinghere';
			addBeside(
				doc,
				{ id: this.newId(), target, kind: 'differently', ...this.made(person, null) } as never,
				null
			);
		};
		if (isSocialWork(person) && phase === 'agreeing') return comment;
		const edits: ((() => void) | null)[] = [
			() => {
				const field =
					isSocialWork(person) && this.chance(0.3)
						? 'danger'
						: (this.pick(['strengths', 'harm']) ?? 'harm');
				addCard(
					doc,
					{
						id: this.newId(),
						field,
						...this.made(person, this.speakerFor(person)),
						voice: person === 'tola' ? 'scribed' : 'own'
					} as never,
					null
				);
			},
			comment,
			this.onOne(own('cards'), ({ item }) => {
				this.type(item.get('text'));
			}),
			this.onOne(own('beside'), ({ item }) => {
				this.type(item.get('text'));
			}),
			this.onOne(own('cards'), ({ item }) => {
				this.undoSome(item.get('text'));
			}),
			this.onOne(own('cards'), ({ id }) => {
				setItemField(doc, 'cards', id, this.pick(['withdrawn']) ?? '', this.chance(0.5), null);
			}),
			this.onOne(own('cards'), ({ id }) => {
				setItemField(
					doc,
					'cards',
					id,
					'field',
					this.pick(['harm', 'strengths', 'nextSteps']) ?? '',
					null
				);
			}),
			() => {
				this.type(doc.getMap('meeting').get('purpose'));
			}
		];
		if (runs(person)) {
			edits.push(
				this.onOne(all('cards'), ({ id }) => {
					setItemField(
						doc,
						'cards',
						id,
						'order',
						`a${String(Math.floor(this.random() * 9))}`,
						null
					);
				}),
				this.onOne(all('cards'), ({ id }) => {
					setItemField(doc, 'cards', id, 'hidden', this.chance(0.5), null);
				})
			);
		}
		if (isPlan && (isFamily(person) || runs(person))) {
			const speaker = runs(person) ? (this.pick(['grace', 'maya']) ?? 'grace') : null;
			const lines = runs(person)
				? all('plan').filter(({ item }) => item.get('author') === person)
				: all('plan');
			edits.push(
				() => {
					const texts = { what: this.words() };
					addPlanLine(
						doc,
						{
							id: this.newId(),
							question: null,
							author: person,
							speaker,
							at: 1,
							texts
						},
						null
					);
				},
				this.onOne(lines, ({ item }) => {
					this.type(item.get(this.pick(planTexts) ?? 'what'));
				}),
				this.onOne(lines, ({ id }) => {
					setItemField(
						doc,
						'plan',
						id,
						'owner',
						this.pick(['grace', 'jerome', null]) ?? null,
						null
					);
				}),
				this.onOne(lines, ({ id }) => {
					setItemField(doc, 'plan', id, 'byWhen', '2026-03-27', null);
				}),
				() => {
					this.type(doc.getMap('meeting').get('planB'));
				}
			);
		}
		return this.pick(edits.filter((edit) => edit !== null)) ?? null;
	}

	protected ownEdit(doc: Y.Doc): (() => void) | null {
		const drafts = this.items(doc, 'drafts');
		const edits: ((() => void) | null)[] = [
			() => {
				const draft = new Y.Map<unknown>([
					['text', new Y.Text(this.words())],
					['field', 'harm'],
					['at', 1]
				]);
				doc.getMap('drafts').set(this.newId(), draft);
			},
			this.onOne(drafts, ({ item }) => {
				this.type(item.get('text'));
			}),
			this.onOne(drafts, ({ item }) => {
				item.set('field', this.pick(['harm', 'strengths']) ?? 'harm');
			}),
			this.onOne(drafts, ({ id }) => {
				doc.getMap('drafts').delete(id);
			}),
			() => {
				this.type(doc.getMap('page').get(this.pick(['wantToSay', 'need', 'notes']) ?? 'notes'));
			}
		];
		return this.pick(edits.filter((edit) => edit !== null)) ?? null;
	}

	protected made(person: string, speaker: string | null) {
		return { author: person, speaker, at: 1, text: this.words() };
	}

	protected speakerFor(person: string): string | null {
		if (runs(person) && this.chance(0.5)) return 'grace';
		const ownOrChild = person === 'tola' ? 'maya' : person;
		return this.chance(0.3) ? ownOrChild : null;
	}
}
