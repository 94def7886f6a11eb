// The family map as a file (practice.md 2.10 "Out: image with legend and date").
import { wallSize as size, type FamilyDrawing, type Point } from '../../../family/drawing.ts';
import type { CoupleKind, FamilyPerson } from '../../../family/family.ts';
import { familyOf, notAgreedIn, yearIn } from '../../../family/familyOf.ts';
import { drawFamily } from '../../../family/genogram.ts';
import { homeSign, homeSignText, signRadius } from '../../../family/homeSigns.ts';
import { homesIn, inSeveral } from '../../../family/homes.ts';
import { partOf } from '../../../family/sides.ts';
import { wallSizeWith } from '../../../family/wallViews.ts';
import { lineDashes } from '../../../family/lineDashes.ts';
import type { ToolContent } from '../../practiceTool.ts';
import { wrapWords } from '../wrapWords.ts';
import { svgFile, type DrawnFile, type LegendLine } from './svgFile.ts';
import { element, textAt } from './svgText.ts';

/** What it is called and what its signs mean; the words of `familyMap-picture-*` (src/locales). */
export interface FamilySvgWords {
	title: string;
	day: string;
	/** In words that are read from the right, title, day and legend stand so; where people stand is the same in every language. */
	isMirrored?: boolean;
	/** Of the pictures' words, by name; with who it is about, or who lives together and the letter of their home. */
	picture: (word: string, values?: { names: string; sign?: string }) => string;
}

const line = { fill: 'none', stroke: 'black', 'stroke-width': 2 };
const household = { ...line, 'stroke-dasharray': lineDashes['household'] ?? null };
const shape = { fill: 'white', stroke: 'black', 'stroke-width': 2 };
const pointsOf = (path: readonly Point[]) =>
	path
		.map(({ x, y }) => `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`)
		.join(' ');

/**
 * @param content what may be in it: a record for somebody has only what they may read
 * @param only those who are on it; null: everybody
 */
export function familySvg(
	content: ToolContent,
	year: number,
	words: FamilySvgWords,
	only: ReadonlySet<string> | null = null
): DrawnFile {
	const all = familyOf(content);
	const family = only ? partOf(all, only) : all;
	const notAgreed = notAgreedIn(content, family.people);
	const drawing = drawFamily(family, wallSizeWith(notAgreed));
	const items = new Map((content['people'] ?? []).map((item) => [item.id, item]));
	const textOf = (id: string, field: string) => {
		const value = items.get(id)?.values[field];
		return typeof value === 'string' ? value : '';
	};
	const nameOf = ({ name }: FamilyPerson) => (name === '' ? words.picture('who') : name);
	const names = (all: readonly FamilyPerson[]) => all.map(nameOf).join(', ');
	const letters = words.picture('homeSigns');
	const hasSigns = hasSignsIn(drawing);
	const inside = [
		...drawing.homes.flatMap(({ outlines }) =>
			outlines.map((outline) => element('polygon', { points: pointsOf(outline), ...household }))
		),
		...drawing.descents.map(({ kind, path }) =>
			element('polyline', {
				points: pointsOf(path),
				...line,
				'stroke-dasharray': lineDashes[kind] ?? null
			})
		),
		...drawing.homes.flatMap(({ signs }, index) =>
			signs.map((at) => homeSignSvg(homeSign(letters, index), at, size.smallText))
		),
		...drawing.couples.map(({ kind, path, middle }) => coupleSvg(kind, pointsOf(path), middle)),
		...drawing.people.map(({ id, person, x, y, labelY }) =>
			[
				symbolSvg(person, { x, y }, size.symbol / 2, notAgreed.has(id)),
				textAt(insideOf(person, year), {
					...{ x, y: y + size.smallText * 0.36, 'font-size': size.smallText },
					'text-anchor': 'middle'
				}),
				diedSvg(textOf(id, 'diedIn'), { x, y }),
				...labelOf(
					nameOf(person),
					textOf(id, 'whoToChild'),
					notAgreed.has(id) ? words.picture('notAgreedShort') : ''
				).map(({ text, weight }, i) =>
					textAt(text, {
						...{
							x,
							y: labelY + i * size.lineOfText,
							'font-size': weight === 700 ? size.text : size.smallText
						},
						...{ 'font-weight': weight, 'text-anchor': 'middle' }
					})
				)
			].join('')
		)
	];
	const centre = family.people.filter(({ isAtCentre }) => isAtCentre);
	const homes = homesIn(family.people);
	const inTwo = inSeveral(homes);
	const disputed = family.people.filter(({ id }) => notAgreed.has(id));
	return svgFile({
		...{ width: drawing.width, height: drawing.height, text: size.smallText },
		...{ title: words.title, day: words.day, isMirrored: words.isMirrored ?? false },
		desc: [
			`${names(family.people)}.`,
			centre.length > 0 ? words.picture('about', { names: names(centre) }) : '',
			...homes.map(({ isChildrens, people }, index) =>
				hasSigns
					? words.picture('inHome', { sign: homeSign(letters, index), names: names(people) })
					: words.picture(isChildrens ? 'atHome' : 'liveTogether', { names: names(people) })
			),
			inTwo.length > 0 ? words.picture('inTwoHomes', { names: names(inTwo) }) : '',
			disputed.length > 0 ? words.picture('notAgreedAbout', { names: names(disputed) }) : ''
		]
			.filter(Boolean)
			.join(' '),
		legend: legendOf(drawing, notAgreed.size > 0, words),
		inside: inside.join('')
	});
}

