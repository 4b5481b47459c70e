/* Generated from the SDL and schema/operations by `npm run codegen`. Do not edit. */
import { type NoVariables, type Operation, persisted } from '../Operation.js';

/** 一个机构的各种名称和对口机构 The names of an agency, and its counterparts */
export const AgencyNames: Operation<AgencyNamesData, AgencyNamesVariables> = /* @__PURE__ */ persisted('7183e99ea507220ce4137e59298196ca349e92b801804e2f35fe1d2c2dc1d1c6', {
  name: 'AgencyNames',
  document: `query AgencyNames($locale: Locale = ZH_CN) {
  agency(id: "agency:370306/emergency-management-bureau") {
    name(locale: $locale)
    englishName: name(locale: EN)
    englishNameUnofficial
    shortName
    kind
    level
    area {
      name(locale: $locale)
    }
    aliases {
      name
      kind
      citations {
        document {
          title(locale: $locale)
        }
        locator
      }
    }
    counterparts {
      id
      name(locale: $locale)
      level
      area {
        name(locale: $locale)
      }
    }
    memberships {
      role
      body {
        name(locale: $locale)
      }
    }
  }
}
`,
});

/** Data of {@link AgencyNames}. */
export interface AgencyNamesData {
  readonly agency: {
    readonly name: string;
    readonly englishName: string;
    readonly englishNameUnofficial: boolean;
    readonly shortName: string | null;
    readonly kind: AgencyKind;
    readonly level: AdministrativeLevel;
    readonly area: {
      readonly name: string;
    } | null;
    readonly aliases: ReadonlyArray<{
      readonly name: string;
      readonly kind: AliasKind;
      readonly citations: ReadonlyArray<{
        readonly document: {
          readonly title: string;
        } | null;
        readonly locator: string;
      }>;
    }>;
    readonly counterparts: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly level: AdministrativeLevel;
      readonly area: {
        readonly name: string;
      } | null;
    }>;
    readonly memberships: ReadonlyArray<{
      readonly role: MembershipRole;
      readonly body: {
        readonly name: string;
      };
    }>;
  } | null;
}

/** Variables of {@link AgencyNames}. */
export interface AgencyNamesVariables {
  readonly locale?: Locale | null;
}

/** 逐页列出机构 Agencies, page by page */
export const AgencyPages: Operation<AgencyPagesData, AgencyPagesVariables> = /* @__PURE__ */ persisted('21bc5303a6dcb246e8d14e7b23cad396ffa0a82fa86458585424ac72024830f4', {
  name: 'AgencyPages',
  document: `query AgencyPages($first: Int, $after: String, $locale: Locale = ZH_CN) {
  agencies(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        name(locale: $locale)
        kind
        kindLabel(locale: $locale)
        level
        area {
          name(locale: $locale)
        }
      }
    }
  }
}
`,
});

/** Data of {@link AgencyPages}. */
export interface AgencyPagesData {
  readonly agencies: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly edges: ReadonlyArray<{
      readonly cursor: string;
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly kind: AgencyKind;
        readonly kindLabel: string;
        readonly level: AdministrativeLevel;
        readonly area: {
          readonly name: string;
        } | null;
      };
    }>;
  } | null;
}

/** Variables of {@link AgencyPages}. */
export interface AgencyPagesVariables {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly locale?: Locale | null;
}

/** 一个机构的任务，以及每项任务各责任单位的角色 The tasks of an agency, with every responsible unit in its role */
export const AgencyTasks: Operation<AgencyTasksData, AgencyTasksVariables> = /* @__PURE__ */ persisted('cac7dc4399661825f466fa4580aba8d69803759cf437ed4360a7a4f8b3054ba7', {
  name: 'AgencyTasks',
  document: `query AgencyTasks($agency: ID!, $first: Int, $after: String, $locale: Locale = ZH_CN) {
  agency(id: $agency) {
    name(locale: $locale)
    tasks(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        title(locale: $locale)
        section(locale: $locale)
        kind
        kindLabel(locale: $locale)
        plan {
          title(locale: $locale)
        }
        assignments(first: 20) {
          nodes {
            role
            roleLabel(locale: $locale)
            inherited
            collective
            wording
            agency {
              id
              name(locale: $locale)
            }
          }
        }
        citations {
          locator
        }
      }
    }
  }
}
`,
});

/** Data of {@link AgencyTasks}. */
export interface AgencyTasksData {
  readonly agency: {
    readonly name: string;
    readonly tasks: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly number: string;
        readonly title: string;
        readonly section: string | null;
        readonly kind: TaskKind;
        readonly kindLabel: string;
        readonly plan: {
          readonly title: string;
        };
        readonly assignments: {
          readonly nodes: ReadonlyArray<{
            readonly role: AssignmentRole;
            readonly roleLabel: string;
            readonly inherited: boolean;
            readonly collective: boolean;
            readonly wording: string;
            readonly agency: {
              readonly id: string;
              readonly name: string;
            } | null;
          }>;
        };
        readonly citations: ReadonlyArray<{
          readonly locator: string;
        }>;
      }>;
    } | null;
  } | null;
}

/** Variables of {@link AgencyTasks}. */
export interface AgencyTasksVariables {
  readonly agency: string;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly locale?: Locale | null;
}

/** 全市区域层级，以及各区县的机构数和项目数 The areas of the city, with how many agencies and projects each has */
export const AreaTree: Operation<AreaTreeData, AreaTreeVariables> = /* @__PURE__ */ persisted('9fe92016c18deefb1b85033b313befe2a10f356a631ec54337b44318b1412e2d', {
  name: 'AreaTree',
  document: `query AreaTree($locale: Locale = ZH_CN) {
  area(code: "370300") {
    name(locale: $locale)
    parent {
      name(locale: $locale)
    }
    children {
      id
      code
      name(locale: $locale)
      kind
      agencies(first: 1) {
        totalCount
      }
      projects(first: 1) {
        totalCount
      }
      children {
        name(locale: $locale)
        kind
      }
    }
  }
}
`,
});

/** Data of {@link AreaTree}. */
export interface AreaTreeData {
  readonly area: {
    readonly name: string;
    readonly parent: {
      readonly name: string;
    } | null;
    readonly children: ReadonlyArray<{
      readonly id: string;
      readonly code: string | null;
      readonly name: string;
      readonly kind: AreaKind;
      readonly agencies: {
        readonly totalCount: number;
      };
      readonly projects: {
        readonly totalCount: number;
      } | null;
      readonly children: ReadonlyArray<{
        readonly name: string;
        readonly kind: AreaKind;
      }>;
    }>;
  } | null;
}

/** Variables of {@link AreaTree}. */
export interface AreaTreeVariables {
  readonly locale?: Locale | null;
}

