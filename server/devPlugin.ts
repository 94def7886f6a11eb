// `npm run dev`: the same services and sockets inside Vite's own server, made anew when it restarts.
import type { Plugin, ViteDevServer } from 'vite';
import type { attach as attachServices } from './devServer.ts';

export function kinboardDev(): Plugin {
	return {
		name: 'kinboard-dev',
		apply: 'serve',
		async configureServer(vite: ViteDevServer) {
			if (process.env['VITEST'] || !vite.httpServer) return;
			// By a computed address, so that this stays outside Vite's bundled configuration.
			const devServer = new URL('./server/devServer.ts', `file://${vite.config.root}/`).href;
			const { attach } = (await import(devServer)) as { attach: typeof attachServices };
			await attach(vite);
		}
	};
}
