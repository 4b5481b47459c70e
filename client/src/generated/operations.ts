/* Generated from the SDL and schema/operations by `npm run codegen`. Do not edit. */
import { type Operation, persisted } from '../Operation.js';

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

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of area it is (区域类型). */
export type AreaKind =
  /** Country (国家). */
  | 'COUNTRY'
  /** Province (省). */
  | 'PROVINCE'
  /** Prefecture-level city (市). */
  | 'CITY'
  /** Region (跨行政区区域): Over several divisions: a metropolitan area, a river basin. */
  | 'REGION'
  /** District (区). */
  | 'DISTRICT'
  /** County (县). */
  | 'COUNTY'
  /** County-level city (县级市). */
  | 'COUNTY_LEVEL_CITY'
  /** Functional zone (功能区), administered as an area, without a division code. */
  | 'ZONE'
  /** Town (镇). */
  | 'TOWN'
  /** Township (乡). */
  | 'TOWNSHIP'
  /** Subdistrict (街道). */
  | 'SUBDISTRICT'
  /** Village (村). */
  | 'VILLAGE'
  /** Community (社区). */
  | 'COMMUNITY';

/** What kind of agency it is (机构类型). */
export type AgencyKind =
  /** Party organ (党委机构). */
  | 'PARTY_ORGAN'
  /** People's congress (人大机关). */
  | 'PEOPLES_CONGRESS'
  /** People's political consultative conference (政协机关). */
  | 'POLITICAL_CONSULTATIVE_CONFERENCE'
  /** Government department (政府部门); governments and their offices included. */
  | 'GOVERNMENT_DEPARTMENT'
  /** Vertically managed agency (垂直管理机构), which answers to the level above. */
  | 'VERTICAL'
  /** Judicial organ (司法机关): Courts and procuratorates. */
  | 'JUDICIAL_ORGAN'
  /** Military organ (军事机关): Garrisons and armed forces departments. */
  | 'MILITARY_ORGAN'
  /** Mass organisation (群团组织). */
  | 'MASS_ORGANISATION'
  /** Social organisation (社会组织): Associations, foundations, social service institutions. */
  | 'SOCIAL_ORGANISATION'
  /** Public institution (事业单位). */
  | 'PUBLIC_INSTITUTION'
  /** Coordinating body (议事协调机构): committee, headquarters, leading group. */
  | 'COORDINATING_BODY'
  /** Town government or subdistrict office (镇政府、街道办事处). */
  | 'TOWN_GOVERNMENT'
  /** Village or residents' committee (村（居）民委员会). */
  | 'VILLAGE_COMMITTEE'
  /** Committee of a functional zone (功能区管委会). */
  | 'ZONE_COMMITTEE'
  /** Utility (公用事业单位). */
  | 'UTILITY'
  /** Enterprise (企业). */
  | 'ENTERPRISE'
  /** Media and publishers (媒体). */
  | 'MEDIA'
  /** Collective addressee (集合称谓), whose members the text does not name: 有关部门. */
  | 'COLLECTIVE';

/** At which level of administration an agency stands (行政层级). */
export type AdministrativeLevel =
  /** National (国家级). */
  | 'NATIONAL'
  /** Province (省级). */
  | 'PROVINCE'
  /** City (市级). */
  | 'CITY'
  /** District, county or functional zone (区县级). */
  | 'DISTRICT'
  /** Town or subdistrict (镇街级). */
  | 'TOWN'
  /** No level (不适用): enterprises, media. */
  | 'NONE';

/** What kind of task it is (任务类型). */
export type TaskKind =
  /** Task (主要任务). */
  | 'TASK'
  /** Key project (重点工程). */
  | 'KEY_PROJECT'
  /** Action (专项行动). */
  | 'ACTION'
  /** Policy (政策措施): Reforms and policies. */
  | 'POLICY'
  /** Safeguard (保障措施). */
  | 'SAFEGUARD'
  /** Work item (具体工作). */
  | 'WORK_ITEM';

/** In which role an agency answers (责任类型). */
export type AssignmentRole =
  /** Lead (牵头): The text says 牵头. */
  | 'LEAD'
  /** Responsible (责任): Listed as responsible, without a lead. */
  | 'RESPONSIBLE'
  /** Support (配合): 按照职责分工负责 or 配合 behind a lead. */
  | 'SUPPORT'
  /** Supervisor (督导). */
  | 'SUPERVISOR';

/** Where a project stands (项目阶段): the statuses of OC4IDS and SUSPENDED. */
export type ProjectStage =
  /** Identification (谋划): OC4IDS identification: intended, planned. */
  | 'IDENTIFICATION'
  /** Preparation (前期): OC4IDS preparation. */
  | 'PREPARATION'
  /** Implementation (在建): OC4IDS implementation. */
  | 'IMPLEMENTATION'
  /** Completion (完工): OC4IDS completion: built or put into use. */
  | 'COMPLETION'
  /** Maintenance (运维): OC4IDS maintenance. */
  | 'MAINTENANCE'
  /** Suspended (暂缓): Not in OC4IDS. */
  | 'SUSPENDED'
  /** Cancelled (取消): OC4IDS cancelled. */
  | 'CANCELLED'
  /** Unknown (未说明): no source states a stage. */
  | 'UNKNOWN';