/** 婴幼儿照护服务：各单位职责分工 Childcare services: what each agency has to do */
export const ChildcareDuties: Operation<ChildcareDutiesData, ChildcareDutiesVariables> = /* @__PURE__ */ persisted('5d0bec56543424ee9a0ee32bcdbeccb9ee7993613ea9841b00d769f21e188cbd', {
  name: 'ChildcareDuties',
  document: `query ChildcareDuties($locale: Locale = ZH_CN) {
  plan(id: "plan:370306/childcare-services-2021") {
    title(locale: $locale)
    document {
      documentNumber
      issuedOn
      indexNumber
    }
    duties {
      agency {
        name(locale: $locale)
        shortName
      }
      text(locale: $locale)
      english: text(locale: EN)
      citations {
        locator
      }
    }
  }
}
`,
});

/** Data of {@link ChildcareDuties}. */
export interface ChildcareDutiesData {
  readonly plan: {
    readonly title: string;
    readonly document: {
      readonly documentNumber: string | null;
      readonly issuedOn: string | null;
      readonly indexNumber: string | null;
    };
    readonly duties: ReadonlyArray<{
      readonly agency: {
        readonly name: string;
        readonly shortName: string | null;
      } | null;
      readonly text: string;
      readonly english: string;
      readonly citations: ReadonlyArray<{
        readonly locator: string;
      }>;
    }>;
  } | null;
}

/** Variables of {@link ChildcareDuties}. */
export interface ChildcareDutiesVariables {
  readonly locale?: Locale | null;
}

/** 一个议事协调机构：成员、办公室和下设机构 A coordinating body: its members, its office, the bodies under it */
export const CoordinatingBody: Operation<CoordinatingBodyData, CoordinatingBodyVariables> = /* @__PURE__ */ persisted('bc1b6702f691e42a0bb4446ab2fd42254f131674f333aad37914635eb57f6c4f', {
  name: 'CoordinatingBody',
  document: `query CoordinatingBody($locale: Locale = ZH_CN) {
  agency(id: "agency:370306/emergency-management-committee") {
    name(locale: $locale)
    members {
      role
      roleLabel(locale: $locale)
      office(locale: $locale)
      member {
        id
        name(locale: $locale)
      }
      citations {
        document {
          title(locale: $locale)
        }
        locator
      }
    }
    children {
      name(locale: $locale)
    }
  }
}
`,
});

/** Data of {@link CoordinatingBody}. */
export interface CoordinatingBodyData {
  readonly agency: {
    readonly name: string;
    readonly members: ReadonlyArray<{
      readonly role: MembershipRole;
      readonly roleLabel: string;
      readonly office: string | null;
      readonly member: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly citations: ReadonlyArray<{
        readonly document: {
          readonly title: string;
        } | null;
        readonly locator: string;
      }>;
    }>;
    readonly children: ReadonlyArray<{
      readonly name: string;
    }>;
  } | null;
}

/** Variables of {@link CoordinatingBody}. */
export interface CoordinatingBodyVariables {
  readonly locale?: Locale | null;
}

/** 一个项目的投资：各来源数字不一，各有出处 The investment of a project: sources that disagree, each with its citation */
export const DisagreeingInvestments: Operation<DisagreeingInvestmentsData, DisagreeingInvestmentsVariables> = /* @__PURE__ */ persisted('aac51288e399c543ea10af46adc5ec173f0a226aa2e487e8b498de4de16aa637', {
  name: 'DisagreeingInvestments',
  document: `query DisagreeingInvestments($locale: Locale = ZH_CN) {
  project(id: "project:370300/xiaoqing-navigation") {
    name(locale: $locale)
    stage
    stageWording
    investments {
      kind
      kindLabel(locale: $locale)
      asOf
      money {
        number(unit: YI_YUAN)
        bound
        text(locale: $locale)
        english: text(locale: EN)
      }
      citations {
        document {
          title(locale: $locale)
          published
        }
        locator
        reported
      }
      conflictsWith {
        money {
          text(locale: $locale)
        }
        citations {
          document {
            title(locale: $locale)
          }
        }
      }
    }
    quantities {
      label(locale: $locale)
      quantity {
        text(locale: $locale)
      }
      citations {
        document {
          title(locale: $locale)
        }
        reported
      }
    }
  }
}
`,
});

/** Data of {@link DisagreeingInvestments}. */
export interface DisagreeingInvestmentsData {
  readonly project: {
    readonly name: string;
    readonly stage: ProjectStage;
    readonly stageWording: string;
    readonly investments: ReadonlyArray<{
      readonly kind: InvestmentKind;
      readonly kindLabel: string;
      readonly asOf: string | null;
      readonly money: {
        readonly number: number;
        readonly bound: Bound;
        readonly text: string;
        readonly english: string;
      };
      readonly citations: ReadonlyArray<{
        readonly document: {
          readonly title: string;
          readonly published: string | null;
        } | null;
        readonly locator: string;
        readonly reported: string | null;
      }>;
      readonly conflictsWith: ReadonlyArray<{
        readonly money: {
          readonly text: string;
        };
        readonly citations: ReadonlyArray<{
          readonly document: {
            readonly title: string;
          } | null;
        }>;
      }>;
    }>;
    readonly quantities: ReadonlyArray<{
      readonly label: string;
      readonly quantity: {
        readonly text: string;
      };
      readonly citations: ReadonlyArray<{
        readonly document: {
          readonly title: string;
        } | null;
        readonly reported: string | null;
      }>;
    }>;
  } | null;
}

/** Variables of {@link DisagreeingInvestments}. */
export interface DisagreeingInvestmentsVariables {
  readonly locale?: Locale | null;
}

/** 一份文件的依据，以及引用它的文件 What a document rests on, and what cites it */
export const DocumentBasis: Operation<DocumentBasisData, DocumentBasisVariables> = /* @__PURE__ */ persisted('524732e921cc82f0f1ae8914a939cf6208bbdfc55894c8d924e48f21d30e9065', {
  name: 'DocumentBasis',
  document: `query DocumentBasis($document: ID!, $locale: Locale = ZH_CN) {
  document(id: $document) {
    title(locale: $locale)
    documentNumber
    kind
    issuer {
      name(locale: $locale)
    }
    issuedOn
    published
    basedOn {
      id
      title(locale: $locale)
      documentNumber
      issuer {
        name(locale: $locale)
      }
      basedOn {
        title(locale: $locale)
      }
    }
    citedBy {
      id
      title(locale: $locale)
      kind
      published
    }
    plan {
      title(locale: $locale)
      basedOn {
        title(locale: $locale)
      }
    }
  }
}
`,
});

/** Data of {@link DocumentBasis}. */
export interface DocumentBasisData {
  readonly document: {
    readonly title: string;
    readonly documentNumber: string | null;
    readonly kind: DocumentKind;
    readonly issuer: {
      readonly name: string;
    } | null;
    readonly issuedOn: string | null;
    readonly published: string | null;
    readonly basedOn: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly documentNumber: string | null;
      readonly issuer: {
        readonly name: string;
      } | null;
      readonly basedOn: ReadonlyArray<{
        readonly title: string;
      }>;
    }>;
    readonly citedBy: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly kind: DocumentKind;
      readonly published: string | null;
    }>;
    readonly plan: {
      readonly title: string;
      readonly basedOn: ReadonlyArray<{
        readonly title: string;
      }>;
    } | null;
  } | null;
}

