import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * Writes answers that were made before, one after the other, whatever it is asked: what HTTP alone costs in Node. It reads the
 * request to its end, as every server must. `node server.mjs PORT FILE`, the file being a JSON array of texts.
 */
const [port, file] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(file, 'utf8')).map((text) => Buffer.from(text));
let next = 0;

createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => {
    const answer = answers[next++ % answers.length];
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length });
    response.end(answer);
  });
}).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
