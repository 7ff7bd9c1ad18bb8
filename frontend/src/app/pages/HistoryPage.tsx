export default function HistoryPage(_: { id: string; attempt: number }) {
  return null;
}
