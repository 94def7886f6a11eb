// Which names this server answers to (security.md V02, V51, H06). Everything else is refused.
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';

export class Origins {
	private readonly allowed: ReadonlySet<string>;
	readonly isHttps: boolean;
	/** The address to show and to print. */
	readonly main: string;

	constructor(
		config: Pick<Config, 'origin' | 'host'>,
		port: number,
		scheme: 'http' | 'https',
		extra: readonly string[] = []
	) {
		const local = ['localhost', '127.0.0.1', '[::1]'].map(
			(name) => `${scheme}://${name}:${String(port)}`
		);
		const own = config.origin === null ? [...extra, ...local] : [config.origin];
		this.allowed = new Set(own.map((origin) => new URL(origin).origin));
		this.main = [...this.allowed][0] ?? '';
		this.isHttps = this.main.startsWith('https:');
	}

	/** Is this the one Host header a request may have? */
	isHost(request: IncomingMessage): boolean {
		const hosts = request.rawHeaders.filter(
			(_, i, all) => i % 2 === 1 && all[i - 1]?.toLowerCase() === 'host'
		);
		if (hosts.length !== 1) return false;
		return this.allowed.has(this.originOf(hosts[0] ?? ''));
	}

	/** Does a request that changes something, or a socket, come from our own pages? */
	isOwnPage(request: IncomingMessage): boolean {
		const site = request.headers['sec-fetch-site'];
		if (site !== undefined && site !== 'same-origin') return false;
		const origin = request.headers.origin;
		if (origin === undefined) return site === 'same-origin';
		return this.allowed.has(origin) && origin === this.originOf(request.headers.host ?? '');
	}

	private originOf(host: string): string {
		const url = `${this.isHttps ? 'https' : 'http'}://${host}`;
		return URL.canParse(url) && new URL(url).host === host ? new URL(url).origin : '';
	}
}
