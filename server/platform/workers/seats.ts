/** At most so many at once: the others wait, so that the server keeps a processor to itself. */
const seats = 2;
let taken = 0;
const waiting: (() => void)[] = [];

/** Does a thread's work once a seat is free. */
export async function withSeat<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  await takeSeat();
  try {
    return await work();
  } finally {
    leaveSeat();
  }
}

async function takeSeat(): Promise<void> {
  if (taken < seats) taken += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

/** The seat passes to whoever waits longest. */
function leaveSeat(): void {
  const next = waiting.shift();
  if (next) next();
  else taken -= 1;
}