/** Variables of {@link DocumentBasis}. */
export interface DocumentBasisVariables {
  readonly document: string;
  readonly locale?: Locale | null;
}

/** 用英文读：规划、任务和责任单位 In English: a plan, its tasks and who answers for them */
export const EnglishNames: Operation<EnglishNamesData, EnglishNamesVariables> = /* @__PURE__ */ persisted('e1e226efbd63d5c990e613754c3be7c63975ece0fe7d4744a602aa2c892d05dd', {
  name: 'EnglishNames',
  document: `query EnglishNames($locale: Locale = ZH_CN) {
  plan(id: "plan:370306/childcare-services-2021") {
    title(locale: $locale)
    area {
      name(locale: $locale)
    }
    period {
      label(locale: $locale)
    }
    tasks(first: 20) {
      totalCount
      nodes {
        number
        title(locale: $locale)
        section(locale: $locale)
        assignments(first: 20) {
          nodes {
            role
            inherited
            agency {
              name(locale: $locale)
              englishNameUnofficial
            }
          }
        }
      }
    }
  }
}
`,
});

/** Data of {@link EnglishNames}. */
export interface EnglishNamesData {
  readonly plan: {
    readonly title: string;
    readonly area: {
      readonly name: string;
    } | null;
    readonly period: {
      readonly label: string;
    };
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly number: string;
        readonly title: string;
        readonly section: string | null;
        readonly assignments: {
          readonly nodes: ReadonlyArray<{
            readonly role: AssignmentRole;
            readonly inherited: boolean;
            readonly agency: {
              readonly name: string;
              readonly englishNameUnofficial: boolean;
            } | null;
          }>;
        };
      }>;
    };
  } | null;
}

/** Variables of {@link EnglishNames}. */
export interface EnglishNamesVariables {
  readonly locale?: Locale | null;
}