/** Sector (行业), after OC4IDS. */
export type Sector =
  /** Education (教育): OC4IDS education. */
  | 'EDUCATION'
  /** Health (卫生): OC4IDS health. */
  | 'HEALTH'
  /** Social care (养老托育与社会福利): Not in OC4IDS: part of health. */
  | 'SOCIAL_CARE'
  /** Energy (能源): OC4IDS energy. */
  | 'ENERGY'
  /** Solar energy (太阳能): OC4IDS energy.solar. */
  | 'ENERGY_SOLAR'
  /** Wind energy (风能): OC4IDS energy.wind. */
  | 'ENERGY_WIND'
  /** Hydropower (水能): OC4IDS energy.hydropower. */
  | 'ENERGY_HYDROPOWER'
  /** Biomass energy (生物质能): OC4IDS energy.biomass. */
  | 'ENERGY_BIOMASS'
  /** Geothermal energy (地热能): OC4IDS energy.geothermal. */
  | 'ENERGY_GEOTHERMAL'
  /** Communications (通信与信息化): OC4IDS communications. */
  | 'COMMUNICATIONS'
  /** Water and waste (供排水与环卫): OC4IDS waterAndWaste. */
  | 'WATER_AND_WASTE'
  /** Governance (政务与公共安全): OC4IDS governance. */
  | 'GOVERNANCE'
  /** Public safety (应急与公共安全): Not in OC4IDS: part of governance. */
  | 'PUBLIC_SAFETY'
  /** Economy (产业与商贸): OC4IDS economy. */
  | 'ECONOMY'
  /** Industry and logistics (工业园区与仓储物流): Not in OC4IDS: part of economy. */
  | 'INDUSTRY_AND_LOGISTICS'
  /** Agriculture and forestry (农林牧渔): Not in OC4IDS: agriculture is part of economy, forests of naturalResources. */
  | 'AGRICULTURE_AND_FORESTRY'
  /** Science and technology (科技): Not in OC4IDS: part of economy. */
  | 'SCIENCE_AND_TECHNOLOGY'
  /** Culture, sports and recreation (文体休闲): OC4IDS cultureSportsAndRecreation. */
  | 'CULTURE_SPORTS_AND_RECREATION'
  /** Transport (交通): OC4IDS transport. */
  | 'TRANSPORT'
  /** Air transport (航空交通): OC4IDS transport.air. */
  | 'TRANSPORT_AIR'
  /** Water transport (水路交通): OC4IDS transport.water. */
  | 'TRANSPORT_WATER'
  /** Rail transport (铁路交通): OC4IDS transport.rail. */
  | 'TRANSPORT_RAIL'
  /** Road transport (公路交通): OC4IDS transport.road. */
  | 'TRANSPORT_ROAD'
  /** Urban transport (城市交通): OC4IDS transport.urban. */
  | 'TRANSPORT_URBAN'
  /** Low-carbon transport (低碳交通): OC4IDS transport.lowCarbon. */
  | 'TRANSPORT_LOW_CARBON'
  /** Social housing (保障性住房与更新改造): OC4IDS socialHousing. */
  | 'SOCIAL_HOUSING'
  /** Housing (商品住房与房地产): Not in OC4IDS: homes that are no social housing. */
  | 'HOUSING'
  /** Natural resources (自然资源): OC4IDS naturalResources. */
  | 'NATURAL_RESOURCES'
  /** Water conservancy (水利): Not in OC4IDS: reservoirs, diversion, irrigation; part of naturalResources. */
  | 'WATER_CONSERVANCY'
  /** Ecology and environment (生态环境): Not in OC4IDS: part of economy, which has the environment. */
  | 'ECOLOGY_AND_ENVIRONMENT'
  /** Flood protection (防洪): OC4IDS naturalResources.floodProtection. */
  | 'FLOOD_PROTECTION'
  /** Other (其他): Not in OC4IDS. */
  | 'OTHER';

/** A condition on an id (标识的条件). */
export type IdFilter = {
  /** It is this (等于). */
  readonly eq?: string | null;
  /** It is not this, or there is none (不等于). */
  readonly ne?: string | null;
  /** It is one of these (属于); of none if the list is empty. */
  readonly in?: ReadonlyArray<string> | null;
  /** There is none (为空), or, if false, there is one. */
  readonly isNull?: boolean | null;
};

/** A condition on a code (代码的条件). */
export type CodeFilter = {
  /** It is this (等于). */
  readonly eq?: string | null;
  /** It is not this, or there is none (不等于). */
  readonly ne?: string | null;
  /** It is one of these (属于); of none if the list is empty. */
  readonly in?: ReadonlyArray<string> | null;
  /** There is none (为空), or, if false, there is one. */
  readonly isNull?: boolean | null;
};

/** The language of a text (语言). */
export type Locale =
  /** Chinese (中文), as the source has it. */
  | 'ZH_CN'
  /** English (英文), ours unless said to be official. */
  | 'EN';

/** How exactly a figure is meant (数值界定), as the source words it. */
export type Bound =
  /** The figure as it stands (准确值). */
  | 'EXACT'
  /** About (近, 约). */
  | 'ABOUT'
  /** At least (余, 多, 以上, 不少于, 突破). */
  | 'AT_LEAST'
  /** At most (以内, 不超过). */
  | 'AT_MOST'
  /** More than (超, 超过). */
  | 'MORE_THAN'
  /** Less than (低于). */
  | 'LESS_THAN';

/** How much a finding matters (严重程度). */
export type FindingSeverity =
  /** Information (提示): Worth knowing. */
  | 'INFO'
  /** Warning (警示): Read with care. */
  | 'WARNING'
  /** Error (错误): Cannot be right as it stands. */
  | 'ERROR';

/** What kind of other name it is (别名类型). */
export type AliasKind =
  /** Short name (简称). */
  | 'SHORT_NAME'
  /** Another way of writing the same name (异写): 发展改革局, 发展改革委. */
  | 'VARIANT'
  /** Another name that the agency officially carries (加挂牌子). */
  | 'PLATE'
  /** Former name (曾用名): The name before a reform. */
  | 'FORMER_NAME'
  /** A printing error of a source (误写), kept so that it resolves. */
  | 'MISPRINT'
  /** A name cut by a line or page break (断行截断). */
  | 'TRUNCATED';

/** As what somebody sits on a coordinating body (成员角色). */
export type MembershipRole =
  /** Chair (主任、组长、总指挥). */
  | 'CHAIR'
  /** Vice chair (副主任、副组长). */
  | 'VICE_CHAIR'
  /** Member (成员单位). */
  | 'MEMBER'
  /** Office that runs the daily work (办公室). */
  | 'OFFICE'
  /** Body set up under it (下设机构). */
  | 'SUBSIDIARY';

/** What can be searched for (搜索类别). */
export type SearchKind =
  /** Agencies (机构). */
  | 'AGENCY'
  /** Areas (区域). */
  | 'AREA'
  /** Documents (文件). */
  | 'DOCUMENT'
  /** Plans (规划). */
  | 'PLAN'
  /** Targets (目标). */
  | 'TARGET'
  /** Tasks (任务). */
  | 'TASK'
  /** Indicators (指标). */
  | 'INDICATOR'
  /** Observations, by the notes on them (观测值). */
  | 'OBSERVATION'
  /** Duties (职责). */
  | 'DUTY'
  /** Programmes (项目计划). */
  | 'PROGRAMME'
  /** Projects (项目). */
  | 'PROJECT';

/** By what something was found (匹配方式). */
export type SearchVia =
  /** By its name or title (名称). */
  | 'NAME'
  /** By another name (别名). */
  | 'ALIAS'
  /** By its number or code (文号或代码). */
  | 'NUMBER'
  /** By the pinyin of a name (拼音). */
  | 'PINYIN'
  /** By the initials of the pinyin of a name (拼音首字母). */
  | 'INITIALS'
  /** By its text (正文): the definition of an indicator, the note on a figure. */
  | 'TEXT'
  /** By a name that differs in few characters (近似). */
  | 'TYPO';

