import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The small and the wide question answered by hand: three prepared statements each on our tables, what stands now, and
 * JSON.stringify. No GraphQL: it knows these two questions only. `node server.mjs PORT DATABASE_URL`.
 */
const [port, connectionString] = process.argv.slice(2);
const asText = { getTypeParser: () => (value) => value };
const pool = new pg.Pool({ connectionString, max: 10, types: asText });
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;

const agencySql = `select a.id, a.name_zh as name, a.kind, a.level, r.id as area_id, r.name_zh as area_name
  from agencies.agencies a left join agencies.areas r on r.id = a.area_id and r.superseded_in is null
  where a.id = $1 and a.superseded_in is null`;
const targetsSql = `select p.id as agency, t.* from unnest($1::text[]) p(id) cross join lateral (
  select t.id, t.statement_zh as statement, t.kind, t.due_on as "dueOn" from plans.targets t
  where t.superseded_in is null and t.id = any(array(
    select target_id from plans.assignments where agency_id = p.id and superseded_in is null))
  order by t.plan_id, t.position, t.id limit 5) t`;
const projectsSql = `select id, name_zh as name, sector, stage from projects.projects
  where superseded_in is null and id = any(array(
    select id from projects.projects where lead_id = $1 and superseded_in is null
    union all select project_id from projects.parties where agency_id = $1 and superseded_in is null))
  order by id limit 10`;
const pageSql = `select id, name_zh as name, sector, stage, lead_id from projects.projects
  where superseded_in is null and id > $1 order by id limit 50`;
const leadsSql = `select id, name_zh as name, level from agencies.agencies
  where superseded_in is null and id = any($1::text[])`;

async function small({ agency: id }) {
  const [[agency], targets, projects] = await Promise.all([
    rows('agency', agencySql, [id]),
    rows('targets', targetsSql, [[id]]),
    rows('projects', projectsSql, [id]),
  ]);
  const { area_id, area_name, ...own } = agency;
  const area = area_id === null ? null : { id: area_id, name: area_name };
  const nodes = targets.map(({ agency: _, ...target }) => target);
  return { agency: { ...own, area, targets: { nodes }, projects: { nodes: projects } } };
}

async function wide({ after }) {
  const [, id] = JSON.parse(Buffer.from(after.split('.')[0], 'base64url').toString());
  const page = await rows('page', pageSql, [id]);
  const ids = [...new Set(page.flatMap(({ lead_id }) => lead_id ?? []))];
  const [agencies, targets] = await Promise.all([rows('leads', leadsSql, [ids]), rows('targets', targetsSql, [ids])]);
  const leads = new Map(agencies.map((agency) => [agency.id, { ...agency, targets: { nodes: [] } }]));
  for (const { agency, statement, dueOn } of targets) leads.get(agency)?.targets.nodes.push({ statement, dueOn });
  const nodes = page.map(({ lead_id, ...project }) => ({ ...project, lead: leads.get(lead_id) ?? null }));
  return { projects: { nodes } };
}

const answers = { Small: small, Wide: wide };

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { operationName, variables } = JSON.parse(Buffer.concat(chunks));
  const data = (await answers[operationName]?.(variables)) ?? null;
  const body = Buffer.from(JSON.stringify({ data }));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
}).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
