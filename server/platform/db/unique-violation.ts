import { Prisma } from './generated/client.ts';

/** Whether a write failed because a row of this unique index or constraint stands already. */
export function isTwin(error: unknown, index: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const cause = field(field(error.meta, 'driverAdapterError'), 'cause');
  return (
    field(cause, 'kind') === 'UniqueConstraintViolation' &&
    field(field(cause, 'constraint'), 'index') === index
  );
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Runs a write; where a row of the unique index stands already, `refusal` is thrown instead. */
export async function refuseTwins<T>(
  index: string,
  refusal: () => Error,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isTwin(error, index)) throw refusal();
    throw error;
  }
}
