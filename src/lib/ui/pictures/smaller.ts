// A picture of this device made small enough to send on a bad line, as a JPEG. What the file says beside the picture (where it
// was taken, with what) stays here.
import { pictureBytesMax, pictureSideMax } from '../../domain/pictures.ts';

const attempts = [
	{ side: pictureSideMax, sharpness: 0.82 },
	{ side: pictureSideMax, sharpness: 0.6 },
	{ side: 1100, sharpness: 0.6 },
	{ side: 700, sharpness: 0.5 }
];

/** @returns null where this device cannot read the file as a picture */
export async function smallerPicture(file: Blob): Promise<Blob | null> {
	const picture = await read(file);
	if (!picture) return null;
	try {
		for (const { side, sharpness } of attempts) {
			const made = await drawn(picture, side, sharpness);
			if (made && made.size <= pictureBytesMax) return made;
		}
		return null;
	} finally {
		picture.close();
	}
}

async function read(file: Blob): Promise<ImageBitmap | null> {
	try {
		return await createImageBitmap(file, { imageOrientation: 'from-image' });
	} catch {
		return null;
	}
}

function drawn(picture: ImageBitmap, side: number, sharpness: number): Promise<Blob | null> {
	const scale = Math.min(1, side / Math.max(picture.width, picture.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(picture.width * scale));
	canvas.height = Math.max(1, Math.round(picture.height * scale));
	const context = canvas.getContext('2d');
	if (!context) return Promise.resolve(null);
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve) => {
		canvas.toBlob(resolve, 'image/jpeg', sharpness);
	});
}
