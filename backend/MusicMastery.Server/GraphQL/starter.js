// On a first visit Banana Cake Pop shows a welcome and waits for a click on "Create Document", which opens the starter
// question. This clicks, once, when the page has just loaded with nothing open.
const isWelcome = (button) => button.textContent === 'Create Document';
const open = () => {
  const button = [...document.querySelectorAll('button')].find(isWelcome);
  button?.click();
  return Boolean(button);
};
const observer = new MutationObserver(() => open() && observer.disconnect());
observer.observe(document.body, { childList: true, subtree: true });
setTimeout(() => observer.disconnect(), 30_000);
