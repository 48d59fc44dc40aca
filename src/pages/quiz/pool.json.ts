import type { APIRoute } from 'astro';
import { itemIndex } from '../../course/assemble.ts';
import { loadCourse } from '../../course/load.ts';
import { isTaught } from '../../domain/quiz/is-taught.ts';
import { packPool } from '../../domain/quiz/item-index.ts';

/** The lessons' items without their words and keys: enough to choose what to ask. `unpackPool` reads it. */
export const GET: APIRoute = async () => Response.json(packPool(itemIndex(await loadCourse()).filter(isTaught)));
