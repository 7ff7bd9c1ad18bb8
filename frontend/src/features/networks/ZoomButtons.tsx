import { networkText } from '../../lib/text/network.ts';
import styles from './picture.module.css';

const step = 1.5;

type Props = { onZoom: (factor: number) => void; onReset: () => void };

export function ZoomButtons({ onZoom, onReset }: Props) {
  const { zoom } = networkText;
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={zoom.in} title={zoom.in} onClick={() => onZoom(step)}>
        <Sign d="M8 2v12M2 8h12" />
      </button>
      <button type="button" aria-label={zoom.out} title={zoom.out} onClick={() => onZoom(1 / step)}>
        <Sign d="M2 8h12" />
      </button>
      <button type="button" aria-label={zoom.reset} title={zoom.reset} onClick={onReset}>
        <Sign d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
      </button>
    </div>
  );
}

const Sign = ({ d }: { d: string }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={d} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
  </svg>
);
