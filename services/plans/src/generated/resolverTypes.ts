/* Generated from the SDL and rows.ts by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatasetRow, DocumentRow, DocumentPage, PlanRow, PlanPage, TaskRow, TaskPage, IndicatorRow, IndicatorPage, TargetRow, TargetPage, AssignmentRow, AssignmentPage, DutyRow, ObservationRow, ObservationPage, EvaluationRuleRow, PublishedVerdictRow, TargetReviewRow, FindingRow, TargetEvaluationRow, PlanProgressRow, PlanAlignmentRow, TargetAlignmentRow, TargetComparisonRow, ResponsibilityMatrixRow, ResponsibilityCellRow, SeriesPointRow, TargetGroupRow, TaskGroupRow, ObservationGroupRow, StatusCountRow, AlignmentCountRow } from '../rows.js';
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
  readonly targetAggregate: Maybe<TargetAggregate>;
  readonly taskAggregate: Maybe<TaskAggregate>;
  readonly observationAggregate: Maybe<ObservationAggregate>;
  readonly observation: Maybe<Observation>;
  readonly evaluationRules: Maybe<ReadonlyArray<EvaluationRule>>;
  readonly responsibilityMatrix: Maybe<ResponsibilityMatrix>;
  readonly comparePlans: Maybe<ReadonlyArray<TargetComparison>>;
  readonly document: Maybe<Document>;
  readonly documents: Maybe<DocumentConnection>;
  readonly plan: Maybe<Plan>;
  readonly plans: Maybe<PlanConnection>;
  readonly target: Maybe<Target>;
  readonly targets: Maybe<TargetConnection>;
  readonly task: Maybe<Task>;
  readonly tasks: Maybe<TaskConnection>;
  readonly indicator: Maybe<Indicator>;
  readonly indicators: Maybe<IndicatorConnection>;
  readonly observations: Maybe<ObservationConnection>;
  readonly findings: Maybe<ReadonlyArray<Finding>>;
};


export type QueryTargetAggregateArgs = {
  where?: InputMaybe<TargetFilter>;
  groupBy: ReadonlyArray<TargetDimension>;
  having?: InputMaybe<GroupFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTaskAggregateArgs = {
  where?: InputMaybe<TaskFilter>;
  groupBy: ReadonlyArray<TaskDimension>;
  having?: InputMaybe<GroupFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryObservationAggregateArgs = {
  where?: InputMaybe<ObservationFilter>;
  groupBy: ReadonlyArray<ObservationDimension>;
  having?: InputMaybe<GroupFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryEvaluationRulesArgs = {
  newestOnly?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryResponsibilityMatrixArgs = {
  plan: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryComparePlansArgs = {
  plans: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDocumentsArgs = {
  where?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPlansArgs = {
  where?: InputMaybe<PlanFilter>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTargetsArgs = {
  where?: InputMaybe<TargetFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TargetOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTasksArgs = {
  where?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TaskOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryIndicatorsArgs = {
  where?: InputMaybe<IndicatorFilter>;
  orderBy?: InputMaybe<ReadonlyArray<IndicatorOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryObservationsArgs = {
  where?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryFindingsArgs = {
  where?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TargetDimension =
  | 'PLAN'
  | 'AREA'
  | 'TOPIC'
  | 'KIND'
  | 'BOX'
  | 'INDICATOR'
  | 'COMPARATOR'
  | 'UNIT'
  | 'AGENCY'
  | 'LEAD_AGENCY'
  | 'DUE_YEAR'
  | 'DUE_QUARTER'
  | 'DUE_FIVE_YEARS';

export type TaskDimension =
  | 'PLAN'
  | 'AREA'
  | 'KIND'
  | 'SECTION'
  | 'AGENCY'
  | 'LEAD_AGENCY'
  | 'ROLE'
  | 'DUE_YEAR'
  | 'DUE_QUARTER'
  | 'DUE_FIVE_YEARS';

export type ObservationDimension =
  | 'INDICATOR'
  | 'TOPIC'
  | 'AREA'
  | 'AREA_KIND'
  | 'AGENCY'
  | 'MEASURE'
  | 'UNIT'
  | 'DOCUMENT'
  | 'YEAR'
  | 'QUARTER'
  | 'FIVE_YEARS';

export type TargetAggregate = {
  readonly groups: ReadonlyArray<TargetGroup>;
  readonly rest: Maybe<TargetGroup>;
  readonly total: TargetGroup;
};

export type TargetGroup = {
  readonly key: ReadonlyArray<GroupKey>;
  readonly count: Scalars['Int']['output'];
  readonly statuses: ReadonlyArray<StatusCount>;
  readonly evaluated: Scalars['Int']['output'];
  readonly coverage: Maybe<Scalars['Float']['output']>;
};

export type TaskAggregate = {
  readonly groups: ReadonlyArray<TaskGroup>;
  readonly rest: Maybe<TaskGroup>;
  readonly total: TaskGroup;
};

export type TaskGroup = {
  readonly key: ReadonlyArray<GroupKey>;
  readonly count: Scalars['Int']['output'];
  readonly assigned: Scalars['Int']['output'];
  readonly statuses: ReadonlyArray<StatusCount>;
  readonly evaluated: Scalars['Int']['output'];
  readonly coverage: Maybe<Scalars['Float']['output']>;
};

export type ObservationAggregate = {
  readonly groups: ReadonlyArray<ObservationGroup>;
  readonly rest: Maybe<ObservationGroup>;
  readonly total: ObservationGroup;
};

export type ObservationGroup = {
  readonly key: ReadonlyArray<GroupKey>;
  readonly count: Scalars['Int']['output'];
  readonly sum: Maybe<Quantity>;
  readonly average: Maybe<Quantity>;
  readonly minimum: Maybe<Quantity>;
  readonly maximum: Maybe<Quantity>;
};

export type TargetStatus =
  | 'MET'
  | 'ON_TRACK'
  | 'AT_RISK'
  | 'OFF_TRACK'
  | 'MISSED'
  | 'NO_DATA'
  | 'NOT_COMPARABLE'
  | 'NEEDS_REVIEW';

export type EvaluationStatistic =
  | 'LATEST'
  | 'LATEST_OR_TOTAL'
  | 'MEAN_OF_YEARS'
  | 'RUNNING_TOTAL'
  | 'WORST_OF_YEARS'
  | 'NONE';

export type TargetEvaluation = {
  readonly status: TargetStatus;
  readonly statusLabel: Scalars['String']['output'];
  readonly asOf: Scalars['Date']['output'];
  readonly rule: Scalars['String']['output'];
  readonly appliedRule: EvaluationRule;
  readonly inputs: ReadonlyArray<Observation>;
  readonly baseline: Maybe<Observation>;
  readonly value: Maybe<Quantity>;
  readonly expected: Maybe<Quantity>;
  readonly gap: Maybe<Quantity>;
  readonly reason: Scalars['String']['output'];
  readonly review: Maybe<TargetReview>;
  readonly publishedVerdict: Maybe<PublishedVerdict>;
  readonly differs: Maybe<Scalars['Boolean']['output']>;
};


export type TargetEvaluationStatusLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetEvaluationReasonArgs = {
  locale?: InputMaybe<Locale>;
};

export type TargetReview = {
  readonly id: Scalars['ID']['output'];
  readonly target: Target;
  readonly status: TargetStatus;
  readonly statusLabel: Scalars['String']['output'];
  readonly asOf: Scalars['Date']['output'];
  readonly reviewedOn: Scalars['Date']['output'];
  readonly reviewer: Scalars['String']['output'];
  readonly reviewerAgency: Maybe<Agency>;
  readonly grounds: Scalars['String']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type TargetReviewStatusLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetReviewGroundsArgs = {
  locale?: InputMaybe<Locale>;
};

export type PublishedVerdict = {
  readonly id: Scalars['ID']['output'];
  readonly wording: Scalars['String']['output'];
  readonly wordingIsTranslated: Scalars['Boolean']['output'];
  readonly status: TargetStatus;
  readonly statusLabel: Scalars['String']['output'];
  readonly asOf: Scalars['Date']['output'];
  readonly area: Maybe<Area>;
  readonly citations: ReadonlyArray<Citation>;
};


export type PublishedVerdictWordingArgs = {
  locale?: InputMaybe<Locale>;
};


export type PublishedVerdictStatusLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type EvaluationRule = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameIsTranslated: Scalars['Boolean']['output'];
  readonly description: Scalars['String']['output'];
  readonly statistic: EvaluationStatistic;
  readonly statisticLabel: Scalars['String']['output'];
  readonly comparators: ReadonlyArray<Comparator>;
  readonly comparatorLabels: ReadonlyArray<Scalars['String']['output']>;
  readonly measures: ReadonlyArray<Measure>;
  readonly measureLabels: ReadonlyArray<Scalars['String']['output']>;
  readonly tolerance: Maybe<Scalars['Decimal']['output']>;
};


export type EvaluationRuleNameArgs = {
  locale?: InputMaybe<Locale>;
};


export type EvaluationRuleDescriptionArgs = {
  locale?: InputMaybe<Locale>;
};


export type EvaluationRuleStatisticLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type EvaluationRuleComparatorLabelsArgs = {
  locale?: InputMaybe<Locale>;
};


export type EvaluationRuleMeasureLabelsArgs = {
  locale?: InputMaybe<Locale>;
};

export type StatusCount = {
  readonly status: TargetStatus;
  readonly statusLabel: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};


export type StatusCountStatusLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type PlanProgress = {
  readonly asOf: Scalars['Date']['output'];
  readonly targetCount: Scalars['Int']['output'];
  readonly statuses: ReadonlyArray<StatusCount>;
  readonly evaluated: Scalars['Int']['output'];
  readonly coverage: Maybe<Scalars['Float']['output']>;
  readonly targetsByStatus: ReadonlyArray<Target>;
  readonly taskCount: Scalars['Int']['output'];
  readonly assignedTaskCount: Scalars['Int']['output'];
};


export type PlanProgressTargetsByStatusArgs = {
  statuses?: InputMaybe<ReadonlyArray<TargetStatus>>;
};

export type ResponsibilityMatrix = {
  readonly plan: Plan;
  readonly columns: ReadonlyArray<Maybe<Agency>>;
  readonly rows: ReadonlyArray<Task>;
  readonly cells: ReadonlyArray<ResponsibilityCell>;
};

export type ResponsibilityCell = {
  readonly agency: Maybe<Agency>;
  readonly task: Task;
  readonly role: AssignmentRole;
  readonly roleLabel: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly collective: Scalars['Boolean']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type ResponsibilityCellRoleLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type TargetComparison = {
  readonly indicator: Indicator;
  readonly comparedTargets: ReadonlyArray<Target>;
  readonly comparable: Scalars['Boolean']['output'];
  readonly reason: Scalars['String']['output'];
};


export type TargetComparisonReasonArgs = {
  locale?: InputMaybe<Locale>;
};

export type AlignmentStatus =
  | 'ALIGNED'
  | 'STRICTER'
  | 'LOOSER'
  | 'OTHER_DEADLINE'
  | 'NOT_COMPARABLE'
  | 'NO_PARENT';

export type PlanAlignment = {
  readonly higherPlans: ReadonlyArray<Plan>;
  readonly alignments: ReadonlyArray<TargetAlignment>;
  readonly statuses: ReadonlyArray<AlignmentCount>;
};

export type AlignmentCount = {
  readonly status: AlignmentStatus;
  readonly statusLabel: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};


export type AlignmentCountStatusLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type TargetAlignment = {
  readonly target: Target;
  readonly higherTarget: Maybe<Target>;
  readonly status: AlignmentStatus;
  readonly statusLabel: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};


export type TargetAlignmentStatusLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetAlignmentReasonArgs = {
  locale?: InputMaybe<Locale>;
};

export type SeriesPoint = {
  readonly area: Maybe<Area>;
  readonly period: Maybe<Period>;
  readonly date: Scalars['Date']['output'];
  readonly measure: Measure;
  readonly measureLabel: Scalars['String']['output'];
  readonly quantity: Maybe<Quantity>;
  readonly partial: Scalars['Boolean']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly observation: Maybe<Observation>;
};


export type SeriesPointMeasureLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Dataset = {
  readonly name: Scalars['String']['output'];
  readonly plansPart: Maybe<DatasetPart>;
};

export type DocumentFilter = {
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  readonly not?: InputMaybe<DocumentFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly documentNumber?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<DocumentKindFilter>;
  readonly issuer?: InputMaybe<AgencyReferenceFilter>;
  readonly issuedOn?: InputMaybe<DateFilter>;
  readonly publishedOn?: InputMaybe<DateFilter>;
  readonly basedOn?: InputMaybe<IdFilter>;
  readonly citedBy?: InputMaybe<IdFilter>;
};

export type PlanFilter = {
  readonly and?: InputMaybe<ReadonlyArray<PlanFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<PlanFilter>>;
  readonly not?: InputMaybe<PlanFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly document?: InputMaybe<IdFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly issuer?: InputMaybe<AgencyReferenceFilter>;
  readonly periodStart?: InputMaybe<DateFilter>;
  readonly periodEnd?: InputMaybe<DateFilter>;
  readonly basedOn?: InputMaybe<IdFilter>;
};

export type TargetFilter = {
  readonly and?: InputMaybe<ReadonlyArray<TargetFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<TargetFilter>>;
  readonly not?: InputMaybe<TargetFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly plan?: InputMaybe<IdFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly number?: InputMaybe<StringFilter>;
  readonly box?: InputMaybe<StringFilter>;
  readonly statement?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<TargetKindFilter>;
  readonly topic?: InputMaybe<TopicFilter>;
  readonly topicCode?: InputMaybe<CodeFilter>;
  readonly indicator?: InputMaybe<IdFilter>;
  readonly comparator?: InputMaybe<ComparatorFilter>;
  readonly unit?: InputMaybe<CodeFilter>;
  readonly value?: InputMaybe<DecimalFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly task?: InputMaybe<IdFilter>;
  readonly document?: InputMaybe<IdFilter>;
  readonly leadAgency?: InputMaybe<AgencyReferenceFilter>;
  readonly agency?: InputMaybe<AgencyReferenceFilter>;
};

export type TaskFilter = {
  readonly and?: InputMaybe<ReadonlyArray<TaskFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<TaskFilter>>;
  readonly not?: InputMaybe<TaskFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly plan?: InputMaybe<IdFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly parent?: InputMaybe<IdFilter>;
  readonly number?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<TaskKindFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly document?: InputMaybe<IdFilter>;
  readonly leadAgency?: InputMaybe<AgencyReferenceFilter>;
  readonly agency?: InputMaybe<AgencyReferenceFilter>;
};

export type IndicatorFilter = {
  readonly and?: InputMaybe<ReadonlyArray<IndicatorFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<IndicatorFilter>>;
  readonly not?: InputMaybe<IndicatorFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly unit?: InputMaybe<CodeFilter>;
  readonly direction?: InputMaybe<DirectionFilter>;
  readonly topic?: InputMaybe<TopicFilter>;
  readonly topicCode?: InputMaybe<CodeFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
};

export type ObservationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  readonly not?: InputMaybe<ObservationFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly indicator?: InputMaybe<IdFilter>;
  readonly topic?: InputMaybe<TopicFilter>;
  readonly topicCode?: InputMaybe<CodeFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly agency?: InputMaybe<AgencyReferenceFilter>;
  readonly measure?: InputMaybe<MeasureFilter>;
  readonly unit?: InputMaybe<CodeFilter>;
  readonly value?: InputMaybe<DecimalFilter>;
  readonly date?: InputMaybe<DateFilter>;
  readonly periodStart?: InputMaybe<DateFilter>;
  readonly document?: InputMaybe<IdFilter>;
};

export type AssignmentFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AssignmentFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<AssignmentFilter>>;
  readonly not?: InputMaybe<AssignmentFilter>;
  readonly agency?: InputMaybe<AgencyReferenceFilter>;
  readonly role?: InputMaybe<AssignmentRoleFilter>;
  readonly inherited?: InputMaybe<BooleanFilter>;
  readonly collective?: InputMaybe<BooleanFilter>;
  readonly plan?: InputMaybe<IdFilter>;
  readonly task?: InputMaybe<IdFilter>;
  readonly target?: InputMaybe<IdFilter>;
};

export type FindingFilter = {
  readonly and?: InputMaybe<ReadonlyArray<FindingFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<FindingFilter>>;
  readonly not?: InputMaybe<FindingFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly rule?: InputMaybe<CodeFilter>;
  readonly severity?: InputMaybe<FindingSeverityFilter>;
  readonly subject?: InputMaybe<IdFilter>;
  readonly document?: InputMaybe<IdFilter>;
};

export type DocumentKindFilter = {
  readonly eq?: InputMaybe<DocumentKind>;
  readonly ne?: InputMaybe<DocumentKind>;
  readonly in?: InputMaybe<ReadonlyArray<DocumentKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TargetKindFilter = {
  readonly eq?: InputMaybe<TargetKind>;
  readonly ne?: InputMaybe<TargetKind>;
  readonly in?: InputMaybe<ReadonlyArray<TargetKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ComparatorFilter = {
  readonly eq?: InputMaybe<Comparator>;
  readonly ne?: InputMaybe<Comparator>;
  readonly in?: InputMaybe<ReadonlyArray<Comparator>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TopicFilter = {
  readonly eq?: InputMaybe<Topic>;
  readonly ne?: InputMaybe<Topic>;
  readonly in?: InputMaybe<ReadonlyArray<Topic>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DirectionFilter = {
  readonly eq?: InputMaybe<Direction>;
  readonly ne?: InputMaybe<Direction>;
  readonly in?: InputMaybe<ReadonlyArray<Direction>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeasureFilter = {
  readonly eq?: InputMaybe<Measure>;
  readonly ne?: InputMaybe<Measure>;
  readonly in?: InputMaybe<ReadonlyArray<Measure>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FindingSeverityFilter = {
  readonly eq?: InputMaybe<FindingSeverity>;
  readonly ne?: InputMaybe<FindingSeverity>;
  readonly in?: InputMaybe<ReadonlyArray<FindingSeverity>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DocumentOrderField =
  | 'ID'
  | 'TITLE'
  | 'DOCUMENT_NUMBER'
  | 'ISSUED_ON'
  | 'PUBLISHED';

export type DocumentOrder = {
  readonly field: DocumentOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type PlanOrderField =
  | 'ID'
  | 'TITLE'
  | 'PERIOD_START'
  | 'PERIOD_END'
  | 'AREA';

export type PlanOrder = {
  readonly field: PlanOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type TargetOrderField =
  | 'ID'
  | 'PLAN'
  | 'POSITION'
  | 'DUE_ON'
  | 'TOPIC'
  | 'INDICATOR';

export type TargetOrder = {
  readonly field: TargetOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type TaskOrderField =
  | 'ID'
  | 'PLAN'
  | 'POSITION'
  | 'DUE_ON'
  | 'KIND';

export type TaskOrder = {
  readonly field: TaskOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type IndicatorOrderField =
  | 'ID'
  | 'NAME'
  | 'NAME_EN'
  | 'TOPIC'
  | 'UNIT';

export type IndicatorOrder = {
  readonly field: IndicatorOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type ObservationOrderField =
  | 'ID'
  | 'INDICATOR'
  | 'AREA'
  | 'DATE'
  | 'PERIOD_START';

export type ObservationOrder = {
  readonly field: ObservationOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type AssignmentOrderField =
  | 'ID'
  | 'AGENCY'
  | 'ROLE'
  | 'POSITION';

export type AssignmentOrder = {
  readonly field: AssignmentOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type DocumentKind =
  | 'PLAN'
  | 'DECISION'
  | 'OPINION'
  | 'NOTICE'
  | 'REPLY'
  | 'LETTER'
  | 'MINUTES'
  | 'PROGRAMME'
  | 'MEASURES'
  | 'REGULATION'
  | 'ANNOUNCEMENT'
  | 'EVALUATION_REPORT'
  | 'WORK_REPORT'
  | 'AUDIT_REPORT'
  | 'BUDGET'
  | 'STATISTICAL_COMMUNIQUE'
  | 'YEARBOOK'
  | 'STATISTICS'
  | 'STANDARD'
  | 'GAZETTE'
  | 'INTERPRETATION'
  | 'PROJECT_APPROVAL'
  | 'PROCUREMENT'
  | 'PRESS'
  | 'PRESS_CONFERENCE'
  | 'REFERENCE'
  | 'OTHER';

export type TargetKind =
  | 'QUANTITATIVE'
  | 'QUALITATIVE';

export type Comparator =
  | 'LT'
  | 'LTE'
  | 'EQ'
  | 'GTE'
  | 'GT'
  | 'BETWEEN';

export type Measure =
  | 'LEVEL'
  | 'FLOW'
  | 'CUMULATIVE'
  | 'CHANGE'
  | 'RANK'
  | 'SHARE';

export type Direction =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER'
  | 'NEUTRAL';

export type Topic =
  | 'NATURAL_DISASTER'
  | 'ACCIDENT'
  | 'PUBLIC_HEALTH'
  | 'SOCIAL_SECURITY'
  | 'EMERGENCY_COMMAND'
  | 'MONITORING'
  | 'SUPPLIES'
  | 'RESCUE_FORCES'
  | 'MEDICAL_RESCUE'
  | 'TRANSPORT_SUPPORT'
  | 'COMMUNICATIONS'
  | 'TECHNOLOGY'
  | 'GRASSROOTS'
  | 'EDUCATION'
  | 'HEALTH'
  | 'EMPLOYMENT'
  | 'TALENT'
  | 'SOCIAL_INSURANCE'
  | 'SOCIAL_ASSISTANCE'
  | 'ELDERLY_CARE'
  | 'CHILDCARE'
  | 'WOMEN_AND_CHILDREN'
  | 'YOUTH'
  | 'DISABILITY'
  | 'VETERANS'
  | 'POPULATION'
  | 'HOUSING'
  | 'URBAN_CONSTRUCTION'
  | 'MUNICIPAL_UTILITIES'
  | 'TRANSPORT'
  | 'LOGISTICS'
  | 'WATER'
  | 'ENVIRONMENT'
  | 'CLIMATE'
  | 'NATURAL_RESOURCES'
  | 'FORESTRY'
  | 'METEOROLOGY'
  | 'ENERGY'
  | 'RURAL'
  | 'AGRICULTURE'
  | 'FOOD_RESERVES'
  | 'DIGITAL'
  | 'DIGITAL_ECONOMY'
  | 'SCIENCE'
  | 'CULTURE'
  | 'HERITAGE'
  | 'TOURISM'
  | 'SPORTS'
  | 'ECONOMY'
  | 'INDUSTRY'
  | 'COMMERCE'
  | 'OPENING_UP'
  | 'INVESTMENT'
  | 'PUBLIC_FINANCE'
  | 'FINANCIAL_SERVICES'
  | 'STATE_ASSETS'
  | 'PRIVATE_ECONOMY'
  | 'BUSINESS_ENVIRONMENT'
  | 'MARKET_REGULATION'
  | 'FOOD_AND_DRUG_SAFETY'
  | 'PRICES'
  | 'CREDIT'
  | 'STATISTICS'
  | 'REGIONAL_DEVELOPMENT'
  | 'GOVERNANCE'
  | 'RULE_OF_LAW'
  | 'COMMUNITY'
  | 'PARTY_BUILDING'
  | 'ETHNIC_AND_RELIGIOUS_AFFAIRS'
  | 'NATIONAL_DEFENCE'
  | 'ARCHIVES'
  | 'OTHER';

export type Finding = {
  readonly id: Scalars['ID']['output'];
  readonly rule: Scalars['String']['output'];
  readonly ruleTitle: Scalars['String']['output'];
  readonly severity: FindingSeverity;
  readonly severityLabel: Scalars['String']['output'];
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type FindingRuleTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type FindingSeverityLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type FindingMessageArgs = {
  locale?: InputMaybe<Locale>;
};

export type Document = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleIsTranslated: Scalars['Boolean']['output'];
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  readonly kind: DocumentKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly issuer: Maybe<Agency>;
  readonly issuedOn: Maybe<Scalars['Date']['output']>;
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  readonly published: Maybe<Scalars['PartialDate']['output']>;
  readonly yearInferred: Scalars['Boolean']['output'];
  readonly indexNumber: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly basedOn: ReadonlyArray<Document>;
  readonly citedBy: ReadonlyArray<Document>;
  readonly plan: Maybe<Plan>;
};


export type DocumentTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type DocumentKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Plan = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleIsTranslated: Scalars['Boolean']['output'];
  readonly document: Document;
  readonly area: Maybe<Area>;
  readonly issuer: Maybe<Agency>;
  readonly period: Period;
  readonly basedOn: ReadonlyArray<Plan>;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly duties: ReadonlyArray<Duty>;
  readonly progress: PlanProgress;
  readonly alignment: PlanAlignment;
  readonly citations: ReadonlyArray<Citation>;
};


export type PlanTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type PlanTargetsArgs = {
  where?: InputMaybe<TargetFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TargetOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlanTasksArgs = {
  where?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TaskOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlanProgressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Indicator = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameIsTranslated: Scalars['Boolean']['output'];
  readonly definition: Maybe<Scalars['String']['output']>;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly directionLabel: Scalars['String']['output'];
  readonly topic: Topic;
  readonly topicCode: Scalars['String']['output'];
  readonly topicLabel: Scalars['String']['output'];
  readonly observations: ObservationConnection;
  readonly series: ReadonlyArray<SeriesPoint>;
  readonly publishedVerdicts: ReadonlyArray<PublishedVerdict>;
  readonly targets: TargetConnection;
};


export type IndicatorNameArgs = {
  locale?: InputMaybe<Locale>;
};


export type IndicatorDefinitionArgs = {
  locale?: InputMaybe<Locale>;
};


export type IndicatorDirectionLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type IndicatorTopicLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type IndicatorObservationsArgs = {
  where?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IndicatorSeriesArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<Measure>;
};


export type IndicatorTargetsArgs = {
  where?: InputMaybe<TargetFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TargetOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Observation = {
  readonly id: Scalars['ID']['output'];
  readonly indicator: Indicator;
  readonly area: Maybe<Area>;
  readonly agency: Maybe<Agency>;
  readonly period: Maybe<Period>;
  readonly asOf: Maybe<Scalars['Date']['output']>;
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly measureLabel: Scalars['String']['output'];
  readonly comparedWith: Maybe<Period>;
  readonly citations: ReadonlyArray<Citation>;
  readonly conflictsWith: ReadonlyArray<Observation>;
};


export type ObservationMeasureLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Target = {
  readonly id: Scalars['ID']['output'];
  readonly plan: Plan;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly box: Maybe<Scalars['String']['output']>;
  readonly heading: Maybe<Scalars['String']['output']>;
  readonly statement: Scalars['String']['output'];
  readonly statementIsTranslated: Scalars['Boolean']['output'];
  readonly kind: TargetKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly comparator: Maybe<Comparator>;
  readonly comparatorLabel: Maybe<Scalars['String']['output']>;
  readonly quantity: Maybe<Quantity>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly period: Maybe<Period>;
  readonly topic: Topic;
  readonly topicCode: Scalars['String']['output'];
  readonly topicLabel: Scalars['String']['output'];
  readonly indicator: Maybe<Indicator>;
  readonly assignments: AssignmentConnection;
  readonly evaluation: TargetEvaluation;
  readonly reviews: ReadonlyArray<TargetReview>;
  readonly task: Maybe<Task>;
  readonly citations: ReadonlyArray<Citation>;
};


export type TargetHeadingArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetStatementArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetComparatorLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetTopicLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetAssignmentsArgs = {
  where?: InputMaybe<AssignmentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<AssignmentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TargetEvaluationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ruleVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type Task = {
  readonly id: Scalars['ID']['output'];
  readonly plan: Plan;
  readonly parent: Maybe<Task>;
  readonly number: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleIsTranslated: Scalars['Boolean']['output'];
  readonly section: Maybe<Scalars['String']['output']>;
  readonly kind: TaskKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly assignments: AssignmentConnection;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly children: ReadonlyArray<Task>;
  readonly targets: TargetConnection;
  readonly citations: ReadonlyArray<Citation>;
};


export type TaskTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type TaskSectionArgs = {
  locale?: InputMaybe<Locale>;
};


export type TaskKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type TaskAssignmentsArgs = {
  where?: InputMaybe<AssignmentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<AssignmentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TaskTargetsArgs = {
  where?: InputMaybe<TargetFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TargetOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Assignment = {
  readonly agency: Maybe<Agency>;
  readonly role: AssignmentRole;
  readonly roleLabel: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly collective: Scalars['Boolean']['output'];
  readonly wording: Scalars['String']['output'];
  readonly duty: Maybe<Scalars['String']['output']>;
  readonly task: Maybe<Task>;
  readonly target: Maybe<Target>;
  readonly plan: Plan;
  readonly citations: ReadonlyArray<Citation>;
};


export type AssignmentRoleLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type AssignmentDutyArgs = {
  locale?: InputMaybe<Locale>;
};

export type Duty = {
  readonly id: Scalars['ID']['output'];
  readonly plan: Plan;
  readonly agency: Maybe<Agency>;
  readonly text: Scalars['String']['output'];
  readonly textIsTranslated: Scalars['Boolean']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type DutyTextArgs = {
  locale?: InputMaybe<Locale>;
};

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly assignments: Maybe<AssignmentConnection>;
  readonly targets: Maybe<TargetConnection>;
  readonly tasks: Maybe<TaskConnection>;
  readonly duties: Maybe<ReadonlyArray<Duty>>;
  readonly observations: Maybe<ObservationConnection>;
  readonly progress: Maybe<PlanProgress>;
};


export type AgencyAssignmentsArgs = {
  where?: InputMaybe<AssignmentFilter>;
  orderBy?: InputMaybe<ReadonlyArray<AssignmentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyTargetsArgs = {
  where?: InputMaybe<TargetFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TargetOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyTasksArgs = {
  where?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TaskOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyObservationsArgs = {
  where?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyProgressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Area = {
  readonly id: Scalars['ID']['output'];
  readonly plans: Maybe<PlanConnection>;
  readonly targets: Maybe<TargetConnection>;
  readonly observations: Maybe<ObservationConnection>;
  readonly progress: Maybe<PlanProgress>;
};


export type AreaPlansArgs = {
  where?: InputMaybe<PlanFilter>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaTargetsArgs = {
  where?: InputMaybe<TargetFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TargetOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaObservationsArgs = {
  where?: InputMaybe<ObservationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaProgressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type Project = {
  readonly id: Scalars['ID']['output'];
  readonly tasks: Maybe<TaskConnection>;
};


export type ProjectTasksArgs = {
  where?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TaskOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type DocumentConnection = {
  readonly nodes: ReadonlyArray<Document>;
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type PlanConnection = {
  readonly nodes: ReadonlyArray<Plan>;
  readonly edges: ReadonlyArray<PlanEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlanEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Plan;
};

export type IndicatorConnection = {
  readonly nodes: ReadonlyArray<Indicator>;
  readonly edges: ReadonlyArray<IndicatorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IndicatorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Indicator;
};

export type ObservationConnection = {
  readonly nodes: ReadonlyArray<Observation>;
  readonly edges: ReadonlyArray<ObservationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ObservationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

export type TargetConnection = {
  readonly nodes: ReadonlyArray<Target>;
  readonly edges: ReadonlyArray<TargetEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TargetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Target;
};

export type TaskConnection = {
  readonly nodes: ReadonlyArray<Task>;
  readonly edges: ReadonlyArray<TaskEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TaskEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
};

export type AssignmentConnection = {
  readonly nodes: ReadonlyArray<Assignment>;
  readonly edges: ReadonlyArray<AssignmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssignmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Assignment;
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
  TargetReview: TargetReview;
  PublishedVerdict: PublishedVerdict;
  EvaluationRule: EvaluationRule;
  Dataset: Dataset;
  Finding: Finding;
  Document: Document;
  Plan: Plan;
  Indicator: Indicator;
  Observation: Observation;
  Target: Target;
  Task: Task;
  Duty: Duty;
  Agency: Agency;
  Area: Area;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  TargetReview:
    ( { __typename: 'TargetReview' }
    & GraphQLRecursivePick<FederationTypes['TargetReview'], {"id":true}> );
  PublishedVerdict:
    ( { __typename: 'PublishedVerdict' }
    & GraphQLRecursivePick<FederationTypes['PublishedVerdict'], {"id":true}> );
  EvaluationRule:
    ( { __typename: 'EvaluationRule' }
    & GraphQLRecursivePick<FederationTypes['EvaluationRule'], {"id":true}> );
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"name":true}> );
  Finding:
    ( { __typename: 'Finding' }
    & GraphQLRecursivePick<FederationTypes['Finding'], {"id":true}> );
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Target:
    ( { __typename: 'Target' }
    & GraphQLRecursivePick<FederationTypes['Target'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Duty:
    ( { __typename: 'Duty' }
    & GraphQLRecursivePick<FederationTypes['Duty'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
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
  TargetDimension: TargetDimension;
  TaskDimension: TaskDimension;
  ObservationDimension: ObservationDimension;
  TargetAggregate: ResolverTypeWrapper<Omit<TargetAggregate, 'groups' | 'rest' | 'total'> & { groups: ReadonlyArray<ResolversTypes['TargetGroup']>, rest?: Maybe<ResolversTypes['TargetGroup']>, total: ResolversTypes['TargetGroup'] }>;
  TargetGroup: ResolverTypeWrapper<TargetGroupRow>;
  TaskAggregate: ResolverTypeWrapper<Omit<TaskAggregate, 'groups' | 'rest' | 'total'> & { groups: ReadonlyArray<ResolversTypes['TaskGroup']>, rest?: Maybe<ResolversTypes['TaskGroup']>, total: ResolversTypes['TaskGroup'] }>;
  TaskGroup: ResolverTypeWrapper<TaskGroupRow>;
  ObservationAggregate: ResolverTypeWrapper<Omit<ObservationAggregate, 'groups' | 'rest' | 'total'> & { groups: ReadonlyArray<ResolversTypes['ObservationGroup']>, rest?: Maybe<ResolversTypes['ObservationGroup']>, total: ResolversTypes['ObservationGroup'] }>;
  ObservationGroup: ResolverTypeWrapper<ObservationGroupRow>;
  TargetStatus: TargetStatus;
  EvaluationStatistic: EvaluationStatistic;
  TargetEvaluation: ResolverTypeWrapper<TargetEvaluationRow>;
  TargetReview: ResolverTypeWrapper<TargetReviewRow>;
  PublishedVerdict: ResolverTypeWrapper<PublishedVerdictRow>;
  EvaluationRule: ResolverTypeWrapper<EvaluationRuleRow>;
  StatusCount: ResolverTypeWrapper<StatusCountRow>;
  PlanProgress: ResolverTypeWrapper<PlanProgressRow>;
  ResponsibilityMatrix: ResolverTypeWrapper<ResponsibilityMatrixRow>;
  ResponsibilityCell: ResolverTypeWrapper<ResponsibilityCellRow>;
  TargetComparison: ResolverTypeWrapper<TargetComparisonRow>;
  AlignmentStatus: AlignmentStatus;
  PlanAlignment: ResolverTypeWrapper<PlanAlignmentRow>;
  AlignmentCount: ResolverTypeWrapper<AlignmentCountRow>;
  TargetAlignment: ResolverTypeWrapper<TargetAlignmentRow>;
  SeriesPoint: ResolverTypeWrapper<SeriesPointRow>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  DocumentFilter: DocumentFilter;
  PlanFilter: PlanFilter;
  TargetFilter: TargetFilter;
  TaskFilter: TaskFilter;
  IndicatorFilter: IndicatorFilter;
  ObservationFilter: ObservationFilter;
  AssignmentFilter: AssignmentFilter;
  FindingFilter: FindingFilter;
  DocumentKindFilter: DocumentKindFilter;
  TargetKindFilter: TargetKindFilter;
  ComparatorFilter: ComparatorFilter;
  TopicFilter: TopicFilter;
  DirectionFilter: DirectionFilter;
  MeasureFilter: MeasureFilter;
  FindingSeverityFilter: FindingSeverityFilter;
  DocumentOrderField: DocumentOrderField;
  DocumentOrder: DocumentOrder;
  PlanOrderField: PlanOrderField;
  PlanOrder: PlanOrder;
  TargetOrderField: TargetOrderField;
  TargetOrder: TargetOrder;
  TaskOrderField: TaskOrderField;
  TaskOrder: TaskOrder;
  IndicatorOrderField: IndicatorOrderField;
  IndicatorOrder: IndicatorOrder;
  ObservationOrderField: ObservationOrderField;
  ObservationOrder: ObservationOrder;
  AssignmentOrderField: AssignmentOrderField;
  AssignmentOrder: AssignmentOrder;
  DocumentKind: DocumentKind;
  TargetKind: TargetKind;
  Comparator: Comparator;
  Measure: Measure;
  Direction: Direction;
  Topic: Topic;
  Finding: ResolverTypeWrapper<FindingRow>;
  Document: ResolverTypeWrapper<DocumentRow>;
  Plan: ResolverTypeWrapper<PlanRow>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  Observation: ResolverTypeWrapper<ObservationRow>;
  Target: ResolverTypeWrapper<TargetRow>;
  Task: ResolverTypeWrapper<TaskRow>;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  Duty: ResolverTypeWrapper<DutyRow>;
  Agency: ResolverTypeWrapper<{ readonly id: string }>;
  Area: ResolverTypeWrapper<{ readonly id: string }>;
  Project: ResolverTypeWrapper<{ readonly id: string }>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  PlanConnection: ResolverTypeWrapper<PlanPage>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  IndicatorConnection: ResolverTypeWrapper<IndicatorPage>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  ObservationConnection: ResolverTypeWrapper<ObservationPage>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  TargetConnection: ResolverTypeWrapper<TargetPage>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentPage>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
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
  TargetAggregate: Omit<TargetAggregate, 'groups' | 'rest' | 'total'> & { groups: ReadonlyArray<ResolversParentTypes['TargetGroup']>, rest?: Maybe<ResolversParentTypes['TargetGroup']>, total: ResolversParentTypes['TargetGroup'] };
  TargetGroup: TargetGroupRow;
  TaskAggregate: Omit<TaskAggregate, 'groups' | 'rest' | 'total'> & { groups: ReadonlyArray<ResolversParentTypes['TaskGroup']>, rest?: Maybe<ResolversParentTypes['TaskGroup']>, total: ResolversParentTypes['TaskGroup'] };
  TaskGroup: TaskGroupRow;
  ObservationAggregate: Omit<ObservationAggregate, 'groups' | 'rest' | 'total'> & { groups: ReadonlyArray<ResolversParentTypes['ObservationGroup']>, rest?: Maybe<ResolversParentTypes['ObservationGroup']>, total: ResolversParentTypes['ObservationGroup'] };
  ObservationGroup: ObservationGroupRow;
  TargetEvaluation: TargetEvaluationRow;
  TargetReview: TargetReviewRow;
  PublishedVerdict: PublishedVerdictRow;
  EvaluationRule: EvaluationRuleRow;
  StatusCount: StatusCountRow;
  PlanProgress: PlanProgressRow;
  ResponsibilityMatrix: ResponsibilityMatrixRow;
  ResponsibilityCell: ResponsibilityCellRow;
  TargetComparison: TargetComparisonRow;
  PlanAlignment: PlanAlignmentRow;
  AlignmentCount: AlignmentCountRow;
  TargetAlignment: TargetAlignmentRow;
  SeriesPoint: SeriesPointRow;
  Dataset: DatasetRow;
  DocumentFilter: DocumentFilter;
  PlanFilter: PlanFilter;
  TargetFilter: TargetFilter;
  TaskFilter: TaskFilter;
  IndicatorFilter: IndicatorFilter;
  ObservationFilter: ObservationFilter;
  AssignmentFilter: AssignmentFilter;
  FindingFilter: FindingFilter;
  DocumentKindFilter: DocumentKindFilter;
  TargetKindFilter: TargetKindFilter;
  ComparatorFilter: ComparatorFilter;
  TopicFilter: TopicFilter;
  DirectionFilter: DirectionFilter;
  MeasureFilter: MeasureFilter;
  FindingSeverityFilter: FindingSeverityFilter;
  DocumentOrder: DocumentOrder;
  PlanOrder: PlanOrder;
  TargetOrder: TargetOrder;
  TaskOrder: TaskOrder;
  IndicatorOrder: IndicatorOrder;
  ObservationOrder: ObservationOrder;
  AssignmentOrder: AssignmentOrder;
  Finding: FindingRow;
  Document: DocumentRow;
  Plan: PlanRow;
  Indicator: IndicatorRow;
  Observation: ObservationRow;
  Target: TargetRow;
  Task: TaskRow;
  Assignment: AssignmentRow;
  Duty: DutyRow;
  Agency: { readonly id: string };
  Area: { readonly id: string };
  Project: { readonly id: string };
  DocumentConnection: DocumentPage;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  PlanConnection: PlanPage;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  IndicatorConnection: IndicatorPage;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  ObservationConnection: ObservationPage;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  TargetConnection: TargetPage;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TaskConnection: TaskPage;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  AssignmentConnection: AssignmentPage;
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
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
  targetAggregate?: Resolver<Maybe<ResolversTypes['TargetAggregate']>, ParentType, ContextType, RequireFields<QueryTargetAggregateArgs, 'groupBy' | 'includeEmpty'>>;
  taskAggregate?: Resolver<Maybe<ResolversTypes['TaskAggregate']>, ParentType, ContextType, RequireFields<QueryTaskAggregateArgs, 'groupBy' | 'includeEmpty'>>;
  observationAggregate?: Resolver<Maybe<ResolversTypes['ObservationAggregate']>, ParentType, ContextType, RequireFields<QueryObservationAggregateArgs, 'groupBy' | 'includeEmpty'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  evaluationRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvaluationRule']>>, ParentType, ContextType, RequireFields<QueryEvaluationRulesArgs, 'newestOnly'>>;
  responsibilityMatrix?: Resolver<Maybe<ResolversTypes['ResponsibilityMatrix']>, ParentType, ContextType, RequireFields<QueryResponsibilityMatrixArgs, 'plan'>>;
  comparePlans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TargetComparison']>>, ParentType, ContextType, RequireFields<QueryComparePlansArgs, 'plans'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  plans?: Resolver<Maybe<ResolversTypes['PlanConnection']>, ParentType, ContextType, Partial<QueryPlansArgs>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>;
  targets?: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, Partial<QueryTargetsArgs>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<QueryTasksArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Finding']>>, ParentType, ContextType, Partial<QueryFindingsArgs>>;
};

export type TargetAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetAggregate'] = ResolversParentTypes['TargetAggregate']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['TargetGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TargetGroup'], ParentType, ContextType>;
};

export type TargetGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetGroup'] = ResolversParentTypes['TargetGroup']> = {
  key?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  evaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TaskAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskAggregate'] = ResolversParentTypes['TaskAggregate']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['TaskGroup']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['TaskGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TaskGroup'], ParentType, ContextType>;
};

export type TaskGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskGroup'] = ResolversParentTypes['TaskGroup']> = {
  key?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  evaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ObservationAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationAggregate'] = ResolversParentTypes['ObservationAggregate']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['ObservationGroup']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['ObservationGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ObservationGroup'], ParentType, ContextType>;
};

export type ObservationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationGroup'] = ResolversParentTypes['ObservationGroup']> = {
  key?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type TargetEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEvaluation'] = ResolversParentTypes['TargetEvaluation']> = {
  status?: Resolver<ResolversTypes['TargetStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetEvaluationStatusLabelArgs, 'locale'>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedRule?: Resolver<ResolversTypes['EvaluationRule'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetEvaluationReasonArgs, 'locale'>>;
  review?: Resolver<Maybe<ResolversTypes['TargetReview']>, ParentType, ContextType>;
  publishedVerdict?: Resolver<Maybe<ResolversTypes['PublishedVerdict']>, ParentType, ContextType>;
  differs?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TargetReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetReview'] = ResolversParentTypes['TargetReview'], FederationReferenceType extends FederationReferenceTypes['TargetReview'] = FederationReferenceTypes['TargetReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TargetReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TargetStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetReviewStatusLabelArgs, 'locale'>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewerAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetReviewGroundsArgs, 'locale'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type PublishedVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedVerdict'] = ResolversParentTypes['PublishedVerdict'], FederationReferenceType extends FederationReferenceTypes['PublishedVerdict'] = FederationReferenceTypes['PublishedVerdict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublishedVerdict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublishedVerdictWordingArgs, 'locale'>>;
  wordingIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TargetStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublishedVerdictStatusLabelArgs, 'locale'>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type EvaluationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRule'] = ResolversParentTypes['EvaluationRule'], FederationReferenceType extends FederationReferenceTypes['EvaluationRule'] = FederationReferenceTypes['EvaluationRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvaluationRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvaluationRuleNameArgs, 'locale'>>;
  nameIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvaluationRuleDescriptionArgs, 'locale'>>;
  statistic?: Resolver<ResolversTypes['EvaluationStatistic'], ParentType, ContextType>;
  statisticLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvaluationRuleStatisticLabelArgs, 'locale'>>;
  comparators?: Resolver<ReadonlyArray<ResolversTypes['Comparator']>, ParentType, ContextType>;
  comparatorLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvaluationRuleComparatorLabelsArgs, 'locale'>>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  measureLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvaluationRuleMeasureLabelsArgs, 'locale'>>;
  tolerance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['TargetStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatusCountStatusLabelArgs, 'locale'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProgress'] = ResolversParentTypes['PlanProgress']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  evaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetsByStatus?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType, Partial<PlanProgressTargetsByStatusArgs>>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedTaskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityMatrix'] = ResolversParentTypes['ResponsibilityMatrix']> = {
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Agency']>>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityCell']>, ParentType, ContextType>;
};

export type ResponsibilityCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityCell'] = ResolversParentTypes['ResponsibilityCell']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResponsibilityCellRoleLabelArgs, 'locale'>>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type TargetComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetComparison'] = ResolversParentTypes['TargetComparison']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  comparedTargets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetComparisonReasonArgs, 'locale'>>;
};

export type PlanAlignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAlignment'] = ResolversParentTypes['PlanAlignment']> = {
  higherPlans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  alignments?: Resolver<ReadonlyArray<ResolversTypes['TargetAlignment']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['AlignmentCount']>, ParentType, ContextType>;
};

export type AlignmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentCount'] = ResolversParentTypes['AlignmentCount']> = {
  status?: Resolver<ResolversTypes['AlignmentStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlignmentCountStatusLabelArgs, 'locale'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetAlignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetAlignment'] = ResolversParentTypes['TargetAlignment']> = {
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  higherTarget?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AlignmentStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetAlignmentStatusLabelArgs, 'locale'>>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetAlignmentReasonArgs, 'locale'>>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  measureLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeriesPointMeasureLabelArgs, 'locale'>>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plansPart?: Resolver<Maybe<ResolversTypes['DatasetPart']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'], FederationReferenceType extends FederationReferenceTypes['Finding'] = FederationReferenceTypes['Finding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Finding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingRuleTitleArgs, 'locale'>>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  severityLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingSeverityLabelArgs, 'locale'>>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'locale'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTitleArgs, 'locale'>>;
  titleIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentKindLabelArgs, 'locale'>>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  yearInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indexNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlanTitleArgs, 'locale'>>;
  titleIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<PlanTargetsArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<PlanTasksArgs>>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PlanProgress'], ParentType, ContextType, Partial<PlanProgressArgs>>;
  alignment?: Resolver<ResolversTypes['PlanAlignment'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'locale'>>;
  nameIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorDefinitionArgs, 'locale'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  directionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorDirectionLabelArgs, 'locale'>>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  topicCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorTopicLabelArgs, 'locale'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType, Partial<IndicatorSeriesArgs>>;
  publishedVerdicts?: Resolver<ReadonlyArray<ResolversTypes['PublishedVerdict']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<IndicatorTargetsArgs>>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  measureLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationMeasureLabelArgs, 'locale'>>;
  comparedWith?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  box?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TargetHeadingArgs, 'locale'>>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetStatementArgs, 'locale'>>;
  statementIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetKindLabelArgs, 'locale'>>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  comparatorLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TargetComparatorLabelArgs, 'locale'>>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  topicCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetTopicLabelArgs, 'locale'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<TargetAssignmentsArgs>>;
  evaluation?: Resolver<ResolversTypes['TargetEvaluation'], ParentType, ContextType, Partial<TargetEvaluationArgs>>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['TargetReview']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TaskTitleArgs, 'locale'>>;
  titleIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TaskSectionArgs, 'locale'>>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TaskKindLabelArgs, 'locale'>>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<TaskAssignmentsArgs>>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<TaskTargetsArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssignmentRoleLabelArgs, 'locale'>>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssignmentDutyArgs, 'locale'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty'], FederationReferenceType extends FederationReferenceTypes['Duty'] = FederationReferenceTypes['Duty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Duty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutyTextArgs, 'locale'>>;
  textIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, Partial<AgencyAssignmentsArgs>>;
  targets?: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, Partial<AgencyTargetsArgs>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<AgencyTasksArgs>>;
  duties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Duty']>>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<AgencyObservationsArgs>>;
  progress?: Resolver<Maybe<ResolversTypes['PlanProgress']>, ParentType, ContextType, Partial<AgencyProgressArgs>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plans?: Resolver<Maybe<ResolversTypes['PlanConnection']>, ParentType, ContextType, Partial<AreaPlansArgs>>;
  targets?: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, Partial<AreaTargetsArgs>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<AreaObservationsArgs>>;
  progress?: Resolver<Maybe<ResolversTypes['PlanProgress']>, ParentType, ContextType, Partial<AreaProgressArgs>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<ProjectTasksArgs>>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
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
  TargetAggregate?: TargetAggregateResolvers<ContextType>;
  TargetGroup?: TargetGroupResolvers<ContextType>;
  TaskAggregate?: TaskAggregateResolvers<ContextType>;
  TaskGroup?: TaskGroupResolvers<ContextType>;
  ObservationAggregate?: ObservationAggregateResolvers<ContextType>;
  ObservationGroup?: ObservationGroupResolvers<ContextType>;
  TargetEvaluation?: TargetEvaluationResolvers<ContextType>;
  TargetReview?: TargetReviewResolvers<ContextType>;
  PublishedVerdict?: PublishedVerdictResolvers<ContextType>;
  EvaluationRule?: EvaluationRuleResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  PlanProgress?: PlanProgressResolvers<ContextType>;
  ResponsibilityMatrix?: ResponsibilityMatrixResolvers<ContextType>;
  ResponsibilityCell?: ResponsibilityCellResolvers<ContextType>;
  TargetComparison?: TargetComparisonResolvers<ContextType>;
  PlanAlignment?: PlanAlignmentResolvers<ContextType>;
  AlignmentCount?: AlignmentCountResolvers<ContextType>;
  TargetAlignment?: TargetAlignmentResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  scans?: ScansDirectiveResolver<any, any, ContextType>;
  knownAt?: KnownAtDirectiveResolver<any, any, ContextType>;
};
