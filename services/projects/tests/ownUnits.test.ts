import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project, quantityRecord, unitCopy } from './records.js';
import { openWorld, type World } from './world.js';

const figure = { project_id: 'project:x', metric: 'THROUGHPUT', bound: 'EXACT', unit: 'unit:zone/truckload' };
let world: World;
beforeAll(async () => {
  world = await openWorld([
    unitCopy({
      id: 'unit:zone/truckload',
      title_zh: '车次/日',
      title_en: 'truckload a day',
      dimension: 'COUNT',
      per: 'DAY',
    }),
    project('project:x'),
    quantityRecord({ ...figure, id: 'quantity:a', value: '30' }),
    quantityRecord({ ...figure, id: 'quantity:b', value: '40', document_id: 'document:two' }),
    quantityRecord({ ...figure, id: 'quantity:c', value: '50', unit: 'VEHICLE_PER_DAY', document_id: 'document:two' }),
  ]);
});
afterAll(() => world.database.close());

describe('a quantity of works in a unit that a data set brings', () => {
  it('is told in it, in both languages, and conflicts with figures in the same unit alone', async () => {
    const { project: found } = await world.ask(`{ project(id: "project:x") { quantities {
      id quantity { unit { code name per } text text_en: text(locale: EN) } conflictsWith { id quantity { unit { name } } } } } }`);
    const [a, , c] = found.quantities;
    const unit = { code: 'unit:zone/truckload', name: '车次/日', per: 'DAY' };
    expect(a.quantity).toEqual({ unit, text: '30车次/日', text_en: '30 truckload a day' });
    expect(a.conflictsWith).toEqual([{ id: 'quantity:b', quantity: { unit: { name: '车次/日' } } }]);
    expect(c.conflictsWith).toEqual([]);
  });
});
