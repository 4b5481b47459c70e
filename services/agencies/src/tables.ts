import {
  bilingual,
  boolean,
  code,
  id,
  mention,
  optional,
  recordTable,
  reference,
  text,
  uscc,
} from '@zibo-graph/database';

/** Areas by administrative division; functional zones have no GB/T 2260 code. */
export const areas = recordTable('agencies', 'areas', ['id'], {
  id: id('area'),
  code: optional(text()),
  ...bilingual('name'),
  short_name_zh: optional(text()),
  kind: code('areaKind'),
  parent_id: optional(reference('area')),
  ...mention,
});

/** Whoever answers for something. `function` names what the agency does, alike at every level: it links counterparts. */
export const agencies = recordTable('agencies', 'agencies', ['id'], {
  id: id('agency'),
  ...bilingual('name'),
  name_en_ours: optional(boolean()),
  short_name_zh: optional(text()),
  kind: code('agencyKind'),
  level: code('administrativeLevel'),
  function: optional(text()),
  area_id: optional(reference('area')),
  parent_id: optional(reference('agency')),
  uscc: optional(uscc()),
  ...mention,
});

/** Other names under which documents write an agency, misprints included. */
export const aliases = recordTable('agencies', 'aliases', ['agency_id', 'name'], {
  agency_id: reference('agency'),
  name: text(),
  kind: code('aliasKind'),
  ...mention,
});

/** Who sits on a coordinating body, in which role; the office held where the text says it, never a person's name. */
export const memberships = recordTable('agencies', 'memberships', ['id'], {
  id: id('membership'),
  body_id: reference('agency'),
  member_id: optional(reference('agency')),
  role: code('membershipRole'),
  office_zh: optional(text()),
  office_en: optional(text()),
  ...mention,
});

/** Every table of the agencies subgraph, in the order in which rows refer to each other. */
export const tables = [areas, agencies, aliases, memberships];
