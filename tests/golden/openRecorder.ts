import { statementsOf } from '@zibo-graph/database/testing';
import type { NamedOperation } from '@zibo-graph/schema';
import { ask } from '../endToEnd/graph.js';
import { openOneProcess } from '../endToEnd/oneProcess.js';
import { goldenText } from './goldenText.js';
import { openPlanner } from './openPlanner.js';
import { statementShape } from './statementShape.js';

/** Records what operations give on the packaged data, each as the text of its golden file. */
export interface Recorder {
  /** @throws Error if the graph answers with an error. */
  record(operation: NamedOperation): Promise<string>;
  close(): Promise<void>;
}

/** Opens the graph in this process, on a database of its own. */
export async function openRecorder(): Promise<Recorder> {
  const graph = await openOneProcess();
  const planOf = openPlanner();
  return {
    async record(operation) {
      let answer: unknown;
      const statements = await statementsOf(graph.database, async () => {
        const { data, errors } = await ask(graph, operation.document, operation.variables);
        if (errors) throw new Error(`${operation.name} is answered with errors: ${JSON.stringify(errors)}`);
        answer = data;
      });
      // How often a statement runs depends on what meets in one batch; which statements run does not.
      const shapes = [...new Set(statements.map(statementShape))].sort();
      return goldenText({ operation, answer, plan: planOf(operation.document), statements: shapes });
    },
    close: graph.close,
  };
}
