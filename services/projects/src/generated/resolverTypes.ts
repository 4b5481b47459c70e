/* Generated from the SDL and rows.ts by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatasetRow, ProgrammeRow, ProgrammePage, ProgrammeReportRow, BreakdownRowRow, ProjectRow, ProjectPage, ProjectAliasRow, ProjectPartyRow, ProgrammeMembershipRow, InvestmentRow, MilestoneRow, ProjectQuantityRow, ReconciliationRow, ReconciliationFindingRow, ProjectGroupRow, ProjectAggregateRow, ProgrammeRegisterRow, InvestmentSumRow, BreakdownValue } from '../rows.js';
import type { UnitValue, QuantityValue, MoneyValue, PeriodValue, CitationValue, GroupKeyValue, DatasetRevisionValue, DatasetPartValue } from '@zibo-graph/subgraph-kit';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type AreaKind =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'CITY'
  | 'REGION'
  | 'DISTRICT'
  | 'COUNTY'
  | 'COUNTY_LEVEL_CITY'
  | 'ZONE'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'SUBDISTRICT'
  | 'VILLAGE'
  | 'COMMUNITY';

export type AgencyKind =
  | 'PARTY_ORGAN'
  | 'PEOPLES_CONGRESS'
  | 'POLITICAL_CONSULTATIVE_CONFERENCE'
  | 'GOVERNMENT_DEPARTMENT'
  | 'VERTICAL'
  | 'JUDICIAL_ORGAN'
  | 'MILITARY_ORGAN'
  | 'MASS_ORGANISATION'
  | 'SOCIAL_ORGANISATION'
  | 'PUBLIC_INSTITUTION'
  | 'COORDINATING_BODY'
  | 'TOWN_GOVERNMENT'
  | 'VILLAGE_COMMITTEE'
  | 'ZONE_COMMITTEE'
  | 'UTILITY'
  | 'ENTERPRISE'
  | 'MEDIA'
  | 'COLLECTIVE';

export type AdministrativeLevel =
  | 'NATIONAL'
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'TOWN'
  | 'NONE';

export type TaskKind =
  | 'TASK'
  | 'KEY_PROJECT'
  | 'ACTION'
  | 'POLICY'
  | 'SAFEGUARD'
  | 'WORK_ITEM';

export type AssignmentRole =
  | 'LEAD'
  | 'RESPONSIBLE'
  | 'SUPPORT'
  | 'SUPERVISOR';

export type ProjectStage =
  | 'IDENTIFICATION'
  | 'PREPARATION'
  | 'IMPLEMENTATION'
  | 'COMPLETION'
  | 'MAINTENANCE'
  | 'SUSPENDED'
  | 'CANCELLED'
  | 'UNKNOWN';

export type Sector =
  | 'EDUCATION'
  | 'HEALTH'
  | 'SOCIAL_CARE'
  | 'ENERGY'
  | 'ENERGY_SOLAR'
  | 'ENERGY_WIND'
  | 'ENERGY_HYDROPOWER'
  | 'ENERGY_BIOMASS'
  | 'ENERGY_GEOTHERMAL'
  | 'COMMUNICATIONS'
  | 'WATER_AND_WASTE'
  | 'GOVERNANCE'
  | 'PUBLIC_SAFETY'
  | 'ECONOMY'
  | 'INDUSTRY_AND_LOGISTICS'
  | 'AGRICULTURE_AND_FORESTRY'
  | 'SCIENCE_AND_TECHNOLOGY'
  | 'CULTURE_SPORTS_AND_RECREATION'
  | 'TRANSPORT'
  | 'TRANSPORT_AIR'
  | 'TRANSPORT_WATER'
  | 'TRANSPORT_RAIL'
  | 'TRANSPORT_ROAD'
  | 'TRANSPORT_URBAN'
  | 'TRANSPORT_LOW_CARBON'
  | 'SOCIAL_HOUSING'
  | 'HOUSING'
  | 'NATURAL_RESOURCES'
  | 'WATER_CONSERVANCY'
  | 'ECOLOGY_AND_ENVIRONMENT'
  | 'FLOOD_PROTECTION'
  | 'OTHER';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type NullsPlacement =
  | 'FIRST'
  | 'LAST';

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StringFilter = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CodeFilter = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DecimalFilter = {
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  readonly ne?: InputMaybe<Scalars['Decimal']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DateFilter = {
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  readonly ne?: InputMaybe<Scalars['Date']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AreaKindFilter = {
  readonly eq?: InputMaybe<AreaKind>;
  readonly ne?: InputMaybe<AreaKind>;
  readonly in?: InputMaybe<ReadonlyArray<AreaKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgencyKindFilter = {
  readonly eq?: InputMaybe<AgencyKind>;
  readonly ne?: InputMaybe<AgencyKind>;
  readonly in?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AdministrativeLevelFilter = {
  readonly eq?: InputMaybe<AdministrativeLevel>;
  readonly ne?: InputMaybe<AdministrativeLevel>;
  readonly in?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TaskKindFilter = {
  readonly eq?: InputMaybe<TaskKind>;
  readonly ne?: InputMaybe<TaskKind>;
  readonly in?: InputMaybe<ReadonlyArray<TaskKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssignmentRoleFilter = {
  readonly eq?: InputMaybe<AssignmentRole>;
  readonly ne?: InputMaybe<AssignmentRole>;
  readonly in?: InputMaybe<ReadonlyArray<AssignmentRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectStageFilter = {
  readonly eq?: InputMaybe<ProjectStage>;
  readonly ne?: InputMaybe<ProjectStage>;
  readonly in?: InputMaybe<ReadonlyArray<ProjectStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SectorFilter = {
  readonly eq?: InputMaybe<Sector>;
  readonly ne?: InputMaybe<Sector>;
  readonly in?: InputMaybe<ReadonlyArray<Sector>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AreaReferenceFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<AreaKindFilter>;
};

export type AgencyReferenceFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly kind?: InputMaybe<AgencyKindFilter>;
  readonly level?: InputMaybe<AdministrativeLevelFilter>;
  readonly counterpartOf?: InputMaybe<IdFilter>;
};

export type Locale =
  | 'ZH_CN'
  | 'EN';

export type Bound =
  | 'EXACT'
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'MORE_THAN'
  | 'LESS_THAN';

export type MoneyUnit =
  | 'YUAN'
  | 'WAN_YUAN'
  | 'YI_YUAN';

export type Period = {
  readonly start: Scalars['Date']['output'];
  readonly end: Scalars['Date']['output'];
  readonly label: Scalars['String']['output'];
  readonly partial: Scalars['Boolean']['output'];
};


export type PeriodLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Unit = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly dimension: Scalars['String']['output'];
  readonly per: Maybe<Scalars['String']['output']>;
};


export type UnitNameArgs = {
  locale?: InputMaybe<Locale>;
};

export type Quantity = {
  readonly value: Scalars['Decimal']['output'];
  readonly number: Scalars['Float']['output'];
  readonly upper: Maybe<Scalars['Decimal']['output']>;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly boundLabel: Scalars['String']['output'];
  readonly reported: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};


export type QuantityBoundLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type QuantityTextArgs = {
  locale?: InputMaybe<Locale>;
};

export type Money = {
  readonly amount: Scalars['Decimal']['output'];
  readonly number: Scalars['Float']['output'];
  readonly currency: Scalars['String']['output'];
  readonly bound: Bound;
  readonly boundLabel: Scalars['String']['output'];
  readonly reported: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};


export type MoneyAmountArgs = {
  unit?: InputMaybe<MoneyUnit>;
};


export type MoneyNumberArgs = {
  unit?: InputMaybe<MoneyUnit>;
};


export type MoneyBoundLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type MoneyTextArgs = {
  locale?: InputMaybe<Locale>;
};

export type Citation = {
  readonly document: Maybe<Document>;
  readonly locator: Scalars['String']['output'];
  readonly reported: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};


export type CitationNoteArgs = {
  locale?: InputMaybe<Locale>;
};

export type FindingSeverity =
  | 'INFO'
  | 'WARNING'
  | 'ERROR';

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type GroupKey = {
  readonly dimension: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly area: Maybe<Area>;
  readonly agency: Maybe<Agency>;
};


export type GroupKeyLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type GroupFilter = {
  readonly count?: InputMaybe<IntFilter>;
};

export type GroupOrderField =
  | 'COUNT'
  | 'KEY';

export type GroupOrder = {
  readonly field: GroupOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
};

export type DatasetRevision = {
  readonly revision: Scalars['Int']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  readonly rowsAdded: Scalars['Int']['output'];
  readonly rowsSuperseded: Scalars['Int']['output'];
};

export type DatasetPart = {
  readonly revision: Scalars['Int']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  readonly rowCount: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Maybe<Document>>;
  readonly revisions: ReadonlyArray<DatasetRevision>;
};

export type Query = {
  readonly projectAggregate: Maybe<ProjectAggregate>;
  readonly programme: Maybe<Programme>;
  readonly programmes: Maybe<ProgrammeConnection>;
  readonly project: Maybe<Project>;
  readonly projects: Maybe<ProjectConnection>;
};


export type QueryProjectAggregateArgs = {
  where?: InputMaybe<ProjectFilter>;
  groupBy: ReadonlyArray<ProjectDimension>;
  having?: InputMaybe<ProjectGroupFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectGroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryProgrammesArgs = {
  where?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryProjectArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryProjectsArgs = {
  where?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ProjectDimension =
  | 'AREA'
  | 'AREA_KIND'
  | 'SECTOR'
  | 'STAGE'
  | 'LEAD'
  | 'LEAD_KIND'
  | 'LEAD_LEVEL'
  | 'PROGRAMME'
  | 'START_YEAR'
  | 'START_QUARTER'
  | 'START_FIVE_YEARS'
  | 'COMPLETION_YEAR'
  | 'COMPLETION_QUARTER'
  | 'COMPLETION_FIVE_YEARS';

export type ProjectAggregate = {
  readonly groups: ReadonlyArray<ProjectGroup>;
  readonly rest: Maybe<ProjectGroup>;
  readonly total: ProjectGroup;
};

export type ProjectGroup = {
  readonly key: ReadonlyArray<GroupKey>;
  readonly count: Scalars['Int']['output'];
  readonly investments: ReadonlyArray<InvestmentSum>;
};


export type ProjectGroupInvestmentsArgs = {
  kinds?: InputMaybe<ReadonlyArray<InvestmentKind>>;
};

export type InvestmentSum = {
  readonly kind: InvestmentKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly sum: Maybe<Money>;
  readonly projectCount: Scalars['Int']['output'];
  readonly coverage: Scalars['Float']['output'];
};


export type InvestmentSumKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type ProjectGroupFilter = {
  readonly count?: InputMaybe<IntFilter>;
  readonly investment?: InputMaybe<InvestmentSumFilter>;
};

export type InvestmentSumFilter = {
  readonly kind: InvestmentKind;
  readonly sum: DecimalFilter;
};

export type ProjectGroupOrderField =
  | 'COUNT'
  | 'KEY'
  | 'INVESTMENT';

export type ProjectGroupOrder = {
  readonly field: ProjectGroupOrderField;
  readonly investmentKind?: InputMaybe<InvestmentKind>;
  readonly direction?: InputMaybe<OrderDirection>;
};

export type ProgrammeRegister = {
  readonly asOf: Maybe<Scalars['Date']['output']>;
  readonly projectCount: Scalars['Int']['output'];
  readonly startedCount: Scalars['Int']['output'];
  readonly investments: ReadonlyArray<InvestmentSum>;
};

export type Dataset = {
  readonly name: Scalars['String']['output'];
  readonly projectsPart: Maybe<DatasetPart>;
};

export type ProjectFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ProjectFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectFilter>>;
  readonly not?: InputMaybe<ProjectFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly sector?: InputMaybe<SectorFilter>;
  readonly stage?: InputMaybe<ProjectStageFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly lead?: InputMaybe<AgencyReferenceFilter>;
  readonly party?: InputMaybe<AgencyReferenceFilter>;
  readonly programme?: InputMaybe<IdFilter>;
  readonly task?: InputMaybe<IdFilter>;
  readonly plan?: InputMaybe<IdFilter>;
  readonly parent?: InputMaybe<IdFilter>;
  readonly investment?: InputMaybe<InvestmentFilter>;
  readonly document?: InputMaybe<IdFilter>;
};

export type InvestmentFilter = {
  readonly kind?: InputMaybe<InvestmentKindFilter>;
  readonly amount?: InputMaybe<DecimalFilter>;
  readonly date?: InputMaybe<DateFilter>;
  readonly document?: InputMaybe<IdFilter>;
};

export type ProgrammeFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ProgrammeFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ProgrammeFilter>>;
  readonly not?: InputMaybe<ProgrammeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly year?: InputMaybe<IntFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly lead?: InputMaybe<AgencyReferenceFilter>;
};

export type InvestmentKindFilter = {
  readonly eq?: InputMaybe<InvestmentKind>;
  readonly ne?: InputMaybe<InvestmentKind>;
  readonly in?: InputMaybe<ReadonlyArray<InvestmentKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectOrderField =
  | 'ID'
  | 'CODE'
  | 'NAME'
  | 'NAME_EN'
  | 'SECTOR'
  | 'STAGE'
  | 'AREA'
  | 'LEAD';

export type ProjectOrder = {
  readonly field: ProjectOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type ProgrammeOrderField =
  | 'ID'
  | 'NAME'
  | 'YEAR';

export type ProgrammeOrder = {
  readonly field: ProgrammeOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type InvestmentKind =
  | 'TOTAL_PLANNED'
  | 'APPROVED_BUDGET'
  | 'ANNUAL_PLAN'
  | 'COMPLETED_IN_PERIOD'
  | 'COMPLETED_TO_DATE'
  | 'FUNDS_IN_PLACE'
  | 'DISBURSED'
  | 'CONTRACTED'
  | 'FINAL_ACCOUNT';

export type MilestoneKind =
  | 'APPROVAL'
  | 'FEASIBILITY'
  | 'DESIGN'
  | 'LAND'
  | 'TENDER'
  | 'CONTRACT'
  | 'PERMIT'
  | 'START'
  | 'STRUCTURE'
  | 'PROGRESS'
  | 'SUSPENSION'
  | 'RESUMPTION'
  | 'COMPLETION'
  | 'HANDOVER'
  | 'ACCEPTANCE'
  | 'OPENING'
  | 'TRIAL'
  | 'CLOSURE'
  | 'TRANSFER';

export type MilestoneStatus =
  | 'SCHEDULED'
  | 'MET'
  | 'NOT_MET'
  | 'PARTIALLY_MET';

export type PartyRole =
  | 'PROCURING_ENTITY'
  | 'SUPPLIER'
  | 'SURVEYOR'
  | 'DESIGNER'
  | 'SUPERVISOR'
  | 'CONSULTANT'
  | 'FUNDER'
  | 'PUBLIC_AUTHORITY'
  | 'ADMINISTRATIVE_ENTITY'
  | 'OPERATOR'
  | 'INTERESTED_PARTY';

export type CountingBasis =
  | 'PACKAGE'
  | 'SPLIT'
  | 'UNKNOWN';

export type BreakdownDimension =
  | 'AREA'
  | 'SECTOR'
  | 'SIZE'
  | 'KIND'
  | 'STAGE'
  | 'LEVEL'
  | 'AGENCY'
  | 'FUNDING_SOURCE'
  | 'OWNERSHIP'
  | 'PERIOD';

export type ProjectMetric =
  | 'LENGTH'
  | 'WIDTH'
  | 'HEIGHT'
  | 'AREA'
  | 'FLOOR_AREA'
  | 'LAND_AREA'
  | 'STOREYS'
  | 'CAPACITY'
  | 'VOLUME'
  | 'POWER'
  | 'THROUGHPUT'
  | 'OUTPUT'
  | 'BERTHS'
  | 'BEDS'
  | 'STUDY_PLACES'
  | 'HOMES'
  | 'BENEFICIARIES'
  | 'DURATION'
  | 'COUNT'
  | 'OTHER';

export type Programme = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameIsTranslated: Scalars['Boolean']['output'];
  readonly year: Maybe<Scalars['Int']['output']>;
  readonly area: Maybe<Area>;
  readonly lead: Maybe<Agency>;
  readonly reports: ReadonlyArray<ProgrammeReport>;
  readonly register: ProgrammeRegister;
  readonly reconciliation: Reconciliation;
  readonly projects: ProjectConnection;
  readonly citations: ReadonlyArray<Citation>;
};


export type ProgrammeNameArgs = {
  locale?: InputMaybe<Locale>;
};


export type ProgrammeRegisterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type ProgrammeReconciliationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type ProgrammeProjectsArgs = {
  where?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type ProgrammeReport = {
  readonly asOf: Scalars['Date']['output'];
  readonly projectCount: Maybe<Scalars['Int']['output']>;
  readonly countingBasis: CountingBasis;
  readonly countingBasisLabel: Scalars['String']['output'];
  readonly startedCount: Maybe<Scalars['Int']['output']>;
  readonly totalInvestment: Maybe<Money>;
  readonly annualPlan: Maybe<Money>;
  readonly completedInvestment: Maybe<Money>;
  readonly breakdowns: ReadonlyArray<Breakdown>;
  readonly citations: ReadonlyArray<Citation>;
};


export type ProgrammeReportCountingBasisLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Breakdown = {
  readonly dimension: BreakdownDimension;
  readonly dimensionLabel: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly rows: ReadonlyArray<BreakdownRow>;
};


export type BreakdownDimensionLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type BreakdownRow = {
  readonly label: Scalars['String']['output'];
  readonly labelIsTranslated: Scalars['Boolean']['output'];
  readonly area: Maybe<Area>;
  readonly projectCount: Maybe<Scalars['Int']['output']>;
  readonly investment: Maybe<Money>;
  readonly citations: ReadonlyArray<Citation>;
};


export type BreakdownRowLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Reconciliation = {
  readonly reported: Maybe<ProgrammeReport>;
  readonly registeredProjects: Scalars['Int']['output'];
  readonly registeredCompletedInvestment: Money;
  readonly missingProjects: Maybe<Scalars['Int']['output']>;
  readonly missingCompletedInvestment: Maybe<Money>;
  readonly coverage: Maybe<Scalars['Float']['output']>;
  readonly findings: ReadonlyArray<ReconciliationFinding>;
};

export type ReconciliationFinding = {
  readonly rule: Scalars['String']['output'];
  readonly ruleTitle: Scalars['String']['output'];
  readonly severity: FindingSeverity;
  readonly severityLabel: Scalars['String']['output'];
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type ReconciliationFindingRuleTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type ReconciliationFindingSeverityLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type ReconciliationFindingMessageArgs = {
  locale?: InputMaybe<Locale>;
};

export type Project = {
  readonly id: Scalars['ID']['output'];
  readonly code: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly nameIsTranslated: Scalars['Boolean']['output'];
  readonly aliases: ReadonlyArray<ProjectAlias>;
  readonly sector: Sector;
  readonly sectorLabel: Scalars['String']['output'];
  readonly stage: ProjectStage;
  readonly stageLabel: Scalars['String']['output'];
  readonly stageWording: Scalars['String']['output'];
  readonly area: Maybe<Area>;
  readonly lead: Maybe<Agency>;
  readonly parties: ReadonlyArray<ProjectParty>;
  readonly memberships: ReadonlyArray<ProgrammeMembership>;
  readonly investments: ReadonlyArray<Investment>;
  readonly milestones: ReadonlyArray<Milestone>;
  readonly quantities: ReadonlyArray<ProjectQuantity>;
  readonly parent: Maybe<Project>;
  readonly parts: ReadonlyArray<Project>;
  readonly citations: ReadonlyArray<Citation>;
};


export type ProjectNameArgs = {
  locale?: InputMaybe<Locale>;
};


export type ProjectSectorLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type ProjectStageLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type ProjectInvestmentsArgs = {
  where?: InputMaybe<InvestmentFilter>;
};

export type ProjectAlias = {
  readonly name: Scalars['String']['output'];
  readonly citations: ReadonlyArray<Citation>;
};

export type ProjectParty = {
  readonly agency: Maybe<Agency>;
  readonly role: PartyRole;
  readonly roleLabel: Scalars['String']['output'];
  readonly wording: Scalars['String']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type ProjectPartyRoleLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type ProgrammeMembership = {
  readonly programme: Programme;
  readonly citations: ReadonlyArray<Citation>;
};

export type Investment = {
  readonly id: Scalars['ID']['output'];
  readonly kind: InvestmentKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly money: Money;
  readonly period: Maybe<Period>;
  readonly asOf: Maybe<Scalars['Date']['output']>;
  readonly citations: ReadonlyArray<Citation>;
  readonly conflictsWith: ReadonlyArray<Investment>;
};


export type InvestmentKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Milestone = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleIsTranslated: Scalars['Boolean']['output'];
  readonly kind: MilestoneKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly status: MilestoneStatus;
  readonly statusLabel: Scalars['String']['output'];
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  readonly asOf: Maybe<Scalars['Date']['output']>;
  readonly yearInferred: Scalars['Boolean']['output'];
  readonly citations: ReadonlyArray<Citation>;
  readonly conflictsWith: ReadonlyArray<Milestone>;
};


export type MilestoneTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type MilestoneKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type MilestoneStatusLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type ProjectQuantity = {
  readonly id: Scalars['ID']['output'];
  readonly metric: ProjectMetric;
  readonly metricLabel: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly labelIsTranslated: Scalars['Boolean']['output'];
  readonly quantity: Quantity;
  readonly asOf: Maybe<Scalars['Date']['output']>;
  readonly citations: ReadonlyArray<Citation>;
  readonly conflictsWith: ReadonlyArray<ProjectQuantity>;
};


export type ProjectQuantityMetricLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type ProjectQuantityLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly projects: Maybe<ProjectConnection>;
  readonly programmes: Maybe<ProgrammeConnection>;
  readonly investments: Maybe<ReadonlyArray<InvestmentSum>>;
};


export type AgencyProjectsArgs = {
  where?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyProgrammesArgs = {
  where?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyInvestmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Area = {
  readonly id: Scalars['ID']['output'];
  readonly projects: Maybe<ProjectConnection>;
  readonly programmes: Maybe<ProgrammeConnection>;
};


export type AreaProjectsArgs = {
  where?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaProgrammesArgs = {
  where?: InputMaybe<ProgrammeFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Task = {
  readonly id: Scalars['ID']['output'];
  readonly projects: Maybe<ProjectConnection>;
};


export type TaskProjectsArgs = {
  where?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Plan = {
  readonly id: Scalars['ID']['output'];
  readonly projects: Maybe<ProjectConnection>;
};


export type PlanProjectsArgs = {
  where?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Document = {
  readonly id: Scalars['ID']['output'];
};

export type ProgrammeConnection = {
  readonly nodes: ReadonlyArray<Programme>;
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProgrammeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Programme;
};

export type ProjectConnection = {
  readonly nodes: ReadonlyArray<Project>;
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Dataset: Dataset;
  Programme: Programme;
  Project: Project;
  Investment: Investment;
  Milestone: Milestone;
  ProjectQuantity: ProjectQuantity;
  Agency: Agency;
  Area: Area;
  Task: Task;
  Plan: Plan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"name":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Investment:
    ( { __typename: 'Investment' }
    & GraphQLRecursivePick<FederationTypes['Investment'], {"id":true}> );
  Milestone:
    ( { __typename: 'Milestone' }
    & GraphQLRecursivePick<FederationTypes['Milestone'], {"id":true}> );
  ProjectQuantity:
    ( { __typename: 'ProjectQuantity' }
    & GraphQLRecursivePick<FederationTypes['ProjectQuantity'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AreaKind: AreaKind;
  AgencyKind: AgencyKind;
  AdministrativeLevel: AdministrativeLevel;
  TaskKind: TaskKind;
  AssignmentRole: AssignmentRole;
  ProjectStage: ProjectStage;
  Sector: Sector;
  OrderDirection: OrderDirection;
  NullsPlacement: NullsPlacement;
  IdFilter: IdFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  StringFilter: StringFilter;
  CodeFilter: CodeFilter;
  IntFilter: IntFilter;
  DecimalFilter: DecimalFilter;
  DateFilter: DateFilter;
  BooleanFilter: BooleanFilter;
  AreaKindFilter: AreaKindFilter;
  AgencyKindFilter: AgencyKindFilter;
  AdministrativeLevelFilter: AdministrativeLevelFilter;
  TaskKindFilter: TaskKindFilter;
  AssignmentRoleFilter: AssignmentRoleFilter;
  ProjectStageFilter: ProjectStageFilter;
  SectorFilter: SectorFilter;
  AreaReferenceFilter: AreaReferenceFilter;
  AgencyReferenceFilter: AgencyReferenceFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Locale: Locale;
  Bound: Bound;
  MoneyUnit: MoneyUnit;
  Period: ResolverTypeWrapper<PeriodValue>;
  Unit: ResolverTypeWrapper<UnitValue>;
  Quantity: ResolverTypeWrapper<QuantityValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Money: ResolverTypeWrapper<MoneyValue>;
  Citation: ResolverTypeWrapper<CitationValue>;
  FindingSeverity: FindingSeverity;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  GroupKey: ResolverTypeWrapper<GroupKeyValue>;
  GroupFilter: GroupFilter;
  GroupOrderField: GroupOrderField;
  GroupOrder: GroupOrder;
  DatasetRevision: ResolverTypeWrapper<DatasetRevisionValue>;
  DatasetPart: ResolverTypeWrapper<DatasetPartValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ProjectDimension: ProjectDimension;
  ProjectAggregate: ResolverTypeWrapper<ProjectAggregateRow>;
  ProjectGroup: ResolverTypeWrapper<ProjectGroupRow>;
  InvestmentSum: ResolverTypeWrapper<InvestmentSumRow>;
  ProjectGroupFilter: ProjectGroupFilter;
  InvestmentSumFilter: InvestmentSumFilter;
  ProjectGroupOrderField: ProjectGroupOrderField;
  ProjectGroupOrder: ProjectGroupOrder;
  ProgrammeRegister: ResolverTypeWrapper<ProgrammeRegisterRow>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  ProjectFilter: ProjectFilter;
  InvestmentFilter: InvestmentFilter;
  ProgrammeFilter: ProgrammeFilter;
  InvestmentKindFilter: InvestmentKindFilter;
  ProjectOrderField: ProjectOrderField;
  ProjectOrder: ProjectOrder;
  ProgrammeOrderField: ProgrammeOrderField;
  ProgrammeOrder: ProgrammeOrder;
  InvestmentKind: InvestmentKind;
  MilestoneKind: MilestoneKind;
  MilestoneStatus: MilestoneStatus;
  PartyRole: PartyRole;
  CountingBasis: CountingBasis;
  BreakdownDimension: BreakdownDimension;
  ProjectMetric: ProjectMetric;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeReport: ResolverTypeWrapper<ProgrammeReportRow>;
  Breakdown: ResolverTypeWrapper<BreakdownValue>;
  BreakdownRow: ResolverTypeWrapper<BreakdownRowRow>;
  Reconciliation: ResolverTypeWrapper<ReconciliationRow>;
  ReconciliationFinding: ResolverTypeWrapper<ReconciliationFindingRow>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectAlias: ResolverTypeWrapper<ProjectAliasRow>;
  ProjectParty: ResolverTypeWrapper<ProjectPartyRow>;
  ProgrammeMembership: ResolverTypeWrapper<ProgrammeMembershipRow>;
  Investment: ResolverTypeWrapper<InvestmentRow>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  ProjectQuantity: ResolverTypeWrapper<ProjectQuantityRow>;
  Agency: ResolverTypeWrapper<{ readonly id: string }>;
  Area: ResolverTypeWrapper<{ readonly id: string }>;
  Task: ResolverTypeWrapper<{ readonly id: string }>;
  Plan: ResolverTypeWrapper<{ readonly id: string }>;
  Document: ResolverTypeWrapper<{ readonly id: string }>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammePage>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  IdFilter: IdFilter;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  StringFilter: StringFilter;
  CodeFilter: CodeFilter;
  IntFilter: IntFilter;
  DecimalFilter: DecimalFilter;
  DateFilter: DateFilter;
  BooleanFilter: BooleanFilter;
  AreaKindFilter: AreaKindFilter;
  AgencyKindFilter: AgencyKindFilter;
  AdministrativeLevelFilter: AdministrativeLevelFilter;
  TaskKindFilter: TaskKindFilter;
  AssignmentRoleFilter: AssignmentRoleFilter;
  ProjectStageFilter: ProjectStageFilter;
  SectorFilter: SectorFilter;
  AreaReferenceFilter: AreaReferenceFilter;
  AgencyReferenceFilter: AgencyReferenceFilter;
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Decimal: Scalars['Decimal']['output'];
  DateTime: Scalars['DateTime']['output'];
  Period: PeriodValue;
  Unit: UnitValue;
  Quantity: QuantityValue;
  Float: Scalars['Float']['output'];
  Money: MoneyValue;
  Citation: CitationValue;
  PageInfo: PageInfo;
  GroupKey: GroupKeyValue;
  GroupFilter: GroupFilter;
  GroupOrder: GroupOrder;
  DatasetRevision: DatasetRevisionValue;
  DatasetPart: DatasetPartValue;
  Query: Record<PropertyKey, never>;
  ProjectAggregate: ProjectAggregateRow;
  ProjectGroup: ProjectGroupRow;
  InvestmentSum: InvestmentSumRow;
  ProjectGroupFilter: ProjectGroupFilter;
  InvestmentSumFilter: InvestmentSumFilter;
  ProjectGroupOrder: ProjectGroupOrder;
  ProgrammeRegister: ProgrammeRegisterRow;
  Dataset: DatasetRow;
  ProjectFilter: ProjectFilter;
  InvestmentFilter: InvestmentFilter;
  ProgrammeFilter: ProgrammeFilter;
  InvestmentKindFilter: InvestmentKindFilter;
  ProjectOrder: ProjectOrder;
  ProgrammeOrder: ProgrammeOrder;
  Programme: ProgrammeRow;
  ProgrammeReport: ProgrammeReportRow;
  Breakdown: BreakdownValue;
  BreakdownRow: BreakdownRowRow;
  Reconciliation: ReconciliationRow;
  ReconciliationFinding: ReconciliationFindingRow;
  Project: ProjectRow;
  ProjectAlias: ProjectAliasRow;
  ProjectParty: ProjectPartyRow;
  ProgrammeMembership: ProgrammeMembershipRow;
  Investment: InvestmentRow;
  Milestone: MilestoneRow;
  ProjectQuantity: ProjectQuantityRow;
  Agency: { readonly id: string };
  Area: { readonly id: string };
  Task: { readonly id: string };
  Plan: { readonly id: string };
  Document: { readonly id: string };
  ProgrammeConnection: ProgrammePage;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProjectConnection: ProjectPage;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type ScansDirectiveArgs = {
  table: Scalars['String']['input'];
  passes: Scalars['Int']['input'];
};

export type ScansDirectiveResolver<Result, Parent, ContextType = Context, Args = ScansDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KnownAtDirectiveArgs = {
  time: Scalars['DateTime']['input'];
};

export type KnownAtDirectiveResolver<Result, Parent, ContextType = Context, Args = KnownAtDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodLabelArgs, 'locale'>>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitNameArgs, 'locale'>>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  boundLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuantityBoundLabelArgs, 'locale'>>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuantityTextArgs, 'locale'>>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, RequireFields<MoneyAmountArgs, 'unit'>>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType, RequireFields<MoneyNumberArgs, 'unit'>>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  boundLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyBoundLabelArgs, 'locale'>>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyTextArgs, 'locale'>>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CitationNoteArgs, 'locale'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupKeyLabelArgs, 'locale'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type DatasetRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetRevision'] = ResolversParentTypes['DatasetRevision']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsSuperseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetPart'] = ResolversParentTypes['DatasetPart']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Document']>>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['DatasetRevision']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  projectAggregate?: Resolver<Maybe<ResolversTypes['ProjectAggregate']>, ParentType, ContextType, RequireFields<QueryProjectAggregateArgs, 'groupBy' | 'includeEmpty'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<QueryProjectsArgs>>;
};

export type ProjectAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectAggregate'] = ResolversParentTypes['ProjectAggregate']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['ProjectGroup']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['ProjectGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ProjectGroup'], ParentType, ContextType>;
};

export type ProjectGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectGroup'] = ResolversParentTypes['ProjectGroup']> = {
  key?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investments?: Resolver<ReadonlyArray<ResolversTypes['InvestmentSum']>, ParentType, ContextType, Partial<ProjectGroupInvestmentsArgs>>;
};

export type InvestmentSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentSum'] = ResolversParentTypes['InvestmentSum']> = {
  kind?: Resolver<ResolversTypes['InvestmentKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InvestmentSumKindLabelArgs, 'locale'>>;
  sum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProgrammeRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeRegister'] = ResolversParentTypes['ProgrammeRegister']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investments?: Resolver<ReadonlyArray<ResolversTypes['InvestmentSum']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectsPart?: Resolver<Maybe<ResolversTypes['DatasetPart']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgrammeNameArgs, 'locale'>>;
  nameIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeReport']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['ProgrammeRegister'], ParentType, ContextType, Partial<ProgrammeRegisterArgs>>;
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType, Partial<ProgrammeReconciliationArgs>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<ProgrammeProjectsArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ProgrammeReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeReport'] = ResolversParentTypes['ProgrammeReport']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  projectCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countingBasis?: Resolver<ResolversTypes['CountingBasis'], ParentType, ContextType>;
  countingBasisLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgrammeReportCountingBasisLabelArgs, 'locale'>>;
  startedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalInvestment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  annualPlan?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  completedInvestment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  breakdowns?: Resolver<ReadonlyArray<ResolversTypes['Breakdown']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  dimension?: Resolver<ResolversTypes['BreakdownDimension'], ParentType, ContextType>;
  dimensionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BreakdownDimensionLabelArgs, 'locale'>>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BreakdownRow']>, ParentType, ContextType>;
};

export type BreakdownRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakdownRow'] = ResolversParentTypes['BreakdownRow']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BreakdownRowLabelArgs, 'locale'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  projectCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  reported?: Resolver<Maybe<ResolversTypes['ProgrammeReport']>, ParentType, ContextType>;
  registeredProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredCompletedInvestment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  missingProjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missingCompletedInvestment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationFinding']>, ParentType, ContextType>;
};

export type ReconciliationFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationFinding'] = ResolversParentTypes['ReconciliationFinding']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReconciliationFindingRuleTitleArgs, 'locale'>>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  severityLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReconciliationFindingSeverityLabelArgs, 'locale'>>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReconciliationFindingMessageArgs, 'locale'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectNameArgs, 'locale'>>;
  nameIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['ProjectAlias']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  sectorLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectSectorLabelArgs, 'locale'>>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  stageLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectStageLabelArgs, 'locale'>>;
  stageWording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['ProjectParty']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeMembership']>, ParentType, ContextType>;
  investments?: Resolver<ReadonlyArray<ResolversTypes['Investment']>, ParentType, ContextType, Partial<ProjectInvestmentsArgs>>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['ProjectQuantity']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ProjectAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectAlias'] = ResolversParentTypes['ProjectAlias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ProjectPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParty'] = ResolversParentTypes['ProjectParty']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectPartyRoleLabelArgs, 'locale'>>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ProgrammeMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeMembership'] = ResolversParentTypes['ProgrammeMembership']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type InvestmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Investment'] = ResolversParentTypes['Investment'], FederationReferenceType extends FederationReferenceTypes['Investment'] = FederationReferenceTypes['Investment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Investment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvestmentKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InvestmentKindLabelArgs, 'locale'>>;
  money?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Investment']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone'], FederationReferenceType extends FederationReferenceTypes['Milestone'] = FederationReferenceTypes['Milestone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Milestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MilestoneTitleArgs, 'locale'>>;
  titleIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MilestoneKindLabelArgs, 'locale'>>;
  status?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MilestoneStatusLabelArgs, 'locale'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  yearInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
};

export type ProjectQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectQuantity'] = ResolversParentTypes['ProjectQuantity'], FederationReferenceType extends FederationReferenceTypes['ProjectQuantity'] = FederationReferenceTypes['ProjectQuantity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectQuantity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ProjectMetric'], ParentType, ContextType>;
  metricLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectQuantityMetricLabelArgs, 'locale'>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProjectQuantityLabelArgs, 'locale'>>;
  labelIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['ProjectQuantity']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<AgencyProjectsArgs>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<AgencyProgrammesArgs>>;
  investments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvestmentSum']>>, ParentType, ContextType, Partial<AgencyInvestmentsArgs>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<AreaProjectsArgs>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<AreaProgrammesArgs>>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<TaskProjectsArgs>>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<PlanProjectsArgs>>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Period?: PeriodResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  DatasetRevision?: DatasetRevisionResolvers<ContextType>;
  DatasetPart?: DatasetPartResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ProjectAggregate?: ProjectAggregateResolvers<ContextType>;
  ProjectGroup?: ProjectGroupResolvers<ContextType>;
  InvestmentSum?: InvestmentSumResolvers<ContextType>;
  ProgrammeRegister?: ProgrammeRegisterResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeReport?: ProgrammeReportResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  BreakdownRow?: BreakdownRowResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationFinding?: ReconciliationFindingResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAlias?: ProjectAliasResolvers<ContextType>;
  ProjectParty?: ProjectPartyResolvers<ContextType>;
  ProgrammeMembership?: ProgrammeMembershipResolvers<ContextType>;
  Investment?: InvestmentResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  ProjectQuantity?: ProjectQuantityResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  scans?: ScansDirectiveResolver<any, any, ContextType>;
  knownAt?: KnownAtDirectiveResolver<any, any, ContextType>;
};
