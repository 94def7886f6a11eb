import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureSideMax } from '#lib/domain/pictures.ts';
import { aPhoto, cameraSays } from '../../tests/kit/pictures.ts';
import { makeAnew, type MadePicture } from './makeAnew.ts';

async function made(sent: Uint8Array): Promise<MadePicture> {
	const answer = await makeAnew(sent);
	if (answer === null || answer === 'busy') throw new Error(`not made: ${String(answer)}`);
	return answer;
}

describe('[PI2] a sent picture is made anew', () => {
	test.for(['jpeg', 'png', 'webp'] as const)(
		'%s becomes a JPEG that says nothing of its camera',
		async (format) => {
			const sent = await aPhoto({ format });
			expect(sent.includes(cameraSays)).toBe(true);
			const { bytes, width, height } = await made(sent);
			expect([width, height]).toEqual([640, 480]);
			expect(Buffer.from(bytes).includes(cameraSays)).toBe(false);
			const { format: now, exif, icc, xmp, iptc } = await sharp(bytes).metadata();
			expect({ now, exif, icc, xmp, iptc }).toEqual({
				...{ now: 'jpeg', exif: undefined, icc: undefined, xmp: undefined, iptc: undefined }
			});
		}
	);

	test('as it is held: what the camera said of it is done, not kept', async () => {
		const { width, height } = await made(await aPhoto({ isTurned: true }));
		expect([width, height]).toEqual([480, 640]);
	});

	test('no larger than it is seen', async () => {
		const { width, height } = await made(await aPhoto({ width: 4000, height: 1000 }));
		expect([width, height]).toEqual([pictureSideMax, pictureSideMax / 4]);
	});

	test('what was behind the end of the picture is not kept', async () => {
		const sent = Buffer.concat([await aPhoto(), Buffer.from('<script>hidden</script>')]);
		expect(Buffer.from((await made(sent)).bytes).includes('hidden')).toBe(false);
	});
});

describe('[PI2] what is no picture of three kinds is not read', () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';
	const files: Record<string, () => Buffer | Promise<Buffer>> = {
		nothing: () => Buffer.alloc(0),
		words: () => Buffer.from('our address is Kestrel Mews 4'),
		svg: () => Buffer.from(svg),
		gif: () =>
			sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
				.gif()
				.toBuffer(),
		tiff: () =>
			sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
				.tiff()
				.toBuffer(),
		'half a photo': async () => (await aPhoto({ width: 1200, height: 900 })).subarray(0, 3000),
		'only the beginning of a JPEG': () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])
	};

	test.for(Object.keys(files))('%s', async (name) => {
		expect(await makeAnew((await files[name]?.()) ?? Buffer.alloc(0))).toBeNull();
	});

	test('a small file that claims to be a huge picture', async () => {
		const sent = await sharp({
			create: { width: 9000, height: 9000, channels: 3, background: '#fff' }
		})
			.png({ compressionLevel: 9 })
			.toBuffer();
		expect(sent.length).toBeLessThan(512 * 1024);
		expect(await makeAnew(sent)).toBeNull();
	});
});

test('[PI3] many at once wait their turn, and too many are told to come again', async () => {
	const photo = await aPhoto();
	const answers = await Promise.all(Array.from({ length: 30 }, () => makeAnew(photo)));
	const busy = answers.filter((answer) => answer === 'busy');
	expect(busy.length).toBeGreaterThan(0);
	expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(30 - busy.length);
	expect(await makeAnew(photo)).toMatchObject({ width: 640 });
});