/** What became of a target (目标状态). */
export type TargetStatus =
  /** Met (已达到): as of the day asked for. */
  | 'MET'
  /** On track (按序时推进): not yet reached, and where it should be by now. */
  | 'ON_TRACK'
  /** At risk (存在风险): somewhat behind, or slightly over a limit. */
  | 'AT_RISK'
  /** Off track (进度滞后): far behind, or over a limit. */
  | 'OFF_TRACK'
  /** Missed (未完成): not reached when due, or past repair. */
  | 'MISSED'
  /** No data (无数据): nothing was measured by that day. */
  | 'NO_DATA'
  /** Not comparable (不可比): units or denominators differ, or are doubtful in the source. */
  | 'NOT_COMPARABLE'
  /** Needs review (待人工核定): no figure can tell. */
  | 'NEEDS_REVIEW';

/** How a target stands to that of the plan above (上下级目标关系). */
export type AlignmentStatus =
  /** As the plan above has it (一致). */
  | 'ALIGNED'
  /** Stricter than above (严于上级). */
  | 'STRICTER'
  /** Looser than above (宽于上级). */
  | 'LOOSER'
  /** Due on another day (期限不同): as above by then, or so that neither is the stricter. */
  | 'OTHER_DEADLINE'
  /** Cannot be compared (不可比): unit or way of comparing differ, or they are numbers of things in different areas. */
  | 'NOT_COMPARABLE'
  /** No plan above has a target on the indicator, or it has no indicator (上级无对应目标). */
  | 'NO_PARENT';

/** Which findings are meant (发现的条件): those for which all that is given holds. */
export type FindingFilter = {
  /** All of these hold (且). */
  readonly and?: ReadonlyArray<FindingFilter> | null;
  /** One of these holds (或); none if the list is empty. */
  readonly or?: ReadonlyArray<FindingFilter> | null;
  /** This does not hold (非). */
  readonly not?: FindingFilter | null;
  /** Id (标识). */
  readonly id?: IdFilter | null;
  /** The rule that found them (规则). */
  readonly rule?: CodeFilter | null;
  /** How much they matter (严重程度). */
  readonly severity?: FindingSeverityFilter | null;
  /** They are about something of this condition (对象). */
  readonly subject?: IdFilter | null;
  /** What they are about stands in this document (出处文件). */
  readonly document?: IdFilter | null;
};

/** A condition on how much a finding matters (严重程度的条件). */
export type FindingSeverityFilter = {
  /** It is this (等于). */
  readonly eq?: FindingSeverity | null;
  /** It is not this, or there is none (不等于). */
  readonly ne?: FindingSeverity | null;
  /** It is one of these (属于); of none if the list is empty. */
  readonly in?: ReadonlyArray<FindingSeverity> | null;
  /** There is none (为空), or, if false, there is one. */
  readonly isNull?: boolean | null;
};

/** What kind of document it is (文件类型). */
export type DocumentKind =
  /** Plan (规划). */
  | 'PLAN'
  /** Decision (决定). */
  | 'DECISION'
  /** Opinion (意见): Implementing and guiding opinions. */
  | 'OPINION'
  /** Notice (通知). */
  | 'NOTICE'
  /** Reply (批复): Approves what was asked for. */
  | 'REPLY'
  /** Letter (函). */
  | 'LETTER'
  /** Minutes (会议纪要). */
  | 'MINUTES'
  /** Work programme (方案): Work programmes, division of tasks, action plans. */
  | 'PROGRAMME'
  /** Administrative measures (规范性文件): 办法, 规定, 细则 without the rank of law. */
  | 'MEASURES'
  /** Law, regulation or rule (法规规章). */
  | 'REGULATION'
  /** Announcement (公告). */
  | 'ANNOUNCEMENT'
  /** Evaluation report (评估报告). */
  | 'EVALUATION_REPORT'
  /** Work report (工作报告): Government work reports, annual reports of an agency. */
  | 'WORK_REPORT'
  /** Audit report (审计报告). */
  | 'AUDIT_REPORT'
  /** Budget or final accounts (预算决算). */
  | 'BUDGET'
  /** Statistical communiqué (统计公报). */
  | 'STATISTICAL_COMMUNIQUE'
  /** Yearbook (统计年鉴). */
  | 'YEARBOOK'
  /** Statistics (统计数据): Tables, bulletins and open data. */
  | 'STATISTICS'
  /** Standard (标准规范). */
  | 'STANDARD'
  /** Gazette (公报). */
  | 'GAZETTE'
  /** Interpretation of policy (政策解读). */
  | 'INTERPRETATION'
  /** Project approval (项目审批文件): Approvals of proposals, feasibility, design; permits. */
  | 'PROJECT_APPROVAL'
  /** Procurement document (招标采购文件): Tenders, awards, contracts. */
  | 'PROCUREMENT'
  /** Press article (新闻报道). */
  | 'PRESS'
  /** Press conference (新闻发布会). */
  | 'PRESS_CONFERENCE'
  /** Reference page (参考资料). */
  | 'REFERENCE'
  /** Other document (其他文件). */
  | 'OTHER';

/** Whether a target states a figure (目标类型). */
export type TargetKind =
  /** Quantitative (定量目标): States a figure, or none at all, or all. */
  | 'QUANTITATIVE'
  /** Qualitative (定性目标): States no figure. */
  | 'QUALITATIVE';

/** How a target compares (比较方式). */
export type Comparator =
  /** Less than (低于): Strict: 低于. */
  | 'LT'
  /** At most (以内): Includes the number: 以内, 不超过. */
  | 'LTE'
  /** Equal to (等于): 达到 a whole, or none: 达100%, 杜绝. */
  | 'EQ'
  /** At least (以上): Includes the number: 以上, 不低于, 不少于. */
  | 'GTE'
  /** More than (超过): Strict: 超过. */
  | 'GT'
  /** Between (区间): Both ends included. */
  | 'BETWEEN';

/** What sort of figure an observation is (数值性质). */
export type Measure =
  /** Level (时点值): A level at a date. */
  | 'LEVEL'
  /** Flow (期间值): An amount over a period. */
  | 'FLOW'
  /** Cumulative (累计值): A running total. */
  | 'CUMULATIVE'
  /** Change (变化): A rate of change against another period. */
  | 'CHANGE'
  /** Rank (位次): A place in a ranking. */
  | 'RANK'
  /** Share (占比): A share of a whole. */
  | 'SHARE';

