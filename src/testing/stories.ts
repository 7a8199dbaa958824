// Draws stories in a test page as Storybook would: the default of the file, then the story's own arguments.
import type {TemplateResult} from 'lit';

interface StoryFile {
  readonly default: {readonly args: object; readonly render: (args: never) => TemplateResult};
  readonly [name: string]: unknown;
}

/** A story, ready to draw. */
export interface Story {
  readonly name: string;
  readonly args: {readonly src?: string; readonly report?: object};
  readonly draw: () => TemplateResult;
}

/** Every story of a file. */
export function storiesOf(file: object): readonly Story[] {
  const {default: meta, ...stories} = file as StoryFile;
  return Object.entries(stories as Record<string, {args: object; render?: (args: never) => TemplateResult}>).map(([name, story]) => {
    const args = {...meta.args, ...story.args};
    return {name, args, draw: () => (story.render ?? meta.render)(args as never)};
  });
}
