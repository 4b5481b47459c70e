/** `npm run schema:untranslated`: prints the texts of the API schema that have no Chinese yet, as rows for the file of them. */
import { buildSchema } from 'graphql';
import { chineseDescriptions } from '../src/descriptions.js';
import { apiSchemaSdl } from '../src/sdl.js';
import { untranslatedRows } from './untranslatedRows.js';

for (const row of untranslatedRows(chineseDescriptions(), buildSchema(apiSchemaSdl()))) console.log(row);
