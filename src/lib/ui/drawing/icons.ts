// Marks of the drawing tools: lines of our own in a box of 24 by 24.
export const icons = {
	draw: 'M4 20l1-5L16 4l4 4L9 19ZM14 6l4 4',
	highlight: 'M4 21h16M9 16l-2-2 8-10 5 4-8 9ZM7 14l-2 4 4-2',
	eraser: 'M4 15l9-10 7 6-8 9H8ZM8 10l7 6M4 20h16',
	select: 'M6 3l12 9-6 1 3 6-2 1-3-6-4 4Z',
	hand: 'M7 12V6a1.5 1.5 0 0 1 3 0v4-6a1.5 1.5 0 0 1 3 0v6-5a1.5 1.5 0 0 1 3 0v6-3a1.5 1.5 0 0 1 3 0v6c0 4-3 7-6 7s-5-1-7-4l-3-5a1.6 1.6 0 0 1 2.600-2Z',
	text: 'M5 7V5h14v2M12 5v14M9 19h6',
	note: 'M5 4h14v10l-6 6H5ZM13 20v-6h6',
	picture: 'M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M15 9h.01',
	undo: 'M9 6L4 11l5 5M4 11h10a5 5 0 0 1 0 10h-2',
	redo: 'M15 6l5 5-5 5M20 11H10a5 5 0 0 0 0 10h2',
	delete: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v6M14 11v6',
	zoomIn: 'M12 5v14M5 12h14',
	zoomOut: 'M5 12h14',
	fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5'
} as const;

export type IconId = keyof typeof icons;
