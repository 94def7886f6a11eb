// What questions with sentences to choose from say: fetched when such a question is there.
import { moreWords } from '../../i18n/laterWords.ts';
import { once } from '../once.ts';

export const loadOptionWords = once(() => moreWords('options'));
