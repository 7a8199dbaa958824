// The pieces in React: the dataset by property, figures in a list, a goal on demand, and what the pieces say.
import {useState, useSyncExternalStore} from 'react';
import type {TujieLoadEvent, TujieSelectEvent} from 'tujie';
import 'tujie/dataset/define';
import 'tujie/goal-gauge/define';
import 'tujie/indicator-card/define';
import 'tujie/keyword-strip/define';
import 'tujie/theme-card/define';
import type {} from 'tujie/types/react';
import {FIGURES, raised} from '../figures.ts';

const PALETTES = {crimson: '绛红', azure: '蔚蓝', festive: '朱金'} as const;

/**
 * Whether the browser has taken over. React 19 leaves the properties and listeners of custom elements out when it takes over markup of a
 * server (react#35446): they are given with the update that follows. An app without a server needs no such thing.
 */
const useBrowser = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

export function App({report}: {report: object}) {
  const [palette, setPalette] = useState<keyof typeof PALETTES>('crimson');
  const [figures, setFigures] = useState(FIGURES);
  const [goal, setGoal] = useState(false);
  const [open, setOpen] = useState(true);
  const [said, setSaid] = useState('');
  const inBrowser = useBrowser();
  const onLoad = ({report: {title}, problems}: TujieLoadEvent) => setSaid(`已载入《${title}》，${problems.length}处问题`);
  const onSelect = ({theme}: TujieSelectEvent) => setSaid(`选择了主题${theme}`);

  return (
    <>
      <div className="bar">
        <label>
          配色{' '}
          <select value={palette} onChange={({target}) => setPalette(target.value as typeof palette)}>
            {Object.entries(PALETTES).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={goal} onChange={({target}) => setGoal(target.checked)} /> 显示目标
        </label>
        <button onClick={() => setOpen(!open)}>{open ? '收起图解' : '展开图解'}</button>
        <output>{said}</output>
      </div>
      {open && (
        <tujie-dataset
          report={inBrowser ? report : undefined}
          palette={palette}
          ontujie-load={inBrowser ? onLoad : undefined}
          ontujie-select={inBrowser ? onSelect : undefined}
        >
          <tujie-keyword-strip chapter="plan-2019">产业强区、项目为王、宜居宜业、共建共享、实干担当</tujie-keyword-strip>
          <ul className="figures">
            {figures.map((figure, index) => (
              <li key={figure.id}>
                <tujie-indicator-card indicator={figure.id} heading-level={2}>
                  {figure.sentence}
                </tujie-indicator-card>
                <button disabled={index === 0} onClick={() => setFigures(raised(figures, figure))}>
                  前移
                </button>
                <button onClick={() => setFigures(figures.filter((it) => it !== figure))}>移除</button>
              </li>
            ))}
          </ul>
          {goal && (
            <tujie-goal-gauge indicator="good-air-days-2019" shape="dial">
              2019年目标：城市空气质量优良天数比例达到70%。
            </tujie-goal-gauge>
          )}
          <tujie-theme-card theme="theme-2019-3">突出宜居宜业，打造高品质生态新城。</tujie-theme-card>
        </tujie-dataset>
      )}
    </>
  );
}
