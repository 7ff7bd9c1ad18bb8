import { useId } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { DriverRow_driver$key } from '../../__generated__/DriverRow_driver.graphql.ts';
import { at, type Domain } from '../../components/charts/scale.ts';
import { isClear } from '../../lib/clarity.ts';
import { wordsOf } from '../../lib/features.ts';
import { formatShare } from '../../lib/format.ts';
import { driversText } from '../../lib/text/drivers.ts';
import styles from './DriverChart.module.css';
import { arrows, directionWords } from './directionWords.ts';
import { EffectCurve } from './EffectCurve.tsx';

type Props = { driver: DriverRow_driver$key; domain: Domain; open: boolean; onToggle: (feature: string) => void };

export function DriverRow({ driver, domain, open, onToggle }: Props) {
  const data = useFragment(
    graphql`
      fragment DriverRow_driver on PopularityDriver {
        feature
        importance
        deviation
        direction
        stability
        ...EffectCurve_driver
      }
    `,
    driver,
  );
  const id = useId();
  const { feature, importance, deviation, direction, stability } = data;
  const middle = Number.parseFloat(at(0, domain));
  const end = Number.parseFloat(at(importance, domain));
  return (
    <li className={styles.driver} data-direction={direction} data-clear={isClear(data)}>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.name}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle(feature)}
        >
          {wordsOf(feature).name}
        </button>
        <p className={styles.direction}>
          <span aria-hidden="true">{arrows[direction]} </span>
          {directionWords(feature, direction)}
          {!isClear(data) && <i> · {driversText.unstable}</i>}
        </p>
      </div>
      <svg className={styles.bar} aria-hidden="true">
        <title>{driversText.stability(formatShare(stability))}</title>
        <rect x={`${Math.min(middle, end)}%`} width={`${Math.abs(end - middle)}%`} y="25%" height="50%" rx="1.5" />
        <line x1={at(0, domain)} x2={at(0, domain)} y1="0" y2="100%" className={styles.zero} />
        <line
          x1={at(importance - deviation, domain)}
          x2={at(importance + deviation, domain)}
          y1="50%"
          y2="50%"
          className={styles.whisker}
        />
      </svg>
      <p className={styles.share}>{formatShare(Math.abs(importance))}</p>
      <div id={id} className={styles.effect} hidden={!open}>
        {open && <EffectCurve driver={data} />}
      </div>
    </li>
  );
}