/** Which way an indicator improves (指标方向). */
export type Direction =
  /** Higher is better (越高越好). */
  | 'HIGHER_IS_BETTER'
  /** Lower is better (越低越好). */
  | 'LOWER_IS_BETTER'
  /** Neutral (无方向): Neither more nor less is better in itself. */
  | 'NEUTRAL';

/** What it is about (主题). */
export type Topic =
  /** Natural disasters (自然灾害). */
  | 'NATURAL_DISASTER'
  /** Accidents and workplace safety (事故灾难). */
  | 'ACCIDENT'
  /** Public health (公共卫生). */
  | 'PUBLIC_HEALTH'
  /** Social security and order (社会安全). */
  | 'SOCIAL_SECURITY'
  /** Emergency command (应急指挥). */
  | 'EMERGENCY_COMMAND'
  /** Monitoring and early warning (监测预警). */
  | 'MONITORING'
  /** Supplies (物资保障). */
  | 'SUPPLIES'
  /** Rescue forces (应急力量). */
  | 'RESCUE_FORCES'
  /** Medical rescue (医疗救援). */
  | 'MEDICAL_RESCUE'
  /** Transport support (运输保障). */
  | 'TRANSPORT_SUPPORT'
  /** Communications (通信保障). */
  | 'COMMUNICATIONS'
  /** Technology and equipment (科技装备). */
  | 'TECHNOLOGY'
  /** Grassroots capacity (基层基础). */
  | 'GRASSROOTS'
  /** Education (教育). */
  | 'EDUCATION'
  /** Health (卫生健康). */
  | 'HEALTH'
  /** Employment (就业与人力资源). */
  | 'EMPLOYMENT'
  /** Talent (人才). */
  | 'TALENT'
  /** Social and medical insurance (社会保险与医疗保障). */
  | 'SOCIAL_INSURANCE'
  /** Social assistance and civil affairs (社会救助与民政). */
  | 'SOCIAL_ASSISTANCE'
  /** Care for the elderly (养老服务). */
  | 'ELDERLY_CARE'
  /** Childcare (婴幼儿照护). */
  | 'CHILDCARE'
  /** Women and children (妇女儿童). */
  | 'WOMEN_AND_CHILDREN'
  /** Young people (青少年). */
  | 'YOUTH'
  /** Persons with disabilities (残疾人事业). */
  | 'DISABILITY'
  /** Veterans (退役军人). */
  | 'VETERANS'
  /** Population and families (人口与家庭). */
  | 'POPULATION'
  /** Housing (住房). */
  | 'HOUSING'
  /** Urban construction (城市建设). */
  | 'URBAN_CONSTRUCTION'
  /** Municipal utilities (市政公用): Water supply, drainage, gas, heat, waste. */
  | 'MUNICIPAL_UTILITIES'
  /** Transport (交通). */
  | 'TRANSPORT'
  /** Post and logistics (邮政与物流). */
  | 'LOGISTICS'
  /** Water resources and conservancy (水利与水资源). */
  | 'WATER'
  /** Environment (生态环境). */
  | 'ENVIRONMENT'
  /** Climate change (应对气候变化): Carbon emissions and adaptation. */
  | 'CLIMATE'
  /** Natural resources and land use (自然资源与国土空间). */
  | 'NATURAL_RESOURCES'
  /** Forestry and greening (林业与绿化). */
  | 'FORESTRY'
  /** Meteorology (气象). */
  | 'METEOROLOGY'
  /** Energy (能源). */
  | 'ENERGY'
  /** Rural development (乡村). */
  | 'RURAL'
  /** Agriculture (农业). */
  | 'AGRICULTURE'
  /** Food and material reserves (粮食与物资储备). */
  | 'FOOD_RESERVES'
  /** Digital government (数字政府与信息化). */
  | 'DIGITAL'
  /** Digital economy (数字经济). */
  | 'DIGITAL_ECONOMY'
  /** Science and innovation (科技创新). */
  | 'SCIENCE'
  /** Culture and civic life (文化与文明创建). */
  | 'CULTURE'
  /** Heritage (文物与历史文化). */
  | 'HERITAGE'
  /** Tourism (旅游). */
  | 'TOURISM'
  /** Sports (体育). */
  | 'SPORTS'
  /** Economy and consumption (经济与消费). */
  | 'ECONOMY'
  /** Industry (工业与制造业). */
  | 'INDUSTRY'
  /** Domestic commerce (商贸流通). */
  | 'COMMERCE'
  /** Foreign trade and investment (对外开放). */
  | 'OPENING_UP'
  /** Investment and projects (投资与项目建设). */
  | 'INVESTMENT'
  /** Public finance (财政税收). */
  | 'PUBLIC_FINANCE'
  /** Financial services (金融). */
  | 'FINANCIAL_SERVICES'
  /** State assets and enterprises (国资国企). */
  | 'STATE_ASSETS'
  /** Private economy and small enterprises (民营经济与中小企业). */
  | 'PRIVATE_ECONOMY'
  /** Business environment (营商环境). */
  | 'BUSINESS_ENVIRONMENT'
  /** Market regulation and quality (市场监管与质量). */
  | 'MARKET_REGULATION'
  /** Food and drug safety (食品药品安全). */
  | 'FOOD_AND_DRUG_SAFETY'
  /** Prices (价格). */
  | 'PRICES'
  /** Social credit (社会信用). */
  | 'CREDIT'
  /** Statistics (统计). */
  | 'STATISTICS'
  /** Regional development (区域协调发展). */
  | 'REGIONAL_DEVELOPMENT'
  /** Governance (治理). */
  | 'GOVERNANCE'
  /** Rule of law (法治与司法行政). */
  | 'RULE_OF_LAW'
  /** Communities and grassroots governance (社区与基层治理). */
  | 'COMMUNITY'
  /** Party building (党的建设). */
  | 'PARTY_BUILDING'
  /** Ethnic and religious affairs (民族宗教). */
  | 'ETHNIC_AND_RELIGIOUS_AFFAIRS'
  /** National defence mobilisation (国防动员与人防). */
  | 'NATIONAL_DEFENCE'
  /** Archives and local history (档案与地方志). */
  | 'ARCHIVES'
  /** Other (其他): nothing that has a topic here; a topic that a data set brings is told by `topicCode` and `topicLabel`. */
  | 'OTHER';

