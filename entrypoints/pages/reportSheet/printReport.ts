/** Prints the report alone, from whichever page it stands on (PrintedReport.css). */
export function printReport(): void {
  const { dataset } = document.documentElement;
  const before = dataset.print;
  dataset.print = 'report';
  addEventListener(
    'afterprint',
    () => {
      if (before === undefined) delete dataset.print;
    },
    { once: true },
  );
  window.print();
}
