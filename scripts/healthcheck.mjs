// Asked by Docker: 0 while the server in this container can serve.
const { PORT = '3000' } = process.env;
const isReady = await fetch(`http://127.0.0.1:${PORT}/ready`).then(
  (response) => response.ok,
  () => false,
);
process.exit(isReady ? 0 : 1);
