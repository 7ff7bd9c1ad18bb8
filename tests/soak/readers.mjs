// Readers in a process of their own, so that what they see is not slowed by what the soak itself has to do. Arguments:
// the server's address, how many, and the pause between two pages in ms. Ends when its input does, and then prints what it
// saw as JSON: how long each page took in ms, and what went wrong.
import { reader } from './load.mjs';

const [url, count, every] = process.argv.slice(2);
const stop = new AbortController();
const seen = { times: [], errors: [] };
process.stdin.resume().once('end', () => stop.abort());
await Promise.all(Array.from({ length: Number(count) }, () => reader({ url }, stop.signal, Number(every), seen)));
console.log(JSON.stringify(seen));
