// Our marks as the drawing library's records, and back. What is not of ours is left out, so that nothing else is ever stored.
import {
	AssetRecordType,
	PageRecordType,
	toRichText,
	type Editor,
	type IndexKey,
	type JsonObject,
	type TLAssetId,
	type TLDrawShapeSegment,
	type TLImageAsset,
	type TLRichText,
	type TLShape,
	type TLShapeId,
	type TLShapePartial
} from 'tldraw';
import { isItemId } from '../domain/fieldValue.ts';
import {
	colors,
	dashes,
	fills,
	forms,
	isShapeId,
	rounded,
	shapeKinds,
	sizes,
	type Shape,
	type ShapeKind
} from '../domain/drawing/shapes.ts';
import { packStroke, unpackStroke } from '../domain/drawing/stroke.ts';

export const page = PageRecordType.createId('page');

export function recordId(id: string): TLShapeId {
	return `shape:${id}` as TLShapeId;
}

export function shapeId(id: string): string {
	return id.replace(/^shape:/, '');
}

function assetId(picture: string): TLAssetId {
	return AssetRecordType.createId(picture);
}

function pictureId(asset: unknown): string | null {
	const id = typeof asset === 'string' ? asset.replace(/^asset:/, '') : null;
	return isItemId(id) ? id : null;
}

/** What the library wants to know of a picture besides its mark. Where it is to be had, the page is asked (pictures.ts). */
export function assetOf({
	picture = '',
	w = 100,
	h = 100
}: Pick<Shape, 'picture' | 'w' | 'h'>): TLImageAsset {
	return AssetRecordType.create({
		...{ id: assetId(picture), type: 'image' },
		props: {
			...{ w, h, name: '', isAnimated: false, mimeType: 'image/jpeg', src: `asset:${picture}` }
		}
	}) as TLImageAsset;
}

/** Everything that can be told of a record; null for kinds that a board does not hold. */
export function shapeOf(record: TLShape): Shape | null {
	const id = shapeId(record.id);
	const kind = record.type as ShapeKind;
	if (!shapeKinds.includes(kind) || !isShapeId(id) || record.parentId !== page) return null;
	const props = record.props as Record<string, unknown>;
	const { by } = record.meta;
	const common: Shape = {
		...{ id, kind, by: typeof by === 'string' ? by : '' },
		...{ x: rounded(record.x), y: rounded(record.y), rotation: record.rotation },
		index: record.index,
		color: oneOf(colors, props['color']),
		size: oneOf(sizes, props['size']),
		dash: oneOf(dashes, props['dash']),
		fill: oneOf(fills, props['fill']),
		scale: numberOr(1, props['scale'])
	};
	switch (kind) {
		case 'draw':
		case 'highlight':
			return { ...common, stroke: packed(props) };
		case 'geo':
			return {
				...common,
				form: oneOf(forms, props['geo']),
				...boxOf(props),
				words: plainWords(props['richText'])
			};
		case 'note':
			return { ...common, grow: growOf(props), words: plainWords(props['richText']) };
		case 'text': {
			const width = props['autoSize'] === false ? { w: rounded(numberOr(200, props['w'])) } : {};
			return { ...common, ...width, words: plainWords(props['richText']) };
		}
		case 'image': {
			const { w, h } = boxOf(props);
			const picture = pictureId(props['assetId']);
			return picture === null ? null : { ...common, w, h, picture };
		}
	}
}

/** A record of the library, with its own values for all that we do not keep. @throws for what it does not take */
export function recordOf(editor: Editor, shape: Shape): TLShape {
	const { id, kind, x, y, rotation, index, by } = shape;
	const util = editor.getShapeUtil(kind);
	return {
		...{
			id: recordId(id),
			typeName: 'shape',
			type: kind,
			parentId: page,
			index: index as IndexKey
		},
		...{ x, y, rotation, isLocked: false, opacity: 1, meta: { by } as JsonObject },
		props: { ...util.getDefaultProps(), ...propsOf(shape) }
	} as unknown as TLShape;
}

function propsOf(shape: Shape): TLShapePartial['props'] & Record<string, unknown> {
	const { color, size, dash, fill, scale, words = '' } = shape;
	const richText = toRichText(words);
	switch (shape.kind) {
		case 'draw':
			return { color, size, dash, fill, scale, ...unpacked(shape.stroke) };
		case 'highlight': {
			const { isClosed: _isClosed, ...stroke } = unpacked(shape.stroke);
			return { color, size, scale, ...stroke };
		}
		case 'geo':
			return {
				...{ color, size, dash, fill, scale, richText, font: 'sans' },
				...{ geo: shape.form, w: shape.w ?? 100, h: shape.h ?? 100, growY: shape.grow ?? 0 }
			};
		case 'note':
			return { color, size, scale, richText, font: 'sans', growY: shape.grow ?? 0 };
		case 'text':
			return {
				...{ color, size, scale, richText, font: 'sans', autoSize: shape.w === undefined },
				...(shape.w === undefined ? {} : { w: shape.w })
			};
		case 'image':
			return { w: shape.w ?? 100, h: shape.h ?? 100, assetId: assetId(shape.picture ?? '') };
	}
}

function packed(props: Record<string, unknown>): string {
	const segments = (props['segments'] ?? []) as readonly TLDrawShapeSegment[];
	return packStroke({
		isClosed: props['isClosed'] === true,
		isPen: props['isPen'] === true,
		parts: segments
			.filter(({ points }) => points.length > 0)
			.map(({ type, points }) => ({
				isStraight: type === 'straight',
				points: points.map(({ x, y, z }) => ({ x, y, pressure: z ?? 0.5 }))
			}))
	});
}

function unpacked(stroke: string | undefined) {
	const read = stroke === undefined ? null : unpackStroke(stroke);
	const segments = (read?.parts ?? []).map(({ isStraight, points }) => ({
		type: isStraight ? 'straight' : 'free',
		points: points.map(({ x, y, pressure }) => ({ x, y, z: pressure }))
	}));
	return {
		...{ segments, isComplete: true, isPen: read?.isPen ?? false },
		isClosed: read?.isClosed ?? false
	};
}

function boxOf(props: Record<string, unknown>) {
	return {
		w: rounded(numberOr(100, props['w'])),
		h: rounded(numberOr(100, props['h'])),
		grow: growOf(props)
	};
}

function growOf(props: Record<string, unknown>): number {
	return rounded(numberOr(0, props['growY']));
}

/** Words alone: how they are set is not kept, so that everybody can read and change them. */
export function plainWords(text: unknown): string {
	const document = text as TLRichText | undefined;
	const lines = (document?.content ?? []).map((block) => wordsIn(block));
	return lines.join('\n');
}

function wordsIn(node: unknown): string {
	const { type, text, content } = node as { type?: string; text?: string; content?: unknown[] };
	if (type === 'hardBreak') return '\n';
	return text ?? (content ?? []).map(wordsIn).join('');
}

function oneOf<Option extends string>(
	options: readonly [Option, ...Option[]],
	value: unknown
): Option {
	return options.find((option) => option === value) ?? options[0];
}

function numberOr(usual: number, value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : usual;
}
