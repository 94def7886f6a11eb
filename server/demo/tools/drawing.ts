// A drawing of Maya's (practice.md 2.0.6, 2.14): the quiet flat she would like, and Biscuit.
import type { Color, Shape, Size } from '#lib/domain/drawing/shapes.ts';
import { packStroke } from '#lib/domain/drawing/stroke.ts';
import type { DemoItem } from './demoItem.ts';

type Corner = readonly [number, number];

/** As a child's hand would draw it: along the corners, not quite straight. */
function along(corners: readonly Corner[]): Corner[] {
	const stepLength = 9;
	return corners.flatMap((to, i): Corner[] => {
		const from = corners[i - 1];
		if (!from) return [to];
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		const steps = Math.max(1, Math.round(Math.hypot(dx, dy) / stepLength));
		return Array.from({ length: steps }, (_, n): Corner => {
			const part = (n + 1) / steps;
			const sway = Math.sin((i * 7 + n) / 3) * 2.2;
			return [from[0] + dx * part + sway, from[1] + dy * part - sway];
		});
	});
}

function round([x, y]: Corner, rx: number, ry: number): Corner[] {
	return Array.from({ length: 41 }, (_, i): Corner => {
		const angle = (i / 40) * Math.PI * 2 - Math.PI / 2;
		return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry];
	});
}

const lines: readonly (readonly [Color, Size, readonly Corner[]])[] = [
	[
		'black',
		'xl',
		along([
			[180, 640],
			[180, 260],
			[520, 260],
			[520, 640],
			[180, 640]
		])
	],
	[
		'red',
		'xl',
		along([
			[140, 270],
			[350, 110],
			[560, 270]
		])
	],
	[
		'blue',
		'l',
		along([
			[230, 320],
			[310, 320],
			[310, 400],
			[230, 400],
			[230, 320]
		])
	],
	[
		'blue',
		'l',
		along([
			[390, 320],
			[470, 320],
			[470, 400],
			[390, 400],
			[390, 320]
		])
	],
	[
		'violet',
		'xl',
		along([
			[310, 640],
			[310, 480],
			[390, 480],
			[390, 640]
		])
	],
	['black', 'l', round([374, 565], 5, 5)],
	['yellow', 'xl', round([850, 140], 60, 60)],
	...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => {
		const angle = (i / 8) * Math.PI * 2;
		const at = (far: number): Corner => [850 + Math.cos(angle) * far, 140 + Math.sin(angle) * far];
		return ['yellow', 'l', along([at(80), at(120)])] as const;
	}),
	['orange', 'xl', round([740, 560], 95, 52)],
	['orange', 'xl', round([855, 500], 44, 40)],
	[
		'orange',
		'l',
		along([
			[830, 470],
			[815, 430],
			[850, 462]
		])
	],
	[
		'orange',
		'l',
		along([
			[868, 462],
			[890, 425],
			[890, 475]
		])
	],
	[
		'orange',
		'xl',
		along([
			[648, 540],
			[610, 500],
			[600, 450]
		])
	],
	...[680, 715, 765, 800].map(
		(x) =>
			[
				'orange',
				'xl',
				along([
					[x, 605],
					[x, 660]
				])
			] as const
	),
	['black', 'l', round([868, 494], 4, 4)],
	[
		'green',
		'xl',
		along([
			[60, 670],
			[300, 665],
			[600, 672],
			[940, 668]
		])
	]
];

function strokeOf(points: readonly Corner[]): string {
	const [x0, y0] = points[0] ?? [0, 0];
	const part = points.map(([x, y]) => ({ x: x - x0, y: y - y0, pressure: 0.5 }));
	return packStroke({
		isClosed: false,
		isPen: false,
		parts: [{ isStraight: false, points: part }]
	});
}

/** @param by the participant who drew it */
export function mayasDrawing(by: string): Shape[] {
	const look = { rotation: 0, dash: 'draw', fill: 'none', scale: 1 } as const;
	const drawn = lines.map(([color, size, points], i): Shape => {
		const [x, y] = points[0] ?? [0, 0];
		const id = `demo${String(i).padStart(8, '0')}`;
		const index = `a${String.fromCharCode(65 + i)}`;
		return { ...look, id, kind: 'draw', by, x, y, index, color, size, stroke: strokeOf(points) };
	});
	const name: Shape = {
		...{ ...look, id: 'demo99999999', kind: 'text', by, x: 690, y: 685, index: 'az' },
		...{ color: 'black', size: 'm', words: 'Biscuit' }
	};
	return [...drawn, name];
}

export const drawingDemo: DemoItem[] = [
	{
		list: 'drawings',
		by: 'maya',
		draws: mayasDrawing,
		values: {
			title: 'A quiet flat and Biscuit',
			background: 'blank',
			shows: 'A house with a red roof and a violet door, the sun, and an orange dog.'
		}
	}
];
