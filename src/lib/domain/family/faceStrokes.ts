// Faces, and animals, of our own drawing: one pen, no colour of skin or hair that could leave somebody out.
import type { FaceId } from './childTree.ts';

/** One line of the pen, within 64 by 64; what it goes round is plain, or soft in colour. */
export interface Stroke {
	d: string;
	isSoft: boolean;
}

const soft = (d: string): Stroke => ({ d, isSoft: true });
const plain = (d: string): Stroke => ({ d, isSoft: false });

const head = plain('M14 36a18 18 0 1 0 36 0a18 18 0 1 0-36 0Z');
const look = plain('M25 34v1M39 34v1M25 43q7 5 14 0');
const shortHair = soft('M14 33q-2-21 18-21t18 21q-5-10-18-10t-18 10Z');
const withHair = (...hair: Stroke[]) => [head, ...hair, look];

/** In the order in which they are drawn. */
export const faceStrokes: Readonly<Record<FaceId, readonly Stroke[]>> = {
	short: withHair(shortHair),
	long: withHair(soft('M13 55V33q0-21 19-21t19 21v22h-8V35q-4-10-11-10t-11 10v20Z')),
	curly: withHair(
		soft(
			'M13 36a6 6 0 0 1 1-10a6 6 0 0 1 6-9a7 7 0 0 1 12-4a7 7 0 0 1 12 4a6 6 0 0 1 6 9a6 6 0 0 1 1 10q-5-11-19-11t-19 11Z'
		)
	),
	bun: withHair(shortHair, soft('M25 12a7 7 0 1 1 14 0')),
	scarf: [
		soft('M32 9q-22 0-22 25 0 14 5 23h34q5-9 5-23 0-25-22-25Z'),
		plain('M18 34a14 14 0 1 0 28 0a14 14 0 1 0-28 0Z'),
		look
	],
	cap: withHair(soft('M14 29q0-18 18-18t18 18h9v4H14Z')),
	beard: withHair(shortHair, soft('M16 39q2 16 16 16t16-16q-6 7-16 7t-16-7Z')),
	glasses: withHair(
		shortHair,
		plain('M18 35a7 7 0 1 0 14 0a7 7 0 1 0-14 0ZM32 35a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z')
	),
	grey: withHair(
		soft('M13 44q-3-32 19-32t19 32q-2-6-3-11-6-9-16-9t-16 9q-1 5-3 11Z'),
		plain('M22 18q5-3 8 1M34 19q4-4 9 0')
	),
	baby: withHair(soft('M32 16q8-4 4-9q-6 0-4 5')),
	dog: [
		plain('M17 24q15-12 30 0 4 28-15 31-19-3-15-31Z'),
		soft('M19 20q-13 0-11 22 8-2 10-14ZM45 20q13 0 11 22-8-2-10-14Z'),
		plain('M26 33v1M38 33v1M28 42h8l-4 4ZM32 46v3')
	],
	cat: [
		soft('M15 33V11l11 9M49 33V11l-11 9'),
		plain('M15 33q0-14 17-14t17 14q0 21-17 21t-17-21Z'),
		plain('M26 33v1M38 33v1M30 41h4l-2 3ZM20 41l-12-2M20 45l-11 4M44 41l12-2M44 45l11 4')
	],
	rabbit: [
		soft('M24 28q-9-22-2-23t8 21M40 28q9-22 2-23t-8 21'),
		plain('M16 40q0-15 16-15t16 15q0 16-16 16t-16-16Z'),
		plain('M26 37v1M38 37v1M30 44h4l-2 3ZM32 47v3')
	],
	bird: [
		plain('M13 38q0-20 20-20t18 18-18 18-20-16Z'),
		soft('M20 38q14-2 16 11-14 4-16-11Z'),
		plain('M41 29v1M51 33l8 3-8 4M28 54v6M36 54v6')
	],
	fish: [
		plain('M8 33q10-16 26-16 11 0 17 16-6 16-17 16-16 0-26-16Z'),
		soft('M12 33 4 22v22Z'),
		plain('M41 29v1M31 26q-6 7 0 14')
	],
	star: [
		soft('m32 8 7 16 17 2-13 12 4 18-15-9-15 9 4-18L8 26l17-2Z'),
		plain('M27 32v1M37 32v1M27 39q5 4 10 0')
	]
};
