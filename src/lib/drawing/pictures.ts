// Pictures from a device on the canvas: the page is asked for each, since the frame has no line of its own. The library would
// let them be cut and mirrored; they are shown as they are.
import { ImageShapeUtil, resizeBox, type TLAnyShapeUtilConstructor, type TLAsset } from 'tldraw';

type Address = string | null;

export class WantedPictures {
	private readonly ask: (picture: string) => void;
	private readonly known = new Map<string, Promise<Address>>();
	private readonly waiting = new Map<string, (address: Address) => void>();

	/** @param ask tells the page that this picture is to be shown */
	constructor(ask: (picture: string) => void) {
		this.ask = ask;
	}

	/** For the library, as often as it likes: each picture is asked for once. */
	readonly resolve = (asset: TLAsset): Promise<Address> => {
		const picture = asset.id.replace(/^asset:/, '');
		const known = this.known.get(picture);
		if (known) return known;
		const coming = new Promise<Address>((resolve) => this.waiting.set(picture, resolve));
		this.known.set(picture, coming);
		this.ask(picture);
		return coming;
	};

	got(picture: string, address: Address): void {
		this.waiting.get(picture)?.(address);
		this.waiting.delete(picture);
	}
}

class PlainPicture extends ImageShapeUtil {
	override canCrop = () => false;

	override onResize(...[shape, info]: Parameters<ImageShapeUtil['onResize']>) {
		return resizeBox(shape, info);
	}
}

/** The library's kinds of marks, with pictures as they are here. */
export function withPlainPictures(
	all: readonly TLAnyShapeUtilConstructor[]
): TLAnyShapeUtilConstructor[] {
	return all.map((util) => (util.type === PlainPicture.type ? PlainPicture : util));
}
