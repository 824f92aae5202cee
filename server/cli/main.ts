import { Refused, Unreachable } from './api-client.ts';
import { acceptCommand } from './commands/accept.ts';
import { anchorCommand } from './commands/anchor.ts';
import { duplicatesCommand } from './commands/duplicates.ts';
import { extractCommand } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { relateCommand } from './commands/relate.ts';
import { Misuse, type Command } from './command.ts';

const commands: Record<string, Command> = {
  import: importCommand,
  accept: acceptCommand,
  extract: extractCommand,
  anchor: anchorCommand,
  duplicates: duplicatesCommand,
  relate: relateCommand,
};

const [name = 'help', ...words] = process.argv.slice(2);
process.exitCode = await run(name, words);

/** 0: done; 1: something failed and was said; 2: the command was not understood. */
async function run(command: string, args: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(command)) return tell(help());
  const known = commands[command];
  if (!known) return fail(`There is no command “${command}”.\n\n${help()}`, 2);
  if (args.includes('--help') || args.includes('-h')) return tell(known.help);
  try {
    return await known.run(args);
  } catch (error) {
    if (error instanceof Misuse) return fail(`${error.message}\n\n${known.help}`, 2);
    if (error instanceof Refused || error instanceof Unreachable) return fail(error.message, 1);
    throw error;
  }
}

function help(): string {
  const lines = Object.entries(commands).map(
    ([each, { summary }]) => `  ${each.padEnd(12)}${summary}`,
  );
  return `parallax: compare how outlets tell one topic

${lines.join('\n')}
  help        this page; parallax COMMAND --help tells more of one

Commands that talk to a server find it by --url, PARALLAX_URL, or the one started in this folder,
and act as whose API key --key or PARALLAX_API_KEY holds (Settings → API keys).`;
}

function tell(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function fail(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
