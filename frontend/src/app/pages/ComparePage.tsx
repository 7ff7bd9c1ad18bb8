export default function ComparePage(_: { attempt: number }) {
  return null;
}
