// The process that the typists of the capacity measurement run in: takes orders from its parent, one at a time.
import { Typists, type Protocol, type Stretch, type Table } from './typists.ts';

export type Order =
	| { order: 'join'; tables: Table[]; protocol: Protocol }
	| { order: 'type'; seconds: number; rate: number; server: number }
	| { order: 'leave' };

export type Report = { done: true; stretch: Stretch | null } | { done: false; why: string };

let typists: Typists | null = null;

async function obey(order: Order): Promise<Stretch | null> {
	switch (order.order) {
		case 'join':
			typists = new Typists(order.tables, order.protocol);
			await typists.join();
			return null;
		case 'type':
			return (await typists?.typeFor(order.seconds, order.rate, order.server)) ?? null;
		case 'leave':
			typists?.close();
			return null;
	}
}

process.on('message', (order: Order) => {
	obey(order).then(
		(stretch) => process.send?.({ done: true, stretch } satisfies Report),
		(error: unknown) => process.send?.({ done: false, why: String(error) } satisfies Report)
	);
});
