import classes from './members.module.css';

const may = [
  ['viewer', 'reads everything'],
  ['editor', 'also brings articles in, tags claims, edits topics and the codebook'],
  ['reviewer', 'also approves claims and sends them back'],
  ['administrator', 'also invites, changes roles and the workspace'],
] as const;

export function RoleHelp() {
  return (
    <dl className={classes.help}>
      {may.map(([role, what]) => (
        <div key={role}>
          <dt>{role}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
