import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  areaRecord,
  documentRecord,
  indicatorRecord,
  planRecord,
  ruleRecord,
  targetRecord,
  taskRecord,
} from './records.js';
import { openWorld, type World } from './world.js';

const withoutEnglish = { name_en: null, title_en: null, statement_en: null, description_en: null };
let world: World;

beforeAll(async () => {
  world = await openWorld([
    areaRecord({ id: 'area:1', ...withoutEnglish }),
    documentRecord({ id: 'document:one', ...withoutEnglish }),
    planRecord({ id: 'plan:p', area_id: 'area:1', ...withoutEnglish }),
    taskRecord({ id: 'task:1', ...withoutEnglish }),
    indicatorRecord({ id: 'indicator:i', ...withoutEnglish }),
    targetRecord({ id: 'target:1', indicator_id: 'indicator:i', ...withoutEnglish }),
    ruleRecord({ id: 'evaluation-rule:r/1', code: 'r', statistic: 'NONE', comparators: null, ...withoutEnglish }),
  ]);
});

afterAll(() => world.database.close());

it('what nobody has put into English is answered in Chinese everywhere, and says so', async () => {
  const answer = await world.ask(`{
    plan(id: "plan:p") {
      title(locale: EN) titleIsTranslated
      tasks { nodes { title(locale: EN) titleIsTranslated } }
      targets { nodes { statement(locale: EN) statementIsTranslated evaluation { reason(locale: EN) appliedRule { name(locale: EN) nameIsTranslated } } } }
      document { title(locale: EN) titleIsTranslated }
    }
    indicators { nodes { name(locale: EN) nameIsTranslated } }
    targetAggregate(groupBy: [PLAN, INDICATOR, AREA]) { groups { key { label(locale: EN) } } }
  }`);
  expect(answer).toMatchObject({
    plan: {
      ...{ title: '规划', titleIsTranslated: false },
      document: { title: '文件', titleIsTranslated: false },
    },
    indicators: { nodes: [{ name: '指标', nameIsTranslated: false }] },
  });
  expect(JSON.stringify(answer)).not.toMatch(/:null|“null”|"null"/);
});