/** What an amount of money is (投资口径). */
export type InvestmentKind =
  /** Total planned investment (总投资). */
  | 'TOTAL_PLANNED'
  /** Approved budget (批复概算). */
  | 'APPROVED_BUDGET'
  /** Annual plan (年度计划投资). */
  | 'ANNUAL_PLAN'
  /** Completed in the period (期间完成投资). */
  | 'COMPLETED_IN_PERIOD'
  /** Completed to date (累计完成投资). */
  | 'COMPLETED_TO_DATE'
  /** Funds in place (到位资金). */
  | 'FUNDS_IN_PLACE'
  /** Disbursed (拨付资金). */
  | 'DISBURSED'
  /** Contracted (合同金额). */
  | 'CONTRACTED'
  /** Final account (竣工决算). */
  | 'FINAL_ACCOUNT';

/** What a milestone is (节点类型). */
export type MilestoneKind =
  /** Approval (立项): Approved or on record as a project. */
  | 'APPROVAL'
  /** Feasibility approved (可行性研究批复). */
  | 'FEASIBILITY'
  /** Design approved (设计批复). */
  | 'DESIGN'
  /** Land secured (用地落实): Land granted or cleared. */
  | 'LAND'
  /** Tender (招标采购): There may be many. */
  | 'TENDER'
  /** Contract (签约): There may be many. */
  | 'CONTRACT'
  /** Permit (许可): There may be many. */
  | 'PERMIT'
  /** Start (开工). */
  | 'START'
  /** Main structure complete (主体完工). */
  | 'STRUCTURE'
  /** Progress (进展): A state of works between start and completion. */
  | 'PROGRESS'
  /** Suspension (停工): There may be many. */
  | 'SUSPENSION'
  /** Resumption (复工): There may be many. */
  | 'RESUMPTION'
  /** Completion (完工): Works complete. */
  | 'COMPLETION'
  /** Handover (交工验收). */
  | 'HANDOVER'
  /** Acceptance (竣工验收). */
  | 'ACCEPTANCE'
  /** Opening (投入使用): Put into use, opened to traffic. */
  | 'OPENING'
  /** Trial run (试运行). */
  | 'TRIAL'
  /** Closure (停用): What it replaces goes out of use. */
  | 'CLOSURE'
  /** Transfer (移交): To who operates it. */
  | 'TRANSFER';

/** Whether a milestone is met (节点状态), after OC4IDS. */
export type MilestoneStatus =
  /** Scheduled (计划): OC4IDS scheduled. */
  | 'SCHEDULED'
  /** Met (已完成): OC4IDS met. */
  | 'MET'
  /** Not met (未完成): OC4IDS notMet. */
  | 'NOT_MET'
  /** Partially met (部分完成): OC4IDS partiallyMet. */
  | 'PARTIALLY_MET';

/** As what somebody takes part in a project (参建角色), after OC4IDS. */
export type PartyRole =
  /** Procuring entity (采购单位): OC4IDS procuringEntity. */
  | 'PROCURING_ENTITY'
  /** Supplier (承建（供应）单位): OC4IDS supplier: contractor. */
  | 'SUPPLIER'
  /** Surveyor (勘察单位): Not in OC4IDS. */
  | 'SURVEYOR'
  /** Designer (设计单位): Not in OC4IDS. */
  | 'DESIGNER'
  /** Supervisor (监理单位): Not in OC4IDS: oversees the works. */
  | 'SUPERVISOR'
  /** Consultant (咨询（代理）单位): Not in OC4IDS. */
  | 'CONSULTANT'
  /** Funder (出资单位): OC4IDS funder. */
  | 'FUNDER'
  /** Public authority (主管单位): OC4IDS publicAuthority. */
  | 'PUBLIC_AUTHORITY'
  /** Administrative entity (管理单位): OC4IDS administrativeEntity. */
  | 'ADMINISTRATIVE_ENTITY'
  /** Operator (运营单位): Not in OC4IDS. */
  | 'OPERATOR'
  /** Interested party (相关单位): OC4IDS interestedParty. */
  | 'INTERESTED_PARTY';

/** How projects were counted (计数口径). */
export type CountingBasis =
  /** Package (打包计数): A package of works counts as one. */
  | 'PACKAGE'
  /** Split (拆分计数): Each part of a package counts. */
  | 'SPLIT'
  /** Unknown (未说明): The source does not say. */
  | 'UNKNOWN';

/** By what a report breaks its figures down (分类维度). */
export type BreakdownDimension =
  /** By area (按区域). */
  | 'AREA'
  /** By sector (按行业). */
  | 'SECTOR'
  /** By size (按规模). */
  | 'SIZE'
  /** By kind (按类别). */
  | 'KIND'
  /** By stage (按阶段). */
  | 'STAGE'
  /** By level (按级别): National, provincial, city. */
  | 'LEVEL'
  /** By agency (按责任单位). */
  | 'AGENCY'
  /** By source of funds (按资金来源). */
  | 'FUNDING_SOURCE'
  /** By ownership (按投资主体): State, private, foreign. */
  | 'OWNERSHIP'
  /** By period (按期间). */
  | 'PERIOD';

export type AgencyNamesVariables = Exact<{
  locale?: Locale | null;
}>;


export type AgencyNamesData = {
  readonly agency: {
    readonly name: string,
    readonly englishNameUnofficial: boolean,
    readonly shortName: string | null,
    readonly kind: AgencyKind,
    readonly level: AdministrativeLevel,
    readonly englishName: string,
    readonly area: {
      readonly name: string
    } | null,
    readonly aliases: ReadonlyArray<{
      readonly name: string,
      readonly kind: AliasKind,
      readonly citations: ReadonlyArray<{
        readonly locator: string,
        readonly document: {
          readonly title: string
        } | null
      }>
    }>,
    readonly counterparts: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly level: AdministrativeLevel,
      readonly area: {
        readonly name: string
      } | null
    }>,
    readonly memberships: ReadonlyArray<{
      readonly role: MembershipRole,
      readonly body: {
        readonly name: string
      }
    }>
  } | null
};

export type AgencyPagesVariables = Exact<{
  first?: number | null;
  after?: string | null;
  locale?: Locale | null;
}>;


export type AgencyPagesData = {
  readonly agencies: {
    readonly totalCount: number,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly node: {
        readonly id: string,
        readonly name: string,
        readonly kind: AgencyKind,
        readonly kindLabel: string,
        readonly level: AdministrativeLevel,
        readonly area: {
          readonly name: string
        } | null
      }
    }>
  } | null
};

export type AgencyTasksVariables = Exact<{
  agency: string;
  first?: number | null;
  after?: string | null;
  locale?: Locale | null;
}>;