function labelOf(name: string, relation: string, notAgreed: string) {
	const most = size.column - 4;
	return [
		...wrapWords(name, most / size.text, notAgreed === '' && relation === '' ? 2 : 1).map(
			(text) => ({
				text,
				weight: 700
			})
		),
		...wrapWords(relation, most / size.smallText, 1).map((text) => ({ text, weight: 400 })),
		...(notAgreed === '' ? [] : [{ text: notAgreed, weight: 400 }])
	];
}

function insideOf(
	{ isUnknown, birthYear, hasDied, isExpected }: FamilyPerson,
	year: number
): string {
	if (isUnknown) return '?';
	return birthYear === null || hasDied || isExpected ? '' : String(Math.max(0, year - birthYear));
}

function diedSvg(said: string, { x, y }: Point): string {
	const year = yearIn(said);
	const half = size.symbol / 2;
	return year === null
		? ''
		: textAt(String(year), { x: x + half + 2, y: y - size.yearUp, 'font-size': size.yearText });
}

type Drawn = Pick<FamilyPerson, 'drawnAs' | 'isAtCentre' | 'isExpected' | 'hasDied'>;

function symbolSvg(person: Drawn, { x, y }: Point, half: number, isNotAgreed = false): string {
	const corners = (all: readonly (readonly [number, number])[]) =>
		element('polygon', {
			points: pointsOf(all.map(([dx, dy]) => ({ x: x + dx, y: y + dy }))),
			...shape
		});
	const outlines = (person.isAtCentre ? [half, half * 0.82] : [half]).map((r) => {
		if (person.isExpected)
			return corners([
				[0, -r],
				[r, r],
				[-r, r]
			]);
		if (person.drawnAs === 'square') {
			return element('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...shape });
		}
		if (person.drawnAs === 'circle') return element('circle', { cx: x, cy: y, r, ...shape });
		return corners([
			[0, -r],
			[r, 0],
			[0, r],
			[-r, 0]
		]);
	});
	const cross = [
		[
			{ x: x - half, y: y - half },
			{ x: x + half, y: y + half }
		],
		[
			{ x: x + half, y: y - half },
			{ x: x - half, y: y + half }
		]
	].map((path) => element('polyline', { points: pointsOf(path), ...line }));
	const ring = {
		cx: x,
		cy: y,
		r: half * 1.5,
		...line,
		'stroke-dasharray': lineDashes['notAgreed'] ?? null
	};
	return [
		...(isNotAgreed ? [element('circle', ring)] : []),
		...outlines,
		...(person.hasDied ? cross : [])
	].join('');
}

function coupleSvg(kind: CoupleKind | null, points: string, middle: Point): string {
	const strokes = kind === 'separated' ? [0] : kind === 'divorced' ? [-3, 3] : [];
	return [
		element('polyline', { points, ...line, 'stroke-dasharray': lineDashes[kind ?? ''] ?? null }),
		...strokes.map((dx) =>
			element('line', {
				...{ x1: middle.x + dx - 5, y1: middle.y + 9, x2: middle.x + dx + 5, y2: middle.y - 9 },
				...line
			})
		)
	].join('');
}

const hasSignsIn = ({ homes }: FamilyDrawing) => homes.some(({ signs }) => signs.length > 0);

/** On a disc; a line that passes behind stays a little off it. */
function homeSignSvg(sign: string, { x, y }: Point, letter: number): string {
	const text = homeSignText(sign, letter);
	const disc = { cx: x, cy: y, r: signRadius(letter), stroke: 'white', 'stroke-width': 2 };
	return [
		element('circle', disc),
		textAt(sign, {
			...{ x, y: y + text * 0.36, 'font-size': text, 'font-weight': 700, fill: 'white' },
			'text-anchor': 'middle'
		})
	].join('');
}

/** Those signs that are on it, and no others. */
function legendOf(
	drawing: FamilyDrawing,
	hasNotAgreed: boolean,
	{ picture }: FamilySvgWords
): LegendLine[] {
	const { people, couples, descents, homes } = drawing;
	const hasSigns = hasSignsIn(drawing);
	const all = people.map(({ person }) => person);
	const plain: Drawn = { drawnAs: 'circle', isAtCentre: false, isExpected: false, hasDied: false };
	const shapes: [string, Drawn, (one: FamilyPerson) => boolean][] = [
		['square', { ...plain, drawnAs: 'square' }, (one) => one.drawnAs === 'square'],
		['circle', plain, (one) => one.drawnAs === 'circle'],
		['other', { ...plain, drawnAs: 'other' }, (one) => one.drawnAs === 'other'],
		['centre', { ...plain, isAtCentre: true }, (one) => one.isAtCentre],
		['expected', { ...plain, isExpected: true }, (one) => one.isExpected],
		['died', { ...plain, hasDied: true }, (one) => one.hasDied]
	];
	const mark = (text: string) =>
		textAt(text, { x: 22, y: 20, 'font-size': 16, 'text-anchor': 'middle' });
	const kinds = [...new Set(couples.map(({ kind }) => kind))];
	const broughtUp = [...new Set(descents.map(({ kind }) => kind))].filter(
		(kind) => kind !== 'birth'
	);
	const coupleWord = (kind: CoupleKind | null) =>
		kind === null ? 'noCouple' : kind === 'other' ? 'otherCouple' : kind;
	const lines: (LegendLine | false)[] = [
		...shapes
			.filter(([, , isOne]) => all.some(isOne))
			.map(([word, drawn]) => ({
				sample: symbolSvg(drawn, { x: 22, y: 14 }, 11),
				says: picture(word)
			})),
		all.some(({ isUnknown }) => isUnknown) && { sample: mark('?'), says: picture('unknown') },
		all.some(({ birthYear }) => birthYear !== null) && { sample: mark('11'), says: picture('age') },
		...kinds.map((kind) => ({
			sample: coupleSvg(kind, '2,14 42,14', { x: 22, y: 14 }),
			says: picture(coupleWord(kind))
		})),
		...broughtUp.map((kind) => ({
			sample: element('polyline', {
				points: '2,14 42,14',
				...line,
				'stroke-dasharray': lineDashes[kind] ?? null
			}),
			says: picture(kind)
		})),
		all.some(({ bornWith, isIdentical }) => bornWith.length > 0 && !isIdentical) && {
			sample: element('path', { d: 'M 22 2 L 6 26 M 22 2 L 38 26', ...line }),
			says: picture('bornTogether')
		},
		all.some(({ isIdentical }) => isIdentical) && {
			sample: element('path', { d: 'M 22 2 L 6 26 M 22 2 L 38 26 M 14 14 L 30 14', ...line }),
			says: picture('twins')
		},
		homes.length > 0 && {
			sample: [
				element('rect', { x: 3, y: 3, width: 38, height: 22, ...household }),
				hasSigns ? homeSignSvg(homeSign(picture('homeSigns'), 0), { x: 22, y: 14 }, 13) : ''
			].join(''),
			says: picture(hasSigns ? 'homeSign' : 'household')
		},
		hasNotAgreed && {
			sample: element('circle', {
				cx: 22,
				cy: 14,
				r: 12,
				...line,
				'stroke-dasharray': lineDashes['notAgreed'] ?? null
			}),
			says: picture('notAgreed')
		}
	];
	return lines.filter((one) => one !== false);
}
