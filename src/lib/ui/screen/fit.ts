// Makes what stands on the wall fit it: smaller type, step by step, before anything is cut off.

const steps = [1, 0.9, 0.8, 0.72, 0.64, 0.56, 0.5];

/** An attachment: sets `--fit` on the element (a factor for its type) and tells whether all of it can be seen. */
export function fit(tell: (isAllSeen: boolean) => void) {
	return (element: HTMLElement) => {
		let scheduled = 0;
		const measure = () => {
			scheduled = 0;
			let isAllSeen = false;
			for (const step of steps) {
				element.style.setProperty('--fit', String(step));
				isAllSeen = element.scrollHeight <= element.clientHeight + 1;
				if (isAllSeen) break;
			}
			// What does not fit even so: the newest words, at the end, are the ones to see.
			if (!isAllSeen) element.scrollTop = element.scrollHeight;
			tell(isAllSeen);
		};
		const later = () => {
			scheduled ||= requestAnimationFrame(measure);
		};
		const sizes = new ResizeObserver(later);
		sizes.observe(element);
		const words = new MutationObserver(later);
		words.observe(element, { childList: true, subtree: true, characterData: true });
		later();
		return () => {
			cancelAnimationFrame(scheduled);
			sizes.disconnect();
			words.disconnect();
		};
	};
}