export type AgencyTasksData = {
  readonly agency: {
    readonly name: string,
    readonly tasks: {
      readonly totalCount: number,
      readonly pageInfo: {
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      },
      readonly nodes: ReadonlyArray<{
        readonly id: string,
        readonly number: string,
        readonly title: string,
        readonly section: string | null,
        readonly kind: TaskKind,
        readonly kindLabel: string,
        readonly plan: {
          readonly title: string
        },
        readonly assignments: {
          readonly nodes: ReadonlyArray<{
            readonly role: AssignmentRole,
            readonly roleLabel: string,
            readonly inherited: boolean,
            readonly collective: boolean,
            readonly wording: string,
            readonly agency: {
              readonly id: string,
              readonly name: string
            } | null
          }>
        },
        readonly citations: ReadonlyArray<{
          readonly locator: string
        }>
      }>
    } | null
  } | null
};

export type AreaTreeVariables = Exact<{
  locale?: Locale | null;
}>;


export type AreaTreeData = {
  readonly area: {
    readonly name: string,
    readonly parent: {
      readonly name: string
    } | null,
    readonly children: ReadonlyArray<{
      readonly id: string,
      readonly code: string | null,
      readonly name: string,
      readonly kind: AreaKind,
      readonly agencies: {
        readonly totalCount: number
      },
      readonly projects: {
        readonly totalCount: number
      } | null,
      readonly children: ReadonlyArray<{
        readonly name: string,
        readonly kind: AreaKind
      }>
    }>
  } | null
};

export type ChildcareDutiesVariables = Exact<{
  locale?: Locale | null;
}>;


export type ChildcareDutiesData = {
  readonly plan: {
    readonly title: string,
    readonly document: {
      readonly documentNumber: string | null,
      readonly issuedOn: string | null,
      readonly indexNumber: string | null
    },
    readonly duties: ReadonlyArray<{
      readonly text: string,
      readonly english: string,
      readonly agency: {
        readonly name: string,
        readonly shortName: string | null
      } | null,
      readonly citations: ReadonlyArray<{
        readonly locator: string
      }>
    }>
  } | null
};

export type CoordinatingBodyVariables = Exact<{
  locale?: Locale | null;
}>;


export type CoordinatingBodyData = {
  readonly agency: {
    readonly name: string,
    readonly members: ReadonlyArray<{
      readonly role: MembershipRole,
      readonly roleLabel: string,
      readonly office: string | null,
      readonly member: {
        readonly id: string,
        readonly name: string
      } | null,
      readonly citations: ReadonlyArray<{
        readonly locator: string,
        readonly document: {
          readonly title: string
        } | null
      }>
    }>,
    readonly children: ReadonlyArray<{
      readonly name: string
    }>
  } | null
};

export type DisagreeingInvestmentsVariables = Exact<{
  locale?: Locale | null;
}>;


export type DisagreeingInvestmentsData = {
  readonly project: {
    readonly name: string,
    readonly stage: ProjectStage,
    readonly stageWording: string,
    readonly investments: ReadonlyArray<{
      readonly kind: InvestmentKind,
      readonly kindLabel: string,
      readonly asOf: string | null,
      readonly money: {
        readonly number: number,
        readonly bound: Bound,
        readonly text: string,
        readonly english: string
      },
      readonly citations: ReadonlyArray<{
        readonly locator: string,
        readonly reported: string | null,
        readonly document: {
          readonly title: string,
          readonly published: string | null
        } | null
      }>,
      readonly conflictsWith: ReadonlyArray<{
        readonly money: {
          readonly text: string
        },
        readonly citations: ReadonlyArray<{
          readonly document: {
            readonly title: string
          } | null
        }>
      }>
    }>,
    readonly quantities: ReadonlyArray<{
      readonly label: string,
      readonly quantity: {
        readonly text: string
      },
      readonly citations: ReadonlyArray<{
        readonly reported: string | null,
        readonly document: {
          readonly title: string
        } | null
      }>
    }>
  } | null
};

export type DocumentBasisVariables = Exact<{
  document: string;
  locale?: Locale | null;
}>;


export type DocumentBasisData = {
  readonly document: {
    readonly title: string,
    readonly documentNumber: string | null,
    readonly kind: DocumentKind,
    readonly issuedOn: string | null,
    readonly published: string | null,
    readonly issuer: {
      readonly name: string
    } | null,
    readonly basedOn: ReadonlyArray<{
      readonly id: string,
      readonly title: string,
      readonly documentNumber: string | null,
      readonly issuer: {
        readonly name: string
      } | null,
      readonly basedOn: ReadonlyArray<{
        readonly title: string
      }>
    }>,
    readonly citedBy: ReadonlyArray<{
      readonly id: string,
      readonly title: string,
      readonly kind: DocumentKind,
      readonly published: string | null
    }>,
    readonly plan: {
      readonly title: string,
      readonly basedOn: ReadonlyArray<{
        readonly title: string
      }>
    } | null
  } | null
};

export type EnglishNamesVariables = Exact<{
  locale?: Locale | null;
}>;


export type EnglishNamesData = {
  readonly plan: {
    readonly title: string,
    readonly area: {
      readonly name: string
    } | null,
    readonly period: {
      readonly label: string
    },
    readonly tasks: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly number: string,
        readonly title: string,
        readonly section: string | null,
        readonly assignments: {
          readonly nodes: ReadonlyArray<{
            readonly role: AssignmentRole,
            readonly inherited: boolean,
            readonly agency: {
              readonly name: string,
              readonly englishNameUnofficial: boolean
            } | null
          }>
        }
      }>
    }
  } | null
};

export type FindAnythingVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | null;
  first?: number | null;
  after?: string | null;
  locale?: Locale | null;
}>;


export type FindAnythingData = {
  readonly search: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly kind: SearchKind,
      readonly title: string,
      readonly matched: string,
      readonly via: SearchVia,
      readonly node:
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
        | {
          readonly id: string
        }
       | null
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  } | null
};

export type FindingsVariables = Exact<{
  where?: FindingFilter | null;
  locale?: Locale | null;
}>;


export type FindingsData = {
  readonly findings: ReadonlyArray<{
    readonly id: string,
    readonly rule: string,
    readonly ruleTitle: string,
    readonly severity: FindingSeverity,
    readonly severityLabel: string,
    readonly subjects: ReadonlyArray<string>,
    readonly message: string,
    readonly english: string,
    readonly citations: ReadonlyArray<{
      readonly locator: string,
      readonly reported: string | null,
      readonly document: {
        readonly title: string
      } | null
    }>
  }> | null
};

export type IndicatorTargetsVariables = Exact<{
  locale?: Locale | null;
}>;


