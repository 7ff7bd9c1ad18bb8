export default function ModelsPage(_: { attempt: number }) {
  return null;
}
