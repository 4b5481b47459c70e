/** The types of what has an id, by the prefix of the id. */
const nodeTypes = {
  agency: 'Agency',
  area: 'Area',
  document: 'Document',
  duty: 'Duty',
  'evaluation-rule': 'EvaluationRule',
  finding: 'Finding',
  indicator: 'Indicator',
  investment: 'Investment',
  milestone: 'Milestone',
  observation: 'Observation',
  plan: 'Plan',
  programme: 'Programme',
  project: 'Project',
  quantity: 'ProjectQuantity',
  review: 'TargetReview',
  target: 'Target',
  task: 'Task',
  verdict: 'PublishedVerdict',
} as const;

/** A type of the graph whose values have an id. */
export type NodeType = (typeof nodeTypes)[keyof typeof nodeTypes];

/** Of which type is what an id names, were there anything; null if the id is one of no type. */
export function nodeTypeOf(id: string): NodeType | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return Object.hasOwn(nodeTypes, prefix) ? nodeTypes[prefix as keyof typeof nodeTypes] : null;
}
