/** A page that is not in sight is given no frames, ms. */
const PATIENCE = 100;

/** Ends when what was rendered is seen: a frame's callback comes before its paint, and the next task after it. */
export function afterPaint(): Promise<void> {
  return new Promise((painted) => {
    const late = setTimeout(painted, PATIENCE);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        clearTimeout(late);
        painted();
      });
      port1.start();
      port2.postMessage(null);
    });
  });
}
