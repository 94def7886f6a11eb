// What can lie under a drawing: pictures of our own (practice.md 1.3), in quiet lines, on which a child or a family draws.
import { paper } from './shapes.ts';

export const backgrounds = [
	...(['blank', 'threeHouses', 'safetyHouse', 'road', 'feelings', 'body'] as const)
];
export type Background = (typeof backgrounds)[number];

export function isBackground(value: unknown): value is Background {
	return (backgrounds as readonly unknown[]).includes(value);
}

/** Lines only, on a sheet of 1600 by 1200, which is made as large as the paper. */
const lines: Readonly<Record<Background, readonly string[]>> = {
	blank: [],
	/** Three houses side by side, each with a door, a window and a chimney of its own. */
	threeHouses: [0, 1, 2].flatMap((i) => house(60 + i * 510, 330, 460, 720)),
	/** A house with rooms, a garden around it, and a path that leads to its door. */
	safetyHouse: [
		...house(430, 200, 740, 700),
		'M430 550H1170M800 550V900',
		'M150 1010C150 420 420 90 800 90S1450 420 1450 1010',
		'M740 900C700 980 560 1020 520 1160M860 900C850 990 760 1040 740 1160'
	],
	/** A road from the corner up to the hills, with a milestone on the way. */
	road: [
		'M80 1160C520 1080 300 800 700 720S940 430 1440 330',
		'M380 1180C760 1090 560 880 900 790S1120 520 1500 430',
		'M0 360C180 250 300 250 420 330S700 160 900 260 1300 120 1600 240',
		'M760 660V570h120v60',
		'M1360 120a60 60 0 1 0 120 0a60 60 0 1 0 -120 0'
	],
	/** Six faces without a mouth: how they feel is drawn in. */
	feelings: [0, 1, 2, 3, 4, 5].flatMap((i) => face(300 + (i % 3) * 500, i < 3 ? 330 : 870, 190)),
	/** Anybody's body. */
	body: [
		'M800 60a120 130 0 1 0 .1 0M750 308v52M850 308v52',
		'M750 360C640 370 590 400 570 480L500 800C490 850 540 870 560 820L630 560M850 360C960 370 1010 400 1030 480L1100 800C1110 850 1060 870 1040 820L970 560',
		'M630 560V760L650 1120C655 1170 760 1170 765 1120L800 800L835 1120C840 1170 945 1170 950 1120L970 760V560'
	]
};

export function backgroundMarkup(background: Background): string {
	const paths = lines[background];
	if (paths.length === 0) return '';
	const look =
		'fill="none" stroke="#aab3bd" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" transform="scale(0.625)"';
	return `<g ${look}>${paths.map((d) => `<path d="${d}"/>`).join('')}</g>`;
}

/** The background alone, on its paper: what the board draws on. */
export function backgroundPicture(background: Background): string {
	const size = `width="${String(paper.width)}" height="${String(paper.height)}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(paper.width)} ${String(paper.height)}"><rect ${size} fill="#fff"/>${backgroundMarkup(background)}</svg>`;
}

function house(x: number, y: number, width: number, height: number): string[] {
	const at = (px: number, py: number) => `${String(x + px * width)} ${String(y + py * height)}`;
	return [
		`M${at(0, 0.34)}L${at(0.5, 0)}L${at(1, 0.34)}`,
		`M${at(0.06, 0.3)}V${String(y + height)}H${String(x + width * 0.94)}L${at(0.94, 0.3)}`,
		`M${at(0.72, 0.15)}V${String(y + height * 0.04)}h${String(width * 0.1)}V${String(y + height * 0.22)}`
	];
}

function face(x: number, y: number, r: number): string[] {
	const eye = (side: number) =>
		`M${String(x + side * r * 0.38)} ${String(y - r * 0.22)}a12 16 0 1 0 .1 0`;
	return [
		`M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(r * 2)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-r * 2)} 0`,
		eye(-1),
		eye(1)
	];
}
