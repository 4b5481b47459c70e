// What every script of package.json runs first: says which Node is needed where this one is too old, before something fails for
// that reason in words that do not tell it. An old Node must understand this file.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const numbers = (version) => version.replace(/^\D+/, '').split('.').map(Number);
const [major, minor = 0] = numbers(engines.node);
const [ownMajor, ownMinor] = numbers(process.version);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  process.stderr.write(
    `需要 Node.js ${major}.${minor} 或更高版本，当前为 ${process.version}：请安装较新的 LTS 版本后重试。\n` +
      `Node.js ${major}.${minor} or newer is needed, and this is ${process.version}: install a newer LTS version and try again.\n`,
  );
  process.exit(1);
}
