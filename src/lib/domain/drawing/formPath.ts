// The outlines of the forms that can be put on a drawing board, within a box.
import type { Form } from './shapes.ts';

/** @param width @param height of the box, whose corner at the top left is 0, 0 */
export function formPath(form: Form, width: number, height: number): string {
	switch (form) {
		case 'ellipse':
		case 'oval':
			return ellipse(width, height);
		case 'heart':
			return scaled(heart, width, height);
		case 'cloud':
			return scaled(cloud, width, height);
		default:
			return polygon(corners[form], width, height);
	}
}

type Corners = readonly (readonly [number, number])[];

/** Each as parts of width and height. */
const corners: Readonly<Record<Exclude<Form, 'ellipse' | 'oval' | 'heart' | 'cloud'>, Corners>> = {
	rectangle: [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1]
	],
	triangle: [
		[0.5, 0],
		[1, 1],
		[0, 1]
	],
	diamond: [
		[0.5, 0],
		[1, 0.5],
		[0.5, 1],
		[0, 0.5]
	],
	hexagon: [
		[0.25, 0],
		[0.75, 0],
		[1, 0.5],
		[0.75, 1],
		[0.25, 1],
		[0, 0.5]
	],
	star: Array.from({ length: 10 }, (_, i) => {
		const reach = i % 2 === 0 ? 0.5 : 0.22;
		const angle = (i * Math.PI) / 5 - Math.PI / 2;
		return [0.5 + Math.cos(angle) * reach, 0.5 + Math.sin(angle) * reach] as const;
	}),
	'arrow-right': [
		[0, 0.25],
		[0.6, 0.25],
		[0.6, 0],
		[1, 0.5],
		[0.6, 1],
		[0.6, 0.75],
		[0, 0.75]
	],
	'arrow-left': [
		[1, 0.25],
		[0.4, 0.25],
		[0.4, 0],
		[0, 0.5],
		[0.4, 1],
		[0.4, 0.75],
		[1, 0.75]
	],
	'arrow-up': [
		[0.25, 1],
		[0.25, 0.4],
		[0, 0.4],
		[0.5, 0],
		[1, 0.4],
		[0.75, 0.4],
		[0.75, 1]
	],
	'arrow-down': [
		[0.25, 0],
		[0.25, 0.6],
		[0, 0.6],
		[0.5, 1],
		[1, 0.6],
		[0.75, 0.6],
		[0.75, 0]
	]
};

/** A command and its points, as parts of width and height. */
type Curve = readonly (readonly [string, ...number[]])[];

const heart: Curve = [
	['M', 0.5, 1],
	['C', 0.1, 0.7, 0, 0.5, 0, 0.3],
	['C', 0, 0.05, 0.35, -0.1, 0.5, 0.2],
	['C', 0.65, -0.1, 1, 0.05, 1, 0.3],
	['C', 1, 0.5, 0.9, 0.7, 0.5, 1],
	['Z']
];

const cloud: Curve = [
	['M', 0.2, 0.9],
	['C', 0.02, 0.9, -0.05, 0.6, 0.12, 0.5],
	['C', 0.05, 0.25, 0.3, 0.1, 0.42, 0.25],
	['C', 0.5, 0, 0.8, 0.02, 0.82, 0.3],
	['C', 1.02, 0.35, 1.05, 0.75, 0.85, 0.8],
	['C', 0.78, 1, 0.3, 1.02, 0.2, 0.9],
	['Z']
];

function scaled(curve: Curve, width: number, height: number): string {
	return curve
		.map(([command, ...points]) => {
			const placed = points.map((part, i) => short(part * (i % 2 === 0 ? width : height)));
			return `${command}${placed.join(' ')}`;
		})
		.join('');
}

function polygon(of: Corners, width: number, height: number): string {
	return `M${of.map(([x, y]) => `${short(x * width)} ${short(y * height)}`).join('L')}Z`;
}

function ellipse(width: number, height: number): string {
	const [rx, ry] = [width / 2, height / 2];
	const arc = `A${short(rx)} ${short(ry)} 0 1 0`;
	return `M0 ${short(ry)}${arc} ${short(width)} ${short(ry)}${arc} 0 ${short(ry)}Z`;
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