export type IndicatorTargetsData = {
  readonly indicator: {
    readonly name: string,
    readonly definition: string | null,
    readonly direction: Direction,
    readonly topic: Topic,
    readonly unit: {
      readonly name: string,
      readonly dimension: string,
      readonly english: string
    },
    readonly targets: {
      readonly nodes: ReadonlyArray<{
        readonly statement: string,
        readonly comparator: Comparator | null,
        readonly dueOn: string | null,
        readonly plan: {
          readonly title: string
        },
        readonly quantity: {
          readonly text: string
        } | null
      }>
    },
    readonly observations: {
      readonly nodes: ReadonlyArray<{
        readonly asOf: string | null,
        readonly measure: Measure,
        readonly area: {
          readonly name: string
        } | null,
        readonly period: {
          readonly label: string
        } | null,
        readonly quantity: {
          readonly text: string,
          readonly reported: string | null
        },
        readonly citations: ReadonlyArray<{
          readonly locator: string,
          readonly document: {
            readonly title: string
          } | null
        }>
      }>
    }
  } | null
};

export type MidTermEvaluationVariables = Exact<{
  plan: string;
  asOf: string;
  locale?: Locale | null;
}>;


export type MidTermEvaluationData = {
  readonly plan: {
    readonly title: string,
    readonly progress: {
      readonly asOf: string,
      readonly targetCount: number,
      readonly evaluated: number,
      readonly coverage: number | null,
      readonly statuses: ReadonlyArray<{
        readonly status: TargetStatus,
        readonly statusLabel: string,
        readonly count: number
      }>,
      readonly targetsByStatus: ReadonlyArray<{
        readonly id: string,
        readonly statement: string,
        readonly evaluation: {
          readonly status: TargetStatus,
          readonly statusLabel: string,
          readonly rule: string,
          readonly reason: string,
          readonly english: string,
          readonly value: {
            readonly text: string
          } | null,
          readonly gap: {
            readonly text: string
          } | null,
          readonly inputs: ReadonlyArray<{
            readonly period: {
              readonly label: string
            } | null,
            readonly quantity: {
              readonly text: string,
              readonly reported: string | null
            },
            readonly citations: ReadonlyArray<{
              readonly locator: string,
              readonly document: {
                readonly title: string
              } | null
            }>
          }>,
          readonly publishedVerdict: {
            readonly wording: string,
            readonly asOf: string
          } | null
        }
      }>
    }
  } | null
};

export type OverviewVariables = Exact<{
  locale?: Locale | null;
}>;


export type OverviewData = {
  readonly programme: {
    readonly name: string,
    readonly reports: ReadonlyArray<{
      readonly asOf: string,
      readonly projectCount: number | null,
      readonly startedCount: number | null,
      readonly completedInvestment: {
        readonly number: number,
        readonly text: string
      } | null,
      readonly citations: ReadonlyArray<{
        readonly locator: string,
        readonly reported: string | null,
        readonly document: {
          readonly title: string
        } | null
      }>
    }>,
    readonly reconciliation: {
      readonly registeredProjects: number,
      readonly missingProjects: number | null,
      readonly missingCompletedInvestment: {
        readonly text: string
      } | null
    },
    readonly lead: {
      readonly name: string,
      readonly uscc: string | null,
      readonly counterparts: ReadonlyArray<{
        readonly name: string,
        readonly area: {
          readonly name: string
        } | null
      }>,
      readonly tasks: {
        readonly nodes: ReadonlyArray<{
          readonly number: string,
          readonly title: string,
          readonly plan: {
            readonly title: string
          }
        }>
      } | null
    } | null
  } | null,
  readonly agency: {
    readonly name: string,
    readonly aliases: ReadonlyArray<{
      readonly name: string,
      readonly kind: AliasKind
    }>,
    readonly tasks: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly number: string,
        readonly title: string,
        readonly assignments: {
          readonly nodes: ReadonlyArray<{
            readonly role: AssignmentRole,
            readonly agency: {
              readonly name: string
            } | null
          }>
        },
        readonly projects: {
          readonly nodes: ReadonlyArray<{
            readonly name: string,
            readonly stage: ProjectStage
          }>
        } | null
      }>
    } | null,
    readonly projects: {
      readonly totalCount: number
    } | null
  } | null,
  readonly plan: {
    readonly title: string,
    readonly document: {
      readonly documentNumber: string | null,
      readonly basedOn: ReadonlyArray<{
        readonly title: string,
        readonly documentNumber: string | null
      }>
    },
    readonly targets: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly number: string | null,
        readonly box: string | null,
        readonly statement: string,
        readonly comparator: Comparator | null,
        readonly dueOn: string | null,
        readonly quantity: {
          readonly value: string,
          readonly bound: Bound,
          readonly unit: {
            readonly code: string,
            readonly name: string
          }
        } | null,
        readonly citations: ReadonlyArray<{
          readonly locator: string,
          readonly reported: string | null
        }>
      }>
    }
  } | null
};

export type PlanAlignmentVariables = Exact<{
  plan: string;
  locale?: Locale | null;
}>;


export type PlanAlignmentData = {
  readonly plan: {
    readonly title: string,
    readonly alignment: {
      readonly higherPlans: ReadonlyArray<{
        readonly title: string
      }>,
      readonly statuses: ReadonlyArray<{
        readonly status: AlignmentStatus,
        readonly statusLabel: string,
        readonly count: number
      }>,
      readonly alignments: ReadonlyArray<{
        readonly status: AlignmentStatus,
        readonly statusLabel: string,
        readonly reason: string,
        readonly target: {
          readonly number: string | null,
          readonly statement: string
        },
        readonly higherTarget: {
          readonly statement: string,
          readonly plan: {
            readonly title: string
          }
        } | null
      }>
    }
  } | null
};

export type PlanTargetsVariables = Exact<{
  plan: string;
  first?: number | null;
  locale?: Locale | null;
}>;


export type PlanTargetsData = {
  readonly plan: {
    readonly title: string,
    readonly area: {
      readonly name: string
    } | null,
    readonly issuer: {
      readonly name: string
    } | null,
    readonly period: {
      readonly label: string
    },
    readonly targets: {
      readonly totalCount: number,
      readonly pageInfo: {
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      },
      readonly nodes: ReadonlyArray<{
        readonly id: string,
        readonly box: string | null,
        readonly heading: string | null,
        readonly number: string | null,
        readonly statement: string,
        readonly kind: TargetKind,
        readonly topic: Topic,
        readonly topicLabel: string,
        readonly comparator: Comparator | null,
        readonly comparatorLabel: string | null,
        readonly dueOn: string | null,
        readonly quantity: {
          readonly text: string,
          readonly bound: Bound,
          readonly reported: string | null
        } | null,
        readonly indicator: {
          readonly id: string,
          readonly name: string,
          readonly direction: Direction
        } | null,
        readonly citations: ReadonlyArray<{
          readonly locator: string,
          readonly reported: string | null,
          readonly document: {
            readonly title: string,
            readonly documentNumber: string | null
          } | null
        }>
      }>
    }
  } | null
};