/** 按中文、英文或拼音查找任何内容 Anything by its name in Chinese, English or pinyin */
export const FindAnything: Operation<FindAnythingData, FindAnythingVariables> = /* @__PURE__ */ persisted('c58a47a7d92b55776e630997f87acc0ec2dbadb1d381413cd0bad4b9ecb85997', {
  name: 'FindAnything',
  document: `query FindAnything($text: String!, $kinds: [SearchKind!], $first: Int, $after: String, $locale: Locale = ZH_CN) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    nodes {
      kind
      title(locale: $locale)
      matched
      via
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
});

/** Data of {@link FindAnything}. */
export interface FindAnythingData {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly kind: SearchKind;
      readonly title: string;
      readonly matched: string;
      readonly via: SearchVia;
      readonly node: {
        readonly id: string;
      } | null;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  } | null;
}

/** Variables of {@link FindAnything}. */
export interface FindAnythingVariables {
  readonly text: string;
  readonly kinds?: ReadonlyArray<SearchKind> | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly locale?: Locale | null;
}

/** 数据和来源中的问题：不一致、单位存疑、基期已达标等，附出处 What does not fit, or is doubtful, in the data and its sources, with their places */
export const Findings: Operation<FindingsData, FindingsVariables> = /* @__PURE__ */ persisted('20816f30b7ec3802a5910f6cc1570d254fa94c845041eb3a0fca2873fe40e729', {
  name: 'Findings',
  document: `query Findings($where: FindingFilter, $locale: Locale = ZH_CN) {
  findings(where: $where) {
    id
    rule
    ruleTitle(locale: $locale)
    severity
    severityLabel(locale: $locale)
    subjects
    message(locale: $locale)
    english: message(locale: EN)
    citations {
      document {
        title(locale: $locale)
      }
      locator
      reported
    }
  }
}
`,
});

/** Data of {@link Findings}. */
export interface FindingsData {
  readonly findings: ReadonlyArray<{
    readonly id: string;
    readonly rule: string;
    readonly ruleTitle: string;
    readonly severity: FindingSeverity;
    readonly severityLabel: string;
    readonly subjects: ReadonlyArray<string>;
    readonly message: string;
    readonly english: string;
    readonly citations: ReadonlyArray<{
      readonly document: {
        readonly title: string;
      } | null;
      readonly locator: string;
      readonly reported: string | null;
    }>;
  }> | null;
}

/** Variables of {@link Findings}. */
export interface FindingsVariables {
  readonly where?: FindingFilter | null;
  readonly locale?: Locale | null;
}

/** 一个指标：各规划的目标和各地的观测值 An indicator: the targets that plans set on it, and what was measured */
export const IndicatorTargets: Operation<IndicatorTargetsData, IndicatorTargetsVariables> = /* @__PURE__ */ persisted('3c63a19fefb0f0cea64d545052538f268f443b7bd34d7d62729c5847823b93b4', {
  name: 'IndicatorTargets',
  document: `query IndicatorTargets($locale: Locale = ZH_CN) {
  indicator(id: "indicator:disaster-loss-share-of-gdp") {
    name(locale: $locale)
    definition(locale: $locale)
    unit {
      name(locale: $locale)
      english: name(locale: EN)
      dimension
    }
    direction
    topic
    targets(first: 20) {
      nodes {
        plan {
          title(locale: $locale)
        }
        statement(locale: $locale)
        comparator
        quantity {
          text(locale: $locale)
        }
        dueOn
      }
    }
    observations(first: 20) {
      nodes {
        area {
          name(locale: $locale)
        }
        period {
          label(locale: $locale)
        }
        asOf
        measure
        quantity {
          text(locale: $locale)
          reported
        }
        citations {
          document {
            title(locale: $locale)
          }
          locator
        }
      }
    }
  }
}
`,
});

/** Data of {@link IndicatorTargets}. */
export interface IndicatorTargetsData {
  readonly indicator: {
    readonly name: string;
    readonly definition: string | null;
    readonly unit: {
      readonly name: string;
      readonly english: string;
      readonly dimension: string;
    };
    readonly direction: Direction;
    readonly topic: Topic;
    readonly targets: {
      readonly nodes: ReadonlyArray<{
        readonly plan: {
          readonly title: string;
        };
        readonly statement: string;
        readonly comparator: Comparator | null;
        readonly quantity: {
          readonly text: string;
        } | null;
        readonly dueOn: string | null;
      }>;
    };
    readonly observations: {
      readonly nodes: ReadonlyArray<{
        readonly area: {
          readonly name: string;
        } | null;
        readonly period: {
          readonly label: string;
        } | null;
        readonly asOf: string | null;
        readonly measure: Measure;
        readonly quantity: {
          readonly text: string;
          readonly reported: string | null;
        };
        readonly citations: ReadonlyArray<{
          readonly document: {
            readonly title: string;
          } | null;
          readonly locator: string;
        }>;
      }>;
    };
  } | null;
}

/** Variables of {@link IndicatorTargets}. */
export interface IndicatorTargetsVariables {
  readonly locale?: Locale | null;
}

/** 规划中期评估：进展、每项有观测值的目标的评估，与已公布结论对照 Mid-term evaluation of a plan: its progress, the targets that can be told, and published verdicts beside ours */
export const MidTermEvaluation: Operation<MidTermEvaluationData, MidTermEvaluationVariables> = /* @__PURE__ */ persisted('99b342624bf7ee72ef2aac8909930c0d18a0e32de4a1cfcace1a794a3f194c04', {
  name: 'MidTermEvaluation',
  document: `query MidTermEvaluation($plan: ID!, $asOf: Date!, $locale: Locale = ZH_CN) {
  plan(id: $plan) {
    title(locale: $locale)
    progress(asOf: $asOf) {
      asOf
      targetCount
      evaluated
      coverage
      statuses {
        status
        statusLabel(locale: $locale)
        count
      }
      targetsByStatus(statuses: [MET, ON_TRACK, AT_RISK, OFF_TRACK, MISSED, NOT_COMPARABLE]) {
        id
        statement(locale: $locale)
        evaluation(asOf: $asOf) {
          status
          statusLabel(locale: $locale)
          rule
          reason(locale: $locale)
          english: reason(locale: EN)
          value {
            text(locale: $locale)
          }
          gap {
            text(locale: $locale)
          }
          inputs {
            period {
              label(locale: $locale)
            }
            quantity {
              text(locale: $locale)
              reported
            }
            citations {
              document {
                title(locale: $locale)
              }
              locator
            }
          }
          publishedVerdict {
            wording(locale: $locale)
            asOf
          }
        }
      }
    }
  }
}
`,
});

/** Data of {@link MidTermEvaluation}. */
export interface MidTermEvaluationData {
  readonly plan: {
    readonly title: string;
    readonly progress: {
      readonly asOf: string;
      readonly targetCount: number;
      readonly evaluated: number;
      readonly coverage: number | null;
      readonly statuses: ReadonlyArray<{
        readonly status: TargetStatus;
        readonly statusLabel: string;
        readonly count: number;
      }>;
      readonly targetsByStatus: ReadonlyArray<{
        readonly id: string;
        readonly statement: string;
        readonly evaluation: {
          readonly status: TargetStatus;
          readonly statusLabel: string;
          readonly rule: string;
          readonly reason: string;
          readonly english: string;
          readonly value: {
            readonly text: string;
          } | null;
          readonly gap: {
            readonly text: string;
          } | null;
          readonly inputs: ReadonlyArray<{
            readonly period: {
              readonly label: string;
            } | null;
            readonly quantity: {
              readonly text: string;
              readonly reported: string | null;
            };
            readonly citations: ReadonlyArray<{
              readonly document: {
                readonly title: string;
              } | null;
              readonly locator: string;
            }>;
          }>;
          readonly publishedVerdict: {
            readonly wording: string;
            readonly asOf: string;
          } | null;
        };
      }>;
    };
  } | null;
}

/** Variables of {@link MidTermEvaluation}. */
export interface MidTermEvaluationVariables {
  readonly plan: string;
  readonly asOf: string;
  readonly locale?: Locale | null;
}

/** 总览：一个项目计划、一个机构、一个规划 Overview: one programme, one agency, one plan */
export const Overview: Operation<OverviewData, OverviewVariables> = /* @__PURE__ */ persisted('b70fdc660d1cfca1eb3d057271d731a361d84a63f9082fadd66c5fb8d44fb563', {
  name: 'Overview',
  document: `query Overview($locale: Locale = ZH_CN) {
  programme(id: "programme:370300/urban-construction-2022") {
    name(locale: $locale)
    reports {
      asOf
      projectCount
      startedCount
      completedInvestment {
        number(unit: YI_YUAN)
        text(locale: $locale)
      }
      citations {
        document {
          title(locale: $locale)
        }
        locator
        reported
      }
    }
    reconciliation {
      registeredProjects
      missingProjects
      missingCompletedInvestment {
        text(locale: $locale)
      }
    }
    lead {
      name(locale: $locale)
      uscc
      counterparts {
        name(locale: $locale)
        area {
          name(locale: $locale)
        }
      }
      tasks(first: 5) {
        nodes {
          number
          title(locale: $locale)
          plan {
            title(locale: $locale)
          }
        }
      }
    }
  }
  agency(id: "agency:370306/emergency-management-bureau") {
    name(locale: $locale)
    aliases {
      name
      kind
    }
    tasks(first: 50) {
      totalCount
      nodes {
        number
        title(locale: $locale)
        assignments(first: 20) {
          nodes {
            role
            agency {
              name(locale: $locale)
            }
          }
        }
        projects(first: 5) {
          nodes {
            name(locale: $locale)
            stage
          }
        }
      }
    }
    projects(first: 5) {
      totalCount
    }
  }
  plan(id: "plan:370306/emergency-management-14fyp") {
    title(locale: $locale)
    document {
      documentNumber
      basedOn {
        title(locale: $locale)
        documentNumber
      }
    }
    targets(first: 100) {
      totalCount
      nodes {
        number
        box
        statement(locale: $locale)
        comparator
        quantity {
          value
          unit {
            code
            name(locale: $locale)
          }
          bound
        }
        dueOn
        citations {
          locator
          reported
        }
      }
    }
  }
}
`,
});

/** Data of {@link Overview}. */
export interface OverviewData {
  readonly programme: {
    readonly name: string;
    readonly reports: ReadonlyArray<{
      readonly asOf: string;
      readonly projectCount: number | null;
      readonly startedCount: number | null;
      readonly completedInvestment: {
        readonly number: number;
        readonly text: string;
      } | null;
      readonly citations: ReadonlyArray<{
        readonly document: {
          readonly title: string;
        } | null;
        readonly locator: string;
        readonly reported: string | null;
      }>;
    }>;
    readonly reconciliation: {
      readonly registeredProjects: number;
      readonly missingProjects: number | null;
      readonly missingCompletedInvestment: {
        readonly text: string;
      } | null;
    };
    readonly lead: {
      readonly name: string;
      readonly uscc: string | null;
      readonly counterparts: ReadonlyArray<{
        readonly name: string;
        readonly area: {
          readonly name: string;
        } | null;
      }>;
      readonly tasks: {
        readonly nodes: ReadonlyArray<{
          readonly number: string;
          readonly title: string;
          readonly plan: {
            readonly title: string;
          };
        }>;
      } | null;
    } | null;
  } | null;
  readonly agency: {
    readonly name: string;
    readonly aliases: ReadonlyArray<{
      readonly name: string;
      readonly kind: AliasKind;
    }>;
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly number: string;
        readonly title: string;
        readonly assignments: {
          readonly nodes: ReadonlyArray<{
            readonly role: AssignmentRole;
            readonly agency: {
              readonly name: string;
            } | null;
          }>;
        };
        readonly projects: {
          readonly nodes: ReadonlyArray<{
            readonly name: string;
            readonly stage: ProjectStage;
          }>;
        } | null;
      }>;
    } | null;
    readonly projects: {
      readonly totalCount: number;
    } | null;
  } | null;
  readonly plan: {
    readonly title: string;
    readonly document: {
      readonly documentNumber: string | null;
      readonly basedOn: ReadonlyArray<{
        readonly title: string;
        readonly documentNumber: string | null;
      }>;
    };
    readonly targets: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly number: string | null;
        readonly box: string | null;
        readonly statement: string;
        readonly comparator: Comparator | null;
        readonly quantity: {
          readonly value: string;
          readonly unit: {
            readonly code: string;
            readonly name: string;
          };
          readonly bound: Bound;
        } | null;
        readonly dueOn: string | null;
        readonly citations: ReadonlyArray<{
          readonly locator: string;
          readonly reported: string | null;
        }>;
      }>;
    };
  } | null;
}

/** Variables of {@link Overview}. */
export interface OverviewVariables {
  readonly locale?: Locale | null;
}

/** 规划衔接：区规划各项目标与上位规划的关系 Alignment: the targets of a district's plan against those of the plans it rests on */
export const PlanAlignment: Operation<PlanAlignmentData, PlanAlignmentVariables> = /* @__PURE__ */ persisted('ad99f0dea1b9c8c77ac24bbfa76294338d914a2086ed2a4dae0b31ccff551099', {
  name: 'PlanAlignment',
  document: `query PlanAlignment($plan: ID!, $locale: Locale = ZH_CN) {
  plan(id: $plan) {
    title(locale: $locale)
    alignment {
      higherPlans {
        title(locale: $locale)
      }
      statuses {
        status
        statusLabel(locale: $locale)
        count
      }
      alignments {
        status
        statusLabel(locale: $locale)
        reason(locale: $locale)
        target {
          number
          statement(locale: $locale)
        }
        higherTarget {
          statement(locale: $locale)
          plan {
            title(locale: $locale)
          }
        }
      }
    }
  }
}
`,
});

/** Data of {@link PlanAlignment}. */
export interface PlanAlignmentData {
  readonly plan: {
    readonly title: string;
    readonly alignment: {
      readonly higherPlans: ReadonlyArray<{
        readonly title: string;
      }>;
      readonly statuses: ReadonlyArray<{
        readonly status: AlignmentStatus;
        readonly statusLabel: string;
        readonly count: number;
      }>;
      readonly alignments: ReadonlyArray<{
        readonly status: AlignmentStatus;
        readonly statusLabel: string;
        readonly reason: string;
        readonly target: {
          readonly number: string | null;
          readonly statement: string;
        };
        readonly higherTarget: {
          readonly statement: string;
          readonly plan: {
            readonly title: string;
          };
        } | null;
      }>;
    };
  } | null;
}

/** Variables of {@link PlanAlignment}. */
export interface PlanAlignmentVariables {
  readonly plan: string;
  readonly locale?: Locale | null;
}

/** 一个规划的目标：按专栏和领域，附出处 The targets of a plan by box and heading, with their sources */
export const PlanTargets: Operation<PlanTargetsData, PlanTargetsVariables> = /* @__PURE__ */ persisted('909e7a7312c318401ece61ade5c1aa3fec666367b86305b290cd44ab8703a99c', {
  name: 'PlanTargets',
  document: `query PlanTargets($plan: ID!, $first: Int, $locale: Locale = ZH_CN) {
  plan(id: $plan) {
    title(locale: $locale)
    area {
      name(locale: $locale)
    }
    issuer {
      name(locale: $locale)
    }
    period {
      label(locale: $locale)
    }
    targets(first: $first) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        box
        heading(locale: $locale)
        number
        statement(locale: $locale)
        kind
        topic
        topicLabel(locale: $locale)
        comparator
        comparatorLabel(locale: $locale)
        quantity {
          text(locale: $locale)
          bound
          reported
        }
        dueOn
        indicator {
          id
          name(locale: $locale)
          direction
        }
        citations {
          document {
            title(locale: $locale)
            documentNumber
          }
          locator
          reported
        }
      }
    }
  }
}
`,
});

/** Data of {@link PlanTargets}. */
export interface PlanTargetsData {
  readonly plan: {
    readonly title: string;
    readonly area: {
      readonly name: string;
    } | null;
    readonly issuer: {
      readonly name: string;
    } | null;
    readonly period: {
      readonly label: string;
    };
    readonly targets: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly box: string | null;
        readonly heading: string | null;
        readonly number: string | null;
        readonly statement: string;
        readonly kind: TargetKind;
        readonly topic: Topic;
        readonly topicLabel: string;
        readonly comparator: Comparator | null;
        readonly comparatorLabel: string | null;
        readonly quantity: {
          readonly text: string;
          readonly bound: Bound;
          readonly reported: string | null;
        } | null;
        readonly dueOn: string | null;
        readonly indicator: {
          readonly id: string;
          readonly name: string;
          readonly direction: Direction;
        } | null;
        readonly citations: ReadonlyArray<{
          readonly document: {
            readonly title: string;
            readonly documentNumber: string | null;
          } | null;
          readonly locator: string;
          readonly reported: string | null;
        }>;
      }>;
    };
  } | null;
}

/** Variables of {@link PlanTargets}. */
export interface PlanTargetsVariables {
  readonly plan: string;
  readonly first?: number | null;
  readonly locale?: Locale | null;
}

/** 各项目计划：通报数与已登记数的核对 Every programme: what is reported against what is registered */
export const ProgrammeReconciliation: Operation<ProgrammeReconciliationData, ProgrammeReconciliationVariables> = /* @__PURE__ */ persisted('9ed3012f26e5090aa21e5660ad623da5e93753f202069bbec42d022078b623e0', {
  name: 'ProgrammeReconciliation',
  document: `query ProgrammeReconciliation($locale: Locale = ZH_CN) {
  programmes(first: 20) {
    totalCount
    nodes {
      id
      name(locale: $locale)
      reconciliation {
        reported {
          asOf
          projectCount
          completedInvestment {
            text(locale: $locale)
          }
        }
        registeredProjects
        missingProjects
        coverage
        missingCompletedInvestment {
          text(locale: $locale)
        }
        findings {
          rule
          severity
          message(locale: $locale)
          english: message(locale: EN)
        }
      }
    }
  }
}
`,
});

/** Data of {@link ProgrammeReconciliation}. */
export interface ProgrammeReconciliationData {
  readonly programmes: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly reconciliation: {
        readonly reported: {
          readonly asOf: string;
          readonly projectCount: number | null;
          readonly completedInvestment: {
            readonly text: string;
          } | null;
        } | null;
        readonly registeredProjects: number;
        readonly missingProjects: number | null;
        readonly coverage: number | null;
        readonly missingCompletedInvestment: {
          readonly text: string;
        } | null;
        readonly findings: ReadonlyArray<{
          readonly rule: string;
          readonly severity: FindingSeverity;
          readonly message: string;
          readonly english: string;
        }>;
      };
    }>;
  } | null;
}

/** Variables of {@link ProgrammeReconciliation}. */
export interface ProgrammeReconciliationVariables {
  readonly locale?: Locale | null;
}

/** 一次集中开工的通报：按区县和类别的项目数与投资 The reports of a joint start of projects, broken down by area and kind */
export const ProgrammeReports: Operation<ProgrammeReportsData, ProgrammeReportsVariables> = /* @__PURE__ */ persisted('0c8fd56175ac705b97307c5d8d96a44c225393bd4c19343d5ea560400396a77b', {
  name: 'ProgrammeReports',
  document: `query ProgrammeReports($locale: Locale = ZH_CN) {
  programme(id: "programme:370300/spring-starts-2021") {
    name(locale: $locale)
    year
    area {
      name(locale: $locale)
    }
    reports {
      asOf
      projectCount
      countingBasis
      totalInvestment {
        number(unit: YI_YUAN)
        text(locale: $locale)
        bound
        reported
      }
      breakdowns {
        dimension
        complete
        rows {
          label(locale: $locale)
          area {
            code
          }
          projectCount
          investment {
            number(unit: YI_YUAN)
            reported
          }
        }
      }
      citations {
        document {
          title(locale: $locale)
        }
        locator
        reported
      }
    }
  }
}
`,
});

/** Data of {@link ProgrammeReports}. */
export interface ProgrammeReportsData {
  readonly programme: {
    readonly name: string;
    readonly year: number | null;
    readonly area: {
      readonly name: string;
    } | null;
    readonly reports: ReadonlyArray<{
      readonly asOf: string;
      readonly projectCount: number | null;
      readonly countingBasis: CountingBasis;
      readonly totalInvestment: {
        readonly number: number;
        readonly text: string;
        readonly bound: Bound;
        readonly reported: string | null;
      } | null;
      readonly breakdowns: ReadonlyArray<{
        readonly dimension: BreakdownDimension;
        readonly complete: boolean;
        readonly rows: ReadonlyArray<{
          readonly label: string;
          readonly area: {
            readonly code: string | null;
          } | null;
          readonly projectCount: number | null;
          readonly investment: {
            readonly number: number;
            readonly reported: string | null;
          } | null;
        }>;
      }>;
      readonly citations: ReadonlyArray<{
        readonly document: {
          readonly title: string;
        } | null;
        readonly locator: string;
        readonly reported: string | null;
      }>;
    }>;
  } | null;
}

/** Variables of {@link ProgrammeReports}. */
export interface ProgrammeReportsVariables {
  readonly locale?: Locale | null;
}

/** 项目通报：按阶段和区域汇总，及各项目计划的登记情况 Project bulletin: projects by stage and area, and what is registered of each programme */
export const ProjectBulletin: Operation<ProjectBulletinData, ProjectBulletinVariables> = /* @__PURE__ */ persisted('d75cdd26ec9821255684a3d02bfd036c50cfce694001b9e27935dcd515359d2d', {
  name: 'ProjectBulletin',
  document: `query ProjectBulletin($locale: Locale = ZH_CN) {
  byStage: projectAggregate(groupBy: [STAGE], orderBy: [{ field: KEY }]) {
    groups {
      key {
        label(locale: $locale)
      }
      count
    }
    total {
      count
    }
  }
  byArea: projectAggregate(groupBy: [AREA], first: 2) {
    groups {
      key {
        label(locale: $locale)
        area {
          kind
        }
      }
      count
      investments(kinds: [COMPLETED_TO_DATE]) {
        kind
        projectCount
        coverage
      }
    }
    rest {
      count
    }
  }
  programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 3) {
    nodes {
      name(locale: $locale)
      year
      register {
        projectCount
        startedCount
      }
      reports {
        projectCount
        totalInvestment {
          text(locale: $locale)
        }
      }
    }
  }
}
`,
});

/** Data of {@link ProjectBulletin}. */
export interface ProjectBulletinData {
  readonly byStage: {
    readonly groups: ReadonlyArray<{
      readonly key: ReadonlyArray<{
        readonly label: string;
      }>;
      readonly count: number;
    }>;
    readonly total: {
      readonly count: number;
    };
  } | null;
  readonly byArea: {
    readonly groups: ReadonlyArray<{
      readonly key: ReadonlyArray<{
        readonly label: string;
        readonly area: {
          readonly kind: AreaKind;
        } | null;
      }>;
      readonly count: number;
      readonly investments: ReadonlyArray<{
        readonly kind: InvestmentKind;
        readonly projectCount: number;
        readonly coverage: number;
      }>;
    }>;
    readonly rest: {
      readonly count: number;
    } | null;
  } | null;
  readonly programmes: {
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly year: number | null;
      readonly register: {
        readonly projectCount: number;
        readonly startedCount: number;
      };
      readonly reports: ReadonlyArray<{
        readonly projectCount: number | null;
        readonly totalInvestment: {
          readonly text: string;
        } | null;
      }>;
    }>;
  } | null;
}

/** Variables of {@link ProjectBulletin}. */
export interface ProjectBulletinVariables {
  readonly locale?: Locale | null;
}

/** 一个项目及其子项目的节点 The milestones of a project and of its parts */
export const ProjectMilestones: Operation<ProjectMilestonesData, ProjectMilestonesVariables> = /* @__PURE__ */ persisted('9a22b08f441d904b49266ca987288bf7782ed69997f6a65242a06129a01b3648', {
  name: 'ProjectMilestones',
  document: `query ProjectMilestones($locale: Locale = ZH_CN) {
  project(id: "project:370300/south-station-and-hub") {
    ...Milestones
    parts {
      ...Milestones
      parties {
        role
        wording
        agency {
          name(locale: $locale)
        }
      }
    }
  }
}

