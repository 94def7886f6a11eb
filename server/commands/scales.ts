// The scaling round (practice.md 2.5): set up, open, answer alone, take back, reveal, once more.
import type { Command } from './command.ts';
import { answer, takeBack } from './scaleAnswers.ts';
import { open, prepare } from './scaleOpening.ts';
import { carry } from './scaleCarry.ts';
import { prompt, reveal } from './scaleReveal.ts';

export const scaleCommands: Command[] = [prepare, open, answer, takeBack, reveal, prompt, carry];
