// Banana Cake Pop fills each new document with the question in bcp-config.json. A panel of the dashboard links here with
// the hash of its own question and with variables: those take the starter question's place and are opened in a document
// of their own, beside whatever is open already. Without such a link the starter question is opened on a first visit.
const address = new URL(window.location.href);
const hash = address.searchParams.get('document');
const ask = window.fetch.bind(window);

// The dashboard's own file of its questions. One that it does not hold, from another version, is as good as none.
const readLinked = async () => {
  const texts = await (await ask('/documents.json')).json();
  if (!Object.hasOwn(texts, hash)) return undefined;
  return { graphQLDocument: texts[hash], variables: JSON.parse(address.searchParams.get('variables') ?? '{}') };
};
const linked = hash ? readLinked().catch(() => undefined) : Promise.resolve(undefined);

// A document that is opened before the options have been taken in stays empty. Nothing tells of that, but the page is
// busy until it is done: longer on a slow machine.
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const idle = () => new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
const takenIn = async () => {
  for (let times = 0; times < 4; times++) await pause(100).then(idle);
};
const optionsTaken = Promise.withResolvers();
window.fetch = async (...request) => {
  const answer = await ask(...request);
  if (!String(request[0]).endsWith('/bcp-config.json')) return answer;
  const options = { ...(await answer.json()), ...(await linked) };
  takenIn().then(optionsTaken.resolve);
  return Response.json(options);
};

// Nothing opens by itself: on a first visit there is a welcome with the first button, else the second beside the tabs.
const isWelcome = (button) => button.textContent === 'Create Document';
const isNew = (button) => button.ariaLabel?.startsWith('New Document');
const start = (wanted) => {
  const open = () => {
    const button = [...document.querySelectorAll('button')].find(wanted);
    button?.click();
    return Boolean(button);
  };
  const tryOpen = () => {
    if (!open()) return;
    observer.disconnect();
    // A reload shows what is open by then, and opens no second one.
    if (hash) window.history.replaceState(null, '', address.pathname);
  };
  const observer = new MutationObserver(tryOpen);
  observer.observe(document.body, { childList: true, subtree: true });
  tryOpen();
  setTimeout(() => observer.disconnect(), 30_000);
};
Promise.all([linked, optionsTaken.promise]).then(([question]) =>
  start(question ? (button) => isWelcome(button) || isNew(button) : isWelcome),
);