export type ProgrammeReconciliationVariables = Exact<{
  locale?: Locale | null;
}>;


export type ProgrammeReconciliationData = {
  readonly programmes: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly reconciliation: {
        readonly registeredProjects: number,
        readonly missingProjects: number | null,
        readonly coverage: number | null,
        readonly reported: {
          readonly asOf: string,
          readonly projectCount: number | null,
          readonly completedInvestment: {
            readonly text: string
          } | null
        } | null,
        readonly missingCompletedInvestment: {
          readonly text: string
        } | null,
        readonly findings: ReadonlyArray<{
          readonly rule: string,
          readonly severity: FindingSeverity,
          readonly message: string,
          readonly english: string
        }>
      }
    }>
  } | null
};

export type ProgrammeReportsVariables = Exact<{
  locale?: Locale | null;
}>;


export type ProgrammeReportsData = {
  readonly programme: {
    readonly name: string,
    readonly year: number | null,
    readonly area: {
      readonly name: string
    } | null,
    readonly reports: ReadonlyArray<{
      readonly asOf: string,
      readonly projectCount: number | null,
      readonly countingBasis: CountingBasis,
      readonly totalInvestment: {
        readonly number: number,
        readonly text: string,
        readonly bound: Bound,
        readonly reported: string | null
      } | null,
      readonly breakdowns: ReadonlyArray<{
        readonly dimension: BreakdownDimension,
        readonly complete: boolean,
        readonly rows: ReadonlyArray<{
          readonly label: string,
          readonly projectCount: number | null,
          readonly area: {
            readonly code: string | null
          } | null,
          readonly investment: {
            readonly number: number,
            readonly reported: string | null
          } | null
        }>
      }>,
      readonly citations: ReadonlyArray<{
        readonly locator: string,
        readonly reported: string | null,
        readonly document: {
          readonly title: string
        } | null
      }>
    }>
  } | null
};

export type ProjectBulletinVariables = Exact<{
  locale?: Locale | null;
}>;


export type ProjectBulletinData = {
  readonly byStage: {
    readonly groups: ReadonlyArray<{
      readonly count: number,
      readonly key: ReadonlyArray<{
        readonly label: string
      }>
    }>,
    readonly total: {
      readonly count: number
    }
  } | null,
  readonly byArea: {
    readonly groups: ReadonlyArray<{
      readonly count: number,
      readonly key: ReadonlyArray<{
        readonly label: string,
        readonly area: {
          readonly kind: AreaKind
        } | null
      }>,
      readonly investments: ReadonlyArray<{
        readonly kind: InvestmentKind,
        readonly projectCount: number,
        readonly coverage: number
      }>
    }>,
    readonly rest: {
      readonly count: number
    } | null
  } | null,
  readonly programmes: {
    readonly nodes: ReadonlyArray<{
      readonly name: string,
      readonly year: number | null,
      readonly register: {
        readonly projectCount: number,
        readonly startedCount: number
      },
      readonly reports: ReadonlyArray<{
        readonly projectCount: number | null,
        readonly totalInvestment: {
          readonly text: string
        } | null
      }>
    }>
  } | null
};

export type ProjectMilestonesVariables = Exact<{
  locale?: Locale | null;
}>;


export type ProjectMilestonesData = {
  readonly project: {
    readonly id: string,
    readonly name: string,
    readonly stage: ProjectStage,
    readonly parts: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly stage: ProjectStage,
      readonly parties: ReadonlyArray<{
        readonly role: PartyRole,
        readonly wording: string,
        readonly agency: {
          readonly name: string
        } | null
      }>,
      readonly milestones: ReadonlyArray<{
        readonly title: string,
        readonly kind: MilestoneKind,
        readonly kindLabel: string,
        readonly status: MilestoneStatus,
        readonly statusLabel: string,
        readonly date: string | null,
        readonly asOf: string | null,
        readonly yearInferred: boolean,
        readonly citations: ReadonlyArray<{
          readonly locator: string,
          readonly document: {
            readonly title: string
          } | null
        }>
      }>
    }>,
    readonly milestones: ReadonlyArray<{
      readonly title: string,
      readonly kind: MilestoneKind,
      readonly kindLabel: string,
      readonly status: MilestoneStatus,
      readonly statusLabel: string,
      readonly date: string | null,
      readonly asOf: string | null,
      readonly yearInferred: boolean,
      readonly citations: ReadonlyArray<{
        readonly locator: string,
        readonly document: {
          readonly title: string
        } | null
      }>
    }>
  } | null
};

export type Milestones = {
  readonly id: string,
  readonly name: string,
  readonly stage: ProjectStage,
  readonly milestones: ReadonlyArray<{
    readonly title: string,
    readonly kind: MilestoneKind,
    readonly kindLabel: string,
    readonly status: MilestoneStatus,
    readonly statusLabel: string,
    readonly date: string | null,
    readonly asOf: string | null,
    readonly yearInferred: boolean,
    readonly citations: ReadonlyArray<{
      readonly locator: string,
      readonly document: {
        readonly title: string
      } | null
    }>
  }>
};

export type WhoLeadsWhatVariables = Exact<{
  agency: string;
  locale?: Locale | null;
}>;


export type WhoLeadsWhatData = {
  readonly agency: {
    readonly name: string,
    readonly kind: AgencyKind,
    readonly level: AdministrativeLevel,
    readonly assignments: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly role: AssignmentRole,
        readonly roleLabel: string,
        readonly inherited: boolean,
        readonly plan: {
          readonly title: string
        },
        readonly task: {
          readonly number: string,
          readonly title: string,
          readonly projects: {
            readonly nodes: ReadonlyArray<{
              readonly name: string,
              readonly stage: ProjectStage
            }>
          } | null
        } | null,
        readonly target: {
          readonly number: string | null,
          readonly statement: string
        } | null
      }>
    } | null,
    readonly projects: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly name: string,
        readonly sector: Sector,
        readonly sectorLabel: string,
        readonly stage: ProjectStage,
        readonly stageLabel: string,
        readonly tasks: {
          readonly nodes: ReadonlyArray<{
            readonly number: string,
            readonly title: string
          }>
        } | null
      }>
    } | null,
    readonly programmes: {
      readonly nodes: ReadonlyArray<{
        readonly name: string,
        readonly year: number | null
      }>
    } | null
  } | null
};
