const oldest = [20, 19];

/** Says what is wrong instead of failing somewhere in the middle with a syntax error. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  process.stderr.write(
    `Parallax needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}
