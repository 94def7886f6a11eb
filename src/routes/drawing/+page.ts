// The frame that a drawing board runs in: the same for everybody, with nothing of anybody in it.
export const prerender = false;
export const ssr = false;
