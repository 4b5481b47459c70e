import type { Example } from './examples.js';

/** A question that people come with, and the examples that answer it. */
export interface ExampleGroup {
  readonly zh: string;
  readonly en: string;
  readonly examples: readonly Example[];
}

const questions: readonly { readonly zh: string; readonly en: string; readonly names: readonly string[] }[] = [
  { zh: '从哪里开始？', en: 'Where to begin?', names: ['Overview', 'FindAnything', 'AreaTree', 'EnglishNames'] },
  {
    zh: '谁负责什么？',
    en: 'Who answers for what?',
    names: ['WhoLeadsWhat', 'AgencyTasks', 'ChildcareDuties', 'CoordinatingBody', 'AgencyNames', 'AgencyPages'],
  },
  {
    zh: '规划要达到什么，达到了吗？',
    en: 'What do plans aim at, and is it reached?',
    names: ['PlanTargets', 'IndicatorTargets', 'MidTermEvaluation', 'PlanAlignment'],
  },
  {
    zh: '建了什么，花了多少？',
    en: 'What is built, and for how much?',
    names: ['ProjectBulletin', 'ProgrammeReports', 'ProgrammeReconciliation', 'ProjectMilestones'],
  },
  {
    zh: '数字从哪里来，可靠吗？',
    en: 'Where do figures come from, and do they hold?',
    names: ['Findings', 'DisagreeingInvestments', 'DocumentBasis'],
  },
];

/** The examples by the question that they answer, in the order of the questions; those of none come last. */
export function groupExamples(examples: readonly Example[]): readonly ExampleGroup[] {
  const named = new Set(questions.flatMap(({ names }) => names));
  const others = examples.map(({ name }) => name).filter((name) => !named.has(name));
  return [...questions, { zh: '其他', en: 'Others', names: others }]
    .map(({ names, ...question }) => ({
      ...question,
      examples: names.flatMap((name) => examples.filter((example) => example.name === name)),
    }))
    .filter((group) => group.examples.length > 0);
}
