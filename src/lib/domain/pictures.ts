// Pictures from a device (SPEC.md PI1–PI6): what may be sent, and how much. The server makes each anew before it is kept.

/** What a browser may send; others it turns into one of these first. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** Bytes of one sent picture: a page makes it smaller before, for the sake of bad lines. */
export const pictureBytesMax = 512 * 1024;

/** Bytes of a picture that the server itself made, of a drawing or a map. */
export const madePictureBytesMax = 4 * 1024 * 1024;

/** Pixels of the longer side of one that is kept. */
export const pictureSideMax = 1600;

/** In one room: a drawing board, or a child's own page. */
export const picturesMax = 30;

/** In one meeting. */
export const meetingPicturesMax = 300;

export interface KeptPicture {
	id: string;
	/** In pixels. */
	width: number;
	height: number;
}
