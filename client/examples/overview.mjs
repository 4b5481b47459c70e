import { AgencyTasks, createClient, GraphError, Overview } from '@zibo-graph/client';

const client = createClient({ url: 'http://127.0.0.1:4000/graphql' });

const { programme, plan } = await client.run(Overview);
console.log(programme?.name, programme?.reports[0]?.completedInvestment?.text);
for (const { number, statement, citations } of plan?.targets?.nodes ?? []) {
  console.log(number, statement, citations[0]?.locator);
}

const bureau = { agency: 'agency:370306/emergency-management-bureau', first: 20 };
for await (const { nodes } of client.pages(AgencyTasks, bureau, ({ agency }) => agency?.tasks)) {
  for (const { number, title } of nodes) console.log(number, title);
}

try {
  await client.run(AgencyTasks, { ...bureau, first: 1000 });
} catch (error) {
  if (!(error instanceof GraphError)) throw error;
  console.log(error.code, error.messageZh, error.path, error.data);
}
