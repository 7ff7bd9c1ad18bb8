// Runs before the first paint, so that a remembered theme does not flash. The toggle writes what this reads.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme holds.
}
