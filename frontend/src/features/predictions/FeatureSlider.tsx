import { useId } from 'react';
import { at } from '../../components/charts/scale.ts';
import { type AudioFeature, formatFeature, wordsOf } from '../../lib/features.ts';
import { whatIfText } from '../../lib/text/whatIf.ts';
import type { Range } from './range.ts';
import styles from './WhatIf.module.css';

type Props = {
  feature: AudioFeature;
  own: number;
  value: number;
  range: Range;
  onSet: (value: number) => void;
};

const positions = 200;

/** One trait of the sound: its slider over the niche's range, or a switch where there are two values only. */
export function FeatureSlider({ feature, own, value, range, onSet }: Props) {
  const id = useId();
  const { name } = wordsOf(feature);
  const format = (each: number) => formatFeature(feature, each);
  const changed = value !== own;
  const two = feature === 'EXPLICIT' || feature === 'MODE';
  const step = feature === 'DURATION' ? 1000 : (range.high - range.low) / positions;
  return (
    <div className={styles.slider} data-changed={changed}>
      <label htmlFor={id} className={styles.name}>
        {name}
      </label>
      <span id={`${id}-value`} className={styles.value}>
        {whatIfText.value(format(value), format(own))}
      </span>
      {changed ? (
        <button
          type="button"
          className={styles.back}
          aria-label={whatIfText.resetOne(name)}
          title={whatIfText.resetOne(name)}
          onClick={() => onSet(own)}
        >
          <span aria-hidden="true">↺</span>
        </button>
      ) : (
        <span className={styles.back} />
      )}
      {two ? (
        <select
          id={id}
          aria-describedby={`${id}-value`}
          value={value >= 0.5 ? 1 : 0}
          onChange={(event) => onSet(Number(event.target.value))}
        >
          {[0, 1].map((each) => (
            <option key={each} value={each}>
              {format(each)}
            </option>
          ))}
        </select>
      ) : (
        <div className={styles.range}>
          <Band range={range} />
          <input
            id={id}
            type="range"
            min={range.low}
            max={range.high}
            step={step}
            value={value}
            aria-valuetext={whatIfText.value(format(value), format(own))}
            onChange={(event) => onSet(nearestOf(Number(event.target.value), own, step))}
          />
        </div>
      )}
    </div>
  );
}

/** A slider knows whole steps only; on the song's own step it gives the song's own value. */
const nearestOf = (value: number, own: number, step: number) => (Math.abs(value - own) < step / 2 ? own : value);

function Band({ range: { low, high, niche } }: { range: Range }) {
  if (!niche) return null;
  const from = at(niche.low, [low, high]);
  const to = at(niche.high, [low, high]);
  return (
    <svg className={styles.band} aria-hidden="true">
      <rect x={from} width={`${Number.parseFloat(to) - Number.parseFloat(from)}%`} height="100%" rx="3" />
      <line x1={at(niche.middle, [low, high])} x2={at(niche.middle, [low, high])} y1="0" y2="100%" />
    </svg>
  );
}