fragment Milestones on Project {
  id
  name(locale: $locale)
  stage
  milestones {
    title(locale: $locale)
    kind
    kindLabel(locale: $locale)
    status
    statusLabel(locale: $locale)
    date
    asOf
    yearInferred
    citations {
      document {
        title(locale: $locale)
      }
      locator
    }
  }
}
`,
});

/** Data of {@link ProjectMilestones}. */
export interface ProjectMilestonesData {
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly stage: ProjectStage;
    readonly milestones: ReadonlyArray<{
      readonly title: string;
      readonly kind: MilestoneKind;
      readonly kindLabel: string;
      readonly status: MilestoneStatus;
      readonly statusLabel: string;
      readonly date: string | null;
      readonly asOf: string | null;
      readonly yearInferred: boolean;
      readonly citations: ReadonlyArray<{
        readonly document: {
          readonly title: string;
        } | null;
        readonly locator: string;
      }>;
    }>;
    readonly parts: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly stage: ProjectStage;
      readonly milestones: ReadonlyArray<{
        readonly title: string;
        readonly kind: MilestoneKind;
        readonly kindLabel: string;
        readonly status: MilestoneStatus;
        readonly statusLabel: string;
        readonly date: string | null;
        readonly asOf: string | null;
        readonly yearInferred: boolean;
        readonly citations: ReadonlyArray<{
          readonly document: {
            readonly title: string;
          } | null;
          readonly locator: string;
        }>;
      }>;
      readonly parties: ReadonlyArray<{
        readonly role: PartyRole;
        readonly wording: string;
        readonly agency: {
          readonly name: string;
        } | null;
      }>;
    }>;
  } | null;
}

/** Variables of {@link ProjectMilestones}. */
export interface ProjectMilestonesVariables {
  readonly locale?: Locale | null;
}

/** 一个机构牵头什么：规划任务、目标、项目和项目计划 What an agency answers for: tasks, targets, projects, programmes */
export const WhoLeadsWhat: Operation<WhoLeadsWhatData, WhoLeadsWhatVariables> = /* @__PURE__ */ persisted('1485271a3be46db04c7ba2488b2ed9d2d9ceb6fd910205866fdb65bd17b4c9e3', {
  name: 'WhoLeadsWhat',
  document: `query WhoLeadsWhat($agency: ID!, $locale: Locale = ZH_CN) {
  agency(id: $agency) {
    name(locale: $locale)
    kind
    level
    assignments(first: 50) {
      totalCount
      nodes {
        role
        roleLabel(locale: $locale)
        inherited
        plan {
          title(locale: $locale)
        }
        task {
          number
          title(locale: $locale)
          projects(first: 5) {
            nodes {
              name(locale: $locale)
              stage
            }
          }
        }
        target {
          number
          statement(locale: $locale)
        }
      }
    }
    projects(first: 20) {
      totalCount
      nodes {
        name(locale: $locale)
        sector
        sectorLabel(locale: $locale)
        stage
        stageLabel(locale: $locale)
        tasks(first: 5) {
          nodes {
            number
            title(locale: $locale)
          }
        }
      }
    }
    programmes(first: 20) {
      nodes {
        name(locale: $locale)
        year
      }
    }
  }
}
`,
});

/** Data of {@link WhoLeadsWhat}. */
export interface WhoLeadsWhatData {
  readonly agency: {
    readonly name: string;
    readonly kind: AgencyKind;
    readonly level: AdministrativeLevel;
    readonly assignments: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly role: AssignmentRole;
        readonly roleLabel: string;
        readonly inherited: boolean;
        readonly plan: {
          readonly title: string;
        };
        readonly task: {
          readonly number: string;
          readonly title: string;
          readonly projects: {
            readonly nodes: ReadonlyArray<{
              readonly name: string;
              readonly stage: ProjectStage;
            }>;
          } | null;
        } | null;
        readonly target: {
          readonly number: string | null;
          readonly statement: string;
        } | null;
      }>;
    } | null;
    readonly projects: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly name: string;
        readonly sector: Sector;
        readonly sectorLabel: string;
        readonly stage: ProjectStage;
        readonly stageLabel: string;
        readonly tasks: {
          readonly nodes: ReadonlyArray<{
            readonly number: string;
            readonly title: string;
          }>;
        } | null;
      }>;
    } | null;
    readonly programmes: {
      readonly nodes: ReadonlyArray<{
        readonly name: string;
        readonly year: number | null;
      }>;
    } | null;
  } | null;
}

/** Variables of {@link WhoLeadsWhat}. */
export interface WhoLeadsWhatVariables {
  readonly agency: string;
  readonly locale?: Locale | null;
}

export type AdministrativeLevel = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'TOWN' | 'NONE';

export type AgencyKind = 'PARTY_ORGAN' | 'PEOPLES_CONGRESS' | 'POLITICAL_CONSULTATIVE_CONFERENCE' | 'GOVERNMENT_DEPARTMENT' | 'VERTICAL' | 'JUDICIAL_ORGAN' | 'MILITARY_ORGAN' | 'MASS_ORGANISATION' | 'SOCIAL_ORGANISATION' | 'PUBLIC_INSTITUTION' | 'COORDINATING_BODY' | 'TOWN_GOVERNMENT' | 'VILLAGE_COMMITTEE' | 'ZONE_COMMITTEE' | 'UTILITY' | 'ENTERPRISE' | 'MEDIA' | 'COLLECTIVE';

export type AliasKind = 'SHORT_NAME' | 'VARIANT' | 'PLATE' | 'FORMER_NAME' | 'MISPRINT' | 'TRUNCATED';

export type AlignmentStatus = 'ALIGNED' | 'STRICTER' | 'LOOSER' | 'OTHER_DEADLINE' | 'NOT_COMPARABLE' | 'NO_PARENT';

export type AreaKind = 'COUNTRY' | 'PROVINCE' | 'CITY' | 'REGION' | 'DISTRICT' | 'COUNTY' | 'COUNTY_LEVEL_CITY' | 'ZONE' | 'TOWN' | 'TOWNSHIP' | 'SUBDISTRICT' | 'VILLAGE' | 'COMMUNITY';

export type AssignmentRole = 'LEAD' | 'RESPONSIBLE' | 'SUPPORT' | 'SUPERVISOR';

export type Bound = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'MORE_THAN' | 'LESS_THAN';

export type BreakdownDimension = 'AREA' | 'SECTOR' | 'SIZE' | 'KIND' | 'STAGE' | 'LEVEL' | 'AGENCY' | 'FUNDING_SOURCE' | 'OWNERSHIP' | 'PERIOD';

export type Comparator = 'LT' | 'LTE' | 'EQ' | 'GTE' | 'GT' | 'BETWEEN';

export type CountingBasis = 'PACKAGE' | 'SPLIT' | 'UNKNOWN';

export type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL';

export type DocumentKind = 'PLAN' | 'DECISION' | 'OPINION' | 'NOTICE' | 'REPLY' | 'LETTER' | 'MINUTES' | 'PROGRAMME' | 'MEASURES' | 'REGULATION' | 'ANNOUNCEMENT' | 'EVALUATION_REPORT' | 'WORK_REPORT' | 'AUDIT_REPORT' | 'BUDGET' | 'STATISTICAL_COMMUNIQUE' | 'YEARBOOK' | 'STATISTICS' | 'STANDARD' | 'GAZETTE' | 'INTERPRETATION' | 'PROJECT_APPROVAL' | 'PROCUREMENT' | 'PRESS' | 'PRESS_CONFERENCE' | 'REFERENCE' | 'OTHER';

export type FindingSeverity = 'INFO' | 'WARNING' | 'ERROR';

export type InvestmentKind = 'TOTAL_PLANNED' | 'APPROVED_BUDGET' | 'ANNUAL_PLAN' | 'COMPLETED_IN_PERIOD' | 'COMPLETED_TO_DATE' | 'FUNDS_IN_PLACE' | 'DISBURSED' | 'CONTRACTED' | 'FINAL_ACCOUNT';

export type Locale = 'ZH_CN' | 'EN';

export type Measure = 'LEVEL' | 'FLOW' | 'CUMULATIVE' | 'CHANGE' | 'RANK' | 'SHARE';

export type MembershipRole = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER' | 'OFFICE' | 'SUBSIDIARY';

export type MilestoneKind = 'APPROVAL' | 'FEASIBILITY' | 'DESIGN' | 'LAND' | 'TENDER' | 'CONTRACT' | 'PERMIT' | 'START' | 'STRUCTURE' | 'PROGRESS' | 'SUSPENSION' | 'RESUMPTION' | 'COMPLETION' | 'HANDOVER' | 'ACCEPTANCE' | 'OPENING' | 'TRIAL' | 'CLOSURE' | 'TRANSFER';

export type MilestoneStatus = 'SCHEDULED' | 'MET' | 'NOT_MET' | 'PARTIALLY_MET';

export type PartyRole = 'PROCURING_ENTITY' | 'SUPPLIER' | 'SURVEYOR' | 'DESIGNER' | 'SUPERVISOR' | 'CONSULTANT' | 'FUNDER' | 'PUBLIC_AUTHORITY' | 'ADMINISTRATIVE_ENTITY' | 'OPERATOR' | 'INTERESTED_PARTY';

export type ProjectStage = 'IDENTIFICATION' | 'PREPARATION' | 'IMPLEMENTATION' | 'COMPLETION' | 'MAINTENANCE' | 'SUSPENDED' | 'CANCELLED' | 'UNKNOWN';

export type SearchKind = 'AGENCY' | 'AREA' | 'DOCUMENT' | 'PLAN' | 'TARGET' | 'TASK' | 'INDICATOR' | 'OBSERVATION' | 'DUTY' | 'PROGRAMME' | 'PROJECT';

export type SearchVia = 'NAME' | 'ALIAS' | 'NUMBER' | 'PINYIN' | 'INITIALS' | 'TEXT' | 'TYPO';

export type Sector = 'EDUCATION' | 'HEALTH' | 'SOCIAL_CARE' | 'ENERGY' | 'ENERGY_SOLAR' | 'ENERGY_WIND' | 'ENERGY_HYDROPOWER' | 'ENERGY_BIOMASS' | 'ENERGY_GEOTHERMAL' | 'COMMUNICATIONS' | 'WATER_AND_WASTE' | 'GOVERNANCE' | 'PUBLIC_SAFETY' | 'ECONOMY' | 'INDUSTRY_AND_LOGISTICS' | 'AGRICULTURE_AND_FORESTRY' | 'SCIENCE_AND_TECHNOLOGY' | 'CULTURE_SPORTS_AND_RECREATION' | 'TRANSPORT' | 'TRANSPORT_AIR' | 'TRANSPORT_WATER' | 'TRANSPORT_RAIL' | 'TRANSPORT_ROAD' | 'TRANSPORT_URBAN' | 'TRANSPORT_LOW_CARBON' | 'SOCIAL_HOUSING' | 'HOUSING' | 'NATURAL_RESOURCES' | 'WATER_CONSERVANCY' | 'ECOLOGY_AND_ENVIRONMENT' | 'FLOOD_PROTECTION' | 'OTHER';

export type TargetKind = 'QUANTITATIVE' | 'QUALITATIVE';

export type TargetStatus = 'MET' | 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'MISSED' | 'NO_DATA' | 'NOT_COMPARABLE' | 'NEEDS_REVIEW';

export type TaskKind = 'TASK' | 'KEY_PROJECT' | 'ACTION' | 'POLICY' | 'SAFEGUARD' | 'WORK_ITEM';

export type Topic = 'NATURAL_DISASTER' | 'ACCIDENT' | 'PUBLIC_HEALTH' | 'SOCIAL_SECURITY' | 'EMERGENCY_COMMAND' | 'MONITORING' | 'SUPPLIES' | 'RESCUE_FORCES' | 'MEDICAL_RESCUE' | 'TRANSPORT_SUPPORT' | 'COMMUNICATIONS' | 'TECHNOLOGY' | 'GRASSROOTS' | 'EDUCATION' | 'HEALTH' | 'EMPLOYMENT' | 'TALENT' | 'SOCIAL_INSURANCE' | 'SOCIAL_ASSISTANCE' | 'ELDERLY_CARE' | 'CHILDCARE' | 'WOMEN_AND_CHILDREN' | 'YOUTH' | 'DISABILITY' | 'VETERANS' | 'POPULATION' | 'HOUSING' | 'URBAN_CONSTRUCTION' | 'MUNICIPAL_UTILITIES' | 'TRANSPORT' | 'LOGISTICS' | 'WATER' | 'ENVIRONMENT' | 'CLIMATE' | 'NATURAL_RESOURCES' | 'FORESTRY' | 'METEOROLOGY' | 'ENERGY' | 'RURAL' | 'AGRICULTURE' | 'FOOD_RESERVES' | 'DIGITAL' | 'DIGITAL_ECONOMY' | 'SCIENCE' | 'CULTURE' | 'HERITAGE' | 'TOURISM' | 'SPORTS' | 'ECONOMY' | 'INDUSTRY' | 'COMMERCE' | 'OPENING_UP' | 'INVESTMENT' | 'PUBLIC_FINANCE' | 'FINANCIAL_SERVICES' | 'STATE_ASSETS' | 'PRIVATE_ECONOMY' | 'BUSINESS_ENVIRONMENT' | 'MARKET_REGULATION' | 'FOOD_AND_DRUG_SAFETY' | 'PRICES' | 'CREDIT' | 'STATISTICS' | 'REGIONAL_DEVELOPMENT' | 'GOVERNANCE' | 'RULE_OF_LAW' | 'COMMUNITY' | 'PARTY_BUILDING' | 'ETHNIC_AND_RELIGIOUS_AFFAIRS' | 'NATIONAL_DEFENCE' | 'ARCHIVES' | 'OTHER';

export interface CodeFilter {
  readonly eq?: string | null;
  readonly ne?: string | null;
  readonly in?: ReadonlyArray<string> | null;
  readonly isNull?: boolean | null;
}

export interface FindingFilter {
  readonly and?: ReadonlyArray<FindingFilter> | null;
  readonly or?: ReadonlyArray<FindingFilter> | null;
  readonly not?: FindingFilter | null;
  readonly id?: IdFilter | null;
  readonly rule?: CodeFilter | null;
  readonly severity?: FindingSeverityFilter | null;
  readonly subject?: IdFilter | null;
  readonly document?: IdFilter | null;
}

export interface FindingSeverityFilter {
  readonly eq?: FindingSeverity | null;
  readonly ne?: FindingSeverity | null;
  readonly in?: ReadonlyArray<FindingSeverity> | null;
  readonly isNull?: boolean | null;
}

export interface IdFilter {
  readonly eq?: string | null;
  readonly ne?: string | null;
  readonly in?: ReadonlyArray<string> | null;
  readonly isNull?: boolean | null;
}
