/** Whether the advice of a model deserves to be read without a warning first. A verdict we do not know does not. */
export const hasSignal = (model: { readonly verdict: string } | null | undefined) =>
  model?.verdict === 'USEFUL' || model?.verdict === 'WEAK';
