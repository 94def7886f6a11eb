// Our own letters come when the board is there: on a slow line they would stand in its way (app.css, app.html).

export function fetchLetters(): void {
	document.documentElement.dataset['letters'] = 'now';
}
