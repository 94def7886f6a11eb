// Is the council's file good? It is read as the start reads it, and nothing else is looked at or made.
import { dataDirOf, type Environment } from '../config.ts';
import { readCouncil } from '../council/readCouncil.ts';

/**
 * @param file another one than the start would take
 * @throws WrongSetting with the line that the start would say
 */
export function checkCouncil(file: string | undefined, environment: Environment): string {
	const named = file ?? environment['COUNCIL_FILE'];
	readCouncil(named, dataDirOf(environment));
	return 'good';
}
