// Each kind of change as a table, and the glossary: both from data that tests read too.
import {CHANGES} from './changes.js';
import {GLOSSARY} from './glossary.js';
import {Rows, type Row} from './rows.js';

/** Each kind of change: what is edited, what fails first, what is generated, what to run. */
export const Changes = () => (
  <>
    {CHANGES.map(({title, edit, fails, generated, run}) => {
      const steps: readonly Row[] = edit.map((step, index) => ({name: `${index + 1} 改 edit`, ...step}));
      const commands = run.map((command) => `\`${command}\``).join(' ');
      return (
        <section key={title}>
          <h2>{title}</h2>
          <Rows
            head={['步骤 Step', '内容 What']}
            rows={[
              ...steps,
              {name: '先失败 fails first', ...fails},
              {name: '生成 generated', ...generated},
              {name: '运行 run', zh: `依次：${commands}`, en: 'In this order.'},
            ]}
          />
        </section>
      );
    })}
  </>
);

/** What things are called, section by section. */
export const Glossary = () => (
  <>
    {GLOSSARY.map(({title, terms}) => (
      <section key={title}>
        <h2>{title}</h2>
        <Rows head={['名称 Term', '是什么 What it is']} rows={terms.map(({zh, en, is}) => ({name: `${zh} ${en}`, ...is}))} />
      </section>
    ))}
  </>
);
