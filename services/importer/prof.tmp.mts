import { openTestDatabase } from '@zibo-graph/database/testing';
import { importDataset, defaultDataset } from './src/index.ts';
import { migrateSubgraphs } from './src/subgraphs.ts';
const d = await openTestDatabase(); const databases = {agencies:d,plans:d,projects:d}; await migrateSubgraphs(databases);
for (let i=0;i<2;i++){ const t=performance.now(); const r = await importDataset({...defaultDataset(), databases}); console.log(r.status, r.issues.slice(0,5), Math.round(performance.now()-t),'ms', r.tables.reduce((s,t)=>s+t.rows,0)); }
await d.close();
