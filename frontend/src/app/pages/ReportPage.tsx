export default function ReportPage(_: { id: string; attempt: number }) {
  return null;
}
