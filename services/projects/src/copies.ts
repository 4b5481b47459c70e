import {
  bilingual,
  code,
  copyOf,
  optional,
  type ReferenceCopy,
  recordTable,
  reference,
  text,
} from '@zibo-graph/database';

export const areas_reference = recordTable('projects', 'areas_reference', ['id'], {
  id: reference('area'),
  ...bilingual('name'),
  kind: code('areaKind'),
  parent_id: optional(reference('area')),
});

export const agencies_reference = recordTable('projects', 'agencies_reference', ['id'], {
  id: reference('agency'),
  ...bilingual('name'),
  kind: code('agencyKind'),
  level: code('administrativeLevel'),
  function: optional(text()),
  area_id: optional(reference('area')),
});

export const units_reference = recordTable('projects', 'units_reference', ['id'], {
  id: reference('unit'),
  ...bilingual('title'),
  dimension: code('dimension'),
  per: optional(text()),
});

/** What this subgraph knows of areas and agencies, to filter and to group by them, and of the units that data sets bring. */
export const copies: readonly ReferenceCopy[] = [
  copyOf('areas', areas_reference),
  copyOf('agencies', agencies_reference),
  copyOf('units', units_reference),
];
