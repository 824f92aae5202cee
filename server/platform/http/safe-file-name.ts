const longest = 120;

/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that every file system takes and no program reads as a path, an option or a device. */
export function safeFileName(name: string): string {
  const cleaned = name
    // Separators, reserved characters, control characters, and marks that turn a name around.
    .replace(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Surrogate}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.\-~]+|[\s.]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(cleaned)?.[0] ?? '';
  const stem = [...cleaned.slice(0, cleaned.length - ending.length)];
  const short = stem
    .slice(0, longest - ending.length)
    .join('')
    .trimEnd();
  const safe = short === '' ? `file${ending}` : `${short}${ending}`;
  return devices.test(safe) ? `_${safe}` : safe;
}
