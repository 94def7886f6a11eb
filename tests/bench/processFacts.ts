// What a process has used, seen from outside. Linux only: elsewhere the answer is NaN.
import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

function readProc(pid: number, file: string): string {
	try {
		return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
	} catch {
		return '';
	}
}

/** Processor time so far, in milliseconds, to the nearest ten. */
export function cpuMillis(pid: number): number {
	const fields = readProc(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
	return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
}

/** Resident memory in bytes. */
export function residentBytes(pid: number): number {
	return Number(/VmRSS:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1]) * 1024;
}
